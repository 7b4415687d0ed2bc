package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.Outcomes;
import se.radslag.model.AgendaItem;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;

final class MeetingsTest {

  @TempDir private static Path folder;

  @Test
  void aMeetingIsNamedByItsDateOrItsId() {
    withDemo(
        (data, meetings) -> {
          Meeting byDate = Outcomes.value(meetings.named("2025-05-22"));
          assertEquals(byDate, Outcomes.value(meetings.named(byDate.id().toString())));
          assertEquals(
              byDate, Outcomes.value(meetings.named(byDate.id().toString().substring(0, 13))));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-05-23", "", "abc", "i går", "99999999"})
  void whatNamesNoMeetingIsSaid(String named) {
    withDemo(
        (data, meetings) -> {
          assertEquals(Problem.Kind.MEETING_MISSING, Outcomes.problem(meetings.named(named)));
        });
  }

  @Test
  void theNextMeetingBeginsWhereTheLastOneEnded() {
    withDemo(
        (data, meetings) -> {
          Meeting next = new NewMeeting(data).create();
          assertEquals(Optional.of(LocalDate.of(2025, 12, 4)), next.details().date().day());
          assertEquals(Optional.of(LocalTime.of(10, 0)), next.details().time().from());
          assertEquals(MeetingState.PLANNED, next.state());
          assertEquals("Petter Lilja", next.closing().secretary());
          AgendaItem previous =
              next.items().stream()
                  .filter(item -> item.kind() == ItemKind.PREVIOUS_MINUTES)
                  .findFirst()
                  .orElseThrow();
          assertEquals("Mötesanteckningar från sammanträdet den 9 oktober 2025", previous.title());
          assertEquals(next, Outcomes.value(meetings.open(next.id())));
        });
  }

  private static void withDemo(BiConsumer<DataFile, Meetings> test) {
    try (DataFile data = Outcomes.value(DataFile.open(Outcomes.value(Demo.into(folder)).data()))) {
      test.accept(data, new Meetings(data));
    }
  }
}
