package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Outcomes;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Council;
import se.radslag.model.Mandate;
import se.radslag.model.Meeting;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.Seat;
import se.radslag.store.DataFile;

/** Who is expected at the next meeting of the demonstration's council. */
final class ExpectedAttendanceTest {

  @TempDir private Path folder;

  @Test
  void thePeopleOfTheLastMeetingAreExpectedInTheirOrder() {
    try (DataFile data = open()) {
      Meeting last = last(data);
      Organisation nobody = new Organisation(OrganisationId.create(), "SRF", false);
      data.write(
          session -> {
            Council council = session.councils().find(last.council()).orElseThrow();
            session
                .councils()
                .save(
                    new Council(
                        council.id(), council.name(), with(council.organisations(), nobody)));
            return council;
          });
      Meeting next = new NewMeeting(data).create();
      List<AttendanceGroup> groups = next.attendance();
      assertEquals(nobody, groups.getLast().organisation());
      assertTrue(groups.getLast().people().isEmpty());
      assertTrue(groups.stream().allMatch(group -> group.present().isEmpty()));
      last.attendance().forEach(before -> assertEquals(names(before), names(of(groups, before))));
      assertEquals(next, data.read(session -> session.meetings().find(next.id())).orElseThrow());
    }
  }

  @Test
  void mandatesOfTheDaySayMoreThanTheLastMeeting() {
    try (DataFile data = open()) {
      Meeting last = last(data);
      AttendanceGroup group =
          last.attendance().stream()
              .filter(one -> one.people().size() > 1)
              .findFirst()
              .orElseThrow();
      Person known = group.people().get(1).person();
      Person first = Person.named("Adela Norling");
      Person gone = Person.named("Bertil Sund");
      LocalDate day = last.closing().nextMeeting().date().orElseThrow();
      data.write(
          session -> {
            session.persons().save(first);
            session.persons().save(gone);
            session
                .persons()
                .saveMandates(
                    group.organisation().id(),
                    List.of(
                        mandate(first, group, Optional.empty()),
                        mandate(known, group, Optional.of(day)),
                        mandate(gone, group, Optional.of(day.minusDays(1)))));
            return group;
          });
      Meeting next = new NewMeeting(data).create();
      assertEquals(List.of(known.name(), first.name()), names(of(next.attendance(), group)));
      assertTrue(of(next.attendance(), group).present().isEmpty());
    }
  }

  private static Mandate mandate(Person person, AttendanceGroup group, Optional<LocalDate> to) {
    return new Mandate(person.id(), group.organisation().id(), Seat.MEMBER, Optional.empty(), to);
  }

  private static AttendanceGroup of(List<AttendanceGroup> groups, AttendanceGroup wanted) {
    return groups.stream()
        .filter(group -> group.organisation().id().equals(wanted.organisation().id()))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(AttendanceGroup group) {
    return group.people().stream().map(one -> one.person().name()).toList();
  }

  private static List<Organisation> with(List<Organisation> before, Organisation one) {
    return Stream.concat(before.stream(), Stream.of(one)).toList();
  }

  private static Meeting last(DataFile data) {
    return data.read(
        session ->
            session.meetings().find(session.meetings().list().getFirst().id()).orElseThrow());
  }

  private DataFile open() {
    return Outcomes.value(DataFile.open(Outcomes.value(Demo.into(folder)).data()));
  }
}
