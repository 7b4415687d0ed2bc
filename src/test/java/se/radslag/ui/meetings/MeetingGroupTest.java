package se.radslag.ui.meetings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radslag.model.CouncilId;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingSummary;

final class MeetingGroupTest {

  @Test
  void whatIsToComeStandsFirstThenYearByYear() {
    MeetingSummary coming = on(Optional.of(LocalDate.of(2025, 6, 1)));
    MeetingSummary today = on(Optional.of(LocalDate.of(2025, 4, 3)));
    MeetingSummary before = on(Optional.of(LocalDate.of(2024, 12, 31)));
    MeetingSummary someDay = on(Optional.empty());
    assertEquals(
        List.of(
            new MeetingGroup(Optional.empty(), List.of(coming, someDay)),
            new MeetingGroup(Optional.of(Year.of(2025)), List.of(today)),
            new MeetingGroup(Optional.of(Year.of(2024)), List.of(before))),
        MeetingGroup.of(List.of(coming, today, before, someDay), LocalDate.of(2025, 4, 3)));
  }

  private static MeetingSummary on(Optional<LocalDate> day) {
    return new MeetingSummary(
        MeetingId.create(), CouncilId.create(), day, "", "", "", MeetingState.DRAFT);
  }
}
