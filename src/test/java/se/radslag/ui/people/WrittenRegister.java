package se.radslag.ui.people;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Mandate;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.RegisterChange;
import se.radslag.model.Seat;
import se.radslag.model.Sending;
import se.radslag.model.Standing;
import se.radslag.work.RegisterBook;

/**
 * A register on 3 April 2025: one council; Ebba Ask sits for its rowers, and its singers have been
 * seen at a meeting. What is changed in it is kept here.
 */
final class WrittenRegister {

  private static final Clock TODAY =
      Clock.fixed(Instant.parse("2025-04-03T12:00:00Z"), ZoneOffset.UTC);

  final List<RegisterChange> changes = new ArrayList<>();

  RegisterModel model() {
    Person ebba = Person.named("Ebba Ask");
    Person runa = Person.named("Runa Sjö");
    var rowers = new Organisation(OrganisationId.create(), "Roddarna", false);
    var singers = new Organisation(OrganisationId.create(), "Kören", false);
    var mandate =
        new Mandate(ebba.id(), rowers.id(), Seat.MEMBER, Optional.empty(), Optional.empty());
    var pages =
        new RegisterBook.CouncilPages(
            new Council(CouncilId.create(), "Sjörådet", List.of(rowers, singers)),
            Standing.none(),
            Sending.usual(),
            List.of(
                new RegisterBook.OrganisationPage(rowers, List.of(mandate), false, List.of()),
                new RegisterBook.OrganisationPage(singers, List.of(), true, List.of(runa.id()))));
    return new RegisterModel(
        new RegisterBook(List.of(ebba, runa), List.of(pages)), TODAY, changes::add);
  }

  /** The one of a name. */
  PersonModel person(RegisterModel model, String name) {
    return model.persons().all().stream()
        .filter(one -> one.name.value().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
