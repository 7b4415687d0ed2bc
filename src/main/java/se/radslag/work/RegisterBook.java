package se.radslag.work;

import java.util.List;
import java.util.Set;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Council;
import se.radslag.model.Mandate;
import se.radslag.model.Meeting;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.Sending;
import se.radslag.model.Standing;
import se.radslag.store.DataFile;
import se.radslag.store.Session;

/**
 * Everything the register says, as it is in the data file when it is read.
 *
 * @param persons everybody of any council, by name
 * @param councils by name
 */
public record RegisterBook(List<Person> persons, List<CouncilPages> councils) {

  public RegisterBook {
    persons = List.copyOf(persons);
    councils = List.copyOf(councils);
  }

  /** Reads it; waits for the data file. */
  public static RegisterBook read(DataFile data) {
    return data.read(
        session -> {
          Set<OrganisationId> met = session.councils().met();
          return new RegisterBook(
              session.persons().all(),
              session.councils().all().stream().map(one -> pages(session, one, met)).toList());
        });
  }

  private static CouncilPages pages(Session session, Council council, Set<OrganisationId> met) {
    List<AttendanceGroup> last =
        session.meetings().list().stream()
            .filter(meeting -> meeting.council().equals(council.id()))
            .findFirst()
            .flatMap(meeting -> session.meetings().find(meeting.id()))
            .map(Meeting::attendance)
            .orElse(List.of());
    return new CouncilPages(
        council,
        session.standing().of(council.id()),
        session.sending().of(council.id()),
        council.organisations().stream()
            .map(
                one ->
                    new OrganisationPage(
                        one,
                        session.persons().mandates(one.id()),
                        met.contains(one.id()),
                        seen(last, one.id())))
            .toList());
  }

  private static List<PersonId> seen(List<AttendanceGroup> last, OrganisationId organisation) {
    return last.stream()
        .filter(group -> group.organisation().id().equals(organisation))
        .flatMap(group -> group.people().stream())
        .map(Attendance::person)
        .map(Person::id)
        .distinct()
        .toList();
  }

  /**
   * A council, what its meetings begin with, how its documents are sent, and its organisations in
   * the order they are printed.
   */
  public record CouncilPages(
      Council council, Standing standing, Sending sending, List<OrganisationPage> organisations) {

    public CouncilPages {
      organisations = List.copyOf(organisations);
    }
  }

  /**
   * An organisation and its people.
   *
   * @param met whether a meeting names it, so that it is never lost
   * @param seen its people at the council's last meeting
   */
  public record OrganisationPage(
      Organisation organisation, List<Mandate> mandates, boolean met, List<PersonId> seen) {

    public OrganisationPage {
      mandates = List.copyOf(mandates);
      seen = List.copyOf(seen);
    }
  }
}
