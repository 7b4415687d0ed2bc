package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Details;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Outcome;
import se.radslag.model.Person;
import se.radslag.model.Problem;
import se.radslag.model.Warning;

final class DataFileTest {

  @TempDir private Path folder;

  @Test
  void aMeetingIsThereAfterReopening() {
    Path file = folder.resolve("data").resolve("radslag.db");
    var council = new Council(CouncilId.create(), "Rådet", List.of());
    var meeting =
        new Meeting(
            MeetingId.create(),
            council.id(),
            MeetingState.DRAFT,
            new Details(
                "A",
                "B",
                "C",
                "D",
                "E",
                MeetingDate.of(LocalDate.of(2025, 3, 4)),
                MeetingTime.unknown(),
                "Salen"),
            List.of(
                new AttendanceGroup(
                    new Organisation(OrganisationId.create(), "Org", false),
                    List.of(Attendance.present(Person.named("Åsa Öst"))))),
            List.of(
                new AgendaItem(
                    ItemId.create(),
                    1,
                    "Öppnande",
                    ItemKind.OPENING,
                    List.of("Åsa Öst"),
                    List.of(
                        new Note.Bullet(2, "Äpplen och päron"),
                        new Note.CouncilRemark("Fråga", "Varför?")))),
            Closing.empty(),
            List.of(new Warning(Warning.Kind.DATE_UNCERTAIN, "x")));
    try (DataFile data = opened(DataFile.openOrCreate(file))) {
      data.write(
          session -> {
            session.councils().save(council);
            session.meetings().save(meeting);
            return meeting;
          });
    }
    try (DataFile data = opened(DataFile.open(file))) {
      assertEquals(
          Optional.of(meeting), data.read(session -> session.meetings().find(meeting.id())));
      assertEquals(1, data.read(session -> session.search().search("äpp", 10)).size());
      assertEquals(List.of(), data.verify());
    }
  }

  private static DataFile opened(Outcome<DataFile> outcome) {
    return switch (outcome) {
      case Outcome.Done<DataFile>(DataFile data) -> data;
      case Outcome.Failed<DataFile>(Problem problem) -> throw new AssertionError(problem);
    };
  }
}
