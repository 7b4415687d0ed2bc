package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.model.Closing;
import se.radslag.model.CouncilId;
import se.radslag.model.Details;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;

final class FileNamesTest {

  @Test
  void aDocumentIsNamedByDayAndKind() {
    assertEquals(
        "2025-10-09 Mötesanteckningar.docx",
        FileNames.of(meeting("MÖTESANTECKNINGAR", MeetingDate.of(LocalDate.of(2025, 10, 9)))));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertEquals("Mötesanteckningar.docx", FileNames.of(meeting("", MeetingDate.unknown())));
  }

  @Test
  void noSystemRefusesTheName() {
    assertEquals("A- b-c-d.docx", FileNames.of(meeting("A/: b\\\"c?*<>|d", MeetingDate.unknown())));
  }

  private static Meeting meeting(String type, MeetingDate date) {
    return new Meeting(
        MeetingId.create(),
        CouncilId.create(),
        MeetingState.DRAFT,
        new Details("", "", type, "", "", date, MeetingTime.unknown(), ""),
        List.of(),
        List.of(),
        Closing.empty(),
        List.of());
  }
}
