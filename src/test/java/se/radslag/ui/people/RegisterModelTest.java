package se.radslag.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radslag.model.ItemKind;
import se.radslag.model.Organisation;
import se.radslag.model.Person;
import se.radslag.model.RegisterChange;
import se.radslag.model.Seat;
import se.radslag.model.Standing;
import se.radslag.work.StandingItems;

/** The register while it is written, without a window. */
final class RegisterModelTest {

  private final WrittenRegister register = new WrittenRegister();
  private final RegisterModel model = register.model();
  private final CouncilModel council = model.councils().getFirst();
  private final OrganisationModel rowers = council.organisations().getFirst();
  private final OrganisationModel singers = council.organisations().get(1);

  @Test
  void aCouncilIsAddedOnceAndShown() {
    assertEquals(Optional.of(Complaint.NO_NAME), model.addCouncil("  "));
    assertEquals(Optional.of(Complaint.NAME_TAKEN), model.addCouncil("SJÖRÅDET "));
    assertEquals(List.of(), register.changes);
    assertEquals(Optional.empty(), model.addCouncil(" Bergs  rådet"));
    CouncilModel added = model.councils().getLast();
    assertEquals("Bergs rådet", added.name.value());
    assertEquals(Optional.of(added.id()), model.shown());
    assertEquals(List.of(new RegisterChange.CouncilChanged(added.council())), register.changes);
    model.choose(council.id());
    assertEquals(Optional.of(council.id()), model.shown());
  }

  @Test
  void twoCouncilsAreNeverCalledTheSame() {
    assertEquals(Optional.empty(), model.addCouncil("Bergsrådet"));
    CouncilModel added = model.councils().getLast();
    added.name.type("sjörådet");
    added.leave();
    assertEquals(Optional.of(Complaint.NAME_TAKEN), NameField.complaint(added.name));
    assertEquals("Bergsrådet", added.headingProperty().get());
    added.name.type("");
    added.leave();
    assertEquals(Optional.of(Complaint.NO_NAME), NameField.complaint(added.name));
    added.name.type("Skogsrådet");
    added.leave();
    assertEquals(Optional.empty(), NameField.complaint(added.name));
    assertEquals("Skogsrådet", added.headingProperty().get());
  }

  @Test
  void organisationsAreAddedMovedAndTakenAway() {
    assertEquals(Optional.of(Complaint.NAME_TAKEN), council.add("roddarna"));
    assertEquals(Optional.empty(), council.add("Väverskorna"));
    OrganisationModel weavers = council.organisations().getLast();
    assertEquals(Optional.of(weavers), council.chosenProperty().get());
    council.move(weavers, -1);
    council.move(weavers, -2);
    assertEquals(
        List.of("Roddarna", "Väverskorna", "Kören"),
        model.organisations(council.id()).stream().map(Organisation::name).toList());
    assertTrue(council.remove(weavers));
    assertFalse(council.remove(rowers), "it has mandates");
    assertFalse(council.remove(singers), "a meeting names it");
    assertEquals(2, council.organisations().size());
    assertEquals(new RegisterChange.CouncilChanged(council.council()), register.changes.getLast());
  }

  @Test
  void oneOrganisationAtMostIsTheAdministration() {
    council.setAdministration(rowers, true);
    council.setAdministration(singers, true);
    assertFalse(rowers.administrationProperty().get());
    council.setAdministration(rowers, false);
    assertTrue(singers.administrationProperty().get(), "only the one asked about is changed");
    council.setAdministration(singers, false);
    assertTrue(
        council.organisations().stream().noneMatch(one -> one.organisation().administration()));
  }

  @Test
  void somebodySitsOnceAtATimeForAnOrganisation() {
    PersonModel ebba = register.person(model, "Ebba Ask");
    assertEquals(Optional.of(Complaint.TWICE), rowers.add(ebba, model.today()));
    assertEquals(Optional.of(Complaint.TWICE), rowers.add("ebba  ask", model.today()));
    assertEquals(Optional.of(Complaint.NO_NAME), rowers.add(" ", model.today()));
    MandateModel first = rowers.mandates().getFirst();
    first.to.type("2024-12-31");
    first.to.leave();
    assertTrue(first.endedBefore(model.today()));
    assertEquals(0, rowers.current(model.today()));
    assertEquals(Optional.empty(), rowers.add(ebba, model.today()));
    MandateModel second = rowers.mandates().getLast();
    assertEquals(Optional.of(model.today()), second.mandate().from());
    second.from.type("2024-12-01");
    second.from.leave();
    assertEquals(Optional.of(Complaint.TWICE), second.complaint(second.from));
    first.to.type("2024-11-30");
    first.to.leave();
    assertEquals(Optional.empty(), second.complaint(second.from), "what was in its way is gone");
    assertEquals(Optional.of(LocalDate.of(2024, 12, 1)), second.mandate().from());
  }

  @Test
  void aMandateThatEndsInTimeGoesOnTheDayAfter() {
    MandateModel mandate = rowers.mandates().getFirst();
    mandate.to.type("2025-06-30");
    mandate.to.leave();
    assertEquals(Optional.empty(), rowers.add(mandate.person(), model.today()));
    assertEquals(
        Optional.of(LocalDate.of(2025, 7, 1)), rowers.mandates().getLast().mandate().from());
  }

  @Test
  void aDayThatCannotBeIsSaidAndTheOldOneStays() {
    MandateModel mandate = rowers.mandates().getFirst();
    mandate.from.type("2025-02-30");
    mandate.from.leave();
    assertEquals(Optional.of(Complaint.NO_SUCH_DAY), mandate.complaint(mandate.from));
    mandate.from.type("2024-01-01");
    mandate.from.leave();
    mandate.to.type("2023-12-31");
    mandate.to.leave();
    assertEquals(Optional.of(Complaint.END_BEFORE_START), mandate.complaint(mandate.to));
    assertEquals(Optional.empty(), mandate.mandate().to());
    mandate.to.type("");
    mandate.to.leave();
    assertEquals(Optional.empty(), mandate.complaint(mandate.to));
  }

  @Test
  void aSeatIsChangedAndKeptAtOnce() {
    MandateModel mandate = rowers.mandates().getFirst();
    mandate.sit(Seat.MEMBER);
    assertEquals(List.of(), register.changes, "nothing was changed");
    mandate.sit(Seat.SUBSTITUTE);
    assertEquals(
        List.of(new RegisterChange.MandatesChanged(rowers.id(), List.of(mandate.mandate()))),
        register.changes);
    rowers.remove(mandate);
    assertEquals(
        new RegisterChange.MandatesChanged(rowers.id(), List.of()), register.changes.getLast());
  }

  @Test
  void mandatesAreInOrderWhenTheyAreShown() {
    assertEquals(Optional.empty(), rowers.add("Ture Alm", model.today()));
    assertEquals(Optional.empty(), rowers.add("Disa Berg", model.today()));
    assertEquals(Optional.empty(), rowers.add("Ceder Dal", model.today()));
    rowers.mandates().get(1).sit(Seat.SUBSTITUTE);
    rowers.mandates().get(2).to.type("2024-01-01");
    assertEquals(List.of("Ebba Ask", "Ture Alm", "Disa Berg", "Ceder Dal"), names(rowers));
    rowers.arrange(model.today());
    assertEquals(List.of("Ceder Dal", "Ebba Ask", "Ture Alm", "Disa Berg"), names(rowers));
    assertEquals(3, rowers.current(model.today()));
  }

  @Test
  void thoseOfTheLastMeetingGetAMandateEach() {
    assertEquals(
        List.of("Runa Sjö"), singers.seen().stream().map(one -> one.name.value()).toList());
    singers.addSeen();
    assertEquals(List.of("Runa Sjö"), names(singers));
    assertEquals(List.of(), singers.seen(), "they are offered while nobody sits there");
  }

  @Test
  void aPersonIsOneWhereverSheSits() {
    PersonModel ebba = register.person(model, "Ebba Ask");
    assertEquals(Optional.empty(), singers.add(ebba, model.today()));
    assertEquals(List.of(rowers, singers), model.seatsOf(ebba));
    ebba.unit.type("Bryggan");
    ebba.email.type("ebba@example.org");
    Person kept =
        new Person(ebba.id(), "Ebba Ask", "Bryggan", ebba.role.value(), "ebba@example.org");
    assertEquals(new RegisterChange.PersonChanged(kept), register.changes.getLast());
    assertEquals(Map.of(ebba.id(), rowers.id()), model.seats(council.id()));
    assertTrue(model.people().contains(kept));
  }

  @Test
  void twoWhoSitTogetherAreNotCalledTheSame() {
    assertEquals(Optional.empty(), rowers.add("Ture Alm", model.today()));
    PersonModel ture = register.person(model, "Ture Alm");
    ture.name.type("Ebba ask");
    ture.leave();
    assertEquals(Optional.of(Complaint.NAME_TAKEN), NameField.complaint(ture.name));
    assertEquals("Ture Alm", ture.person().name());
    PersonModel runa = register.person(model, "Runa Sjö");
    runa.name.type("Ebba Ask");
    runa.leave();
    assertEquals(Optional.empty(), NameField.complaint(runa.name), "they never meet");
  }

  @Test
  void theUsualItemsBecomeTheCouncilsOwnWithTheFirstChange() {
    StandingModel standing = council.standing();
    int usual = StandingItems.usual().size();
    assertEquals(usual, standing.items().size());
    assertEquals(Optional.of(Complaint.NO_NAME), standing.add(" "));
    assertEquals(Optional.empty(), standing.add("Rundan"));
    StandingItemModel round = standing.items().getLast();
    round.choose(ItemKind.OTHER_MATTERS);
    round.planned.type("15");
    standing.move(round, -1);
    standing.move(round, usual);
    standing.place.type("Sjöboden");
    Standing kept = lastStanding();
    assertEquals("Sjöboden", kept.place());
    assertEquals(usual + 1, kept.items().size());
    assertEquals("Rundan", kept.items().get(usual - 1).title());
    assertEquals(Optional.of(Duration.ofMinutes(15)), kept.items().get(usual - 1).planned());
    round.planned.type("0");
    round.leave();
    assertEquals(Optional.of(Complaint.NO_SUCH_MINUTES), round.complaint());
    round.title.type(" ");
    round.leave();
    assertEquals(Optional.of(Complaint.NO_NAME), round.complaint());
    while (standing.items().size() > 1) {
      standing.remove(standing.items().getFirst());
    }
    standing.remove(standing.items().getFirst());
    assertEquals(List.of(), lastStanding().items());
    assertEquals(usual, standing.items().size(), "the usual ones stand there again");
  }

  private Standing lastStanding() {
    return register.changes.getLast() instanceof RegisterChange.StandingChanged(var _, var standing)
        ? standing
        : Standing.none();
  }

  private static List<String> names(OrganisationModel organisation) {
    return organisation.mandates().stream().map(one -> one.person().name.value()).toList();
  }
}
