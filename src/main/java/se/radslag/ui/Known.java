package se.radslag.ui;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Mandate;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.PersonId;
import se.radslag.store.Session;
import se.radslag.ui.attendance.Register;

/** What taking attendance has to know of the register. */
final class Known {

  private Known() {}

  /** Read from the data file; belongs to its thread. */
  static Register register(Session session, CouncilId council, LocalDate today) {
    List<Organisation> organisations =
        session.councils().find(council).map(Council::organisations).orElse(List.of());
    var seats = new HashMap<PersonId, OrganisationId>();
    organisations.stream()
        .flatMap(one -> session.persons().mandates(one.id()).stream())
        .filter(one -> one.to().filter(last -> last.isBefore(today)).isEmpty())
        .forEach((Mandate one) -> seats.putIfAbsent(one.person(), one.organisation()));
    return new Register(session.persons().all(), organisations, seats);
  }
}
