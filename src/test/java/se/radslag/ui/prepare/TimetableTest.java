package se.radslag.ui.prepare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TimetableTest {

  private static final Optional<LocalTime> ONE = Optional.of(LocalTime.of(13, 0));
  private static final Optional<LocalTime> TWO = Optional.of(LocalTime.of(14, 0));
  private static final List<Optional<Duration>> ITEMS =
      List.of(minutes(5), Optional.empty(), minutes(40), minutes(20));

  @Test
  void eachItemBeginsWhenTheOneBeforeIsDone() {
    Timetable table = Timetable.of(ONE, TWO, ITEMS);
    assertEquals(
        List.of("13:00", "13:05", "", "13:45"),
        table.starts().stream().map(one -> one.map(LocalTime::toString).orElse("")).toList());
    assertEquals(Duration.ofMinutes(65), table.planned());
    assertEquals(Duration.ofMinutes(5), table.over());
    assertEquals(1, table.unplanned());
  }

  @Test
  void whereNothingIsPlannedNoItemSaysATime() {
    List<Optional<Duration>> unplanned = List.of(Optional.empty(), Optional.empty());
    Timetable table = Timetable.of(ONE, TWO, unplanned);
    assertEquals(List.of(Optional.empty(), Optional.empty()), table.starts());
    assertFalse(table.timed());
    assertTrue(Timetable.of(ONE, TWO, ITEMS).timed());
    assertFalse(Timetable.of(Optional.empty(), TWO, ITEMS).timed());
  }

  @Test
  void aTimeIsNotSaidTwice() {
    List<Optional<Duration>> late = List.of(Optional.empty(), Optional.empty(), minutes(20));
    assertEquals(
        List.of(ONE, Optional.empty(), Optional.empty()), Timetable.of(ONE, TWO, late).starts());
  }

  @Test
  void withoutTimesOfTheMeetingThereIsOnlyASum() {
    Timetable table = Timetable.of(Optional.empty(), TWO, ITEMS);
    assertEquals(List.of(Optional.empty()), table.starts().stream().distinct().toList());
    assertEquals(Optional.empty(), table.length());
    assertEquals(Duration.ZERO, table.over());
    assertEquals(Optional.empty(), Timetable.of(ONE, Optional.empty(), ITEMS).length());
    assertEquals(List.of(), Timetable.of(ONE, TWO, List.of()).starts());
  }

  @Test
  void aPageHasTheColumnsItHasRoomFor() {
    assertEquals(new PageShape(true, true), PageShape.of(1110, 13));
    assertEquals(new PageShape(true, false), PageShape.of(1024, 13));
    assertEquals(new PageShape(false, true), PageShape.of(740, 13));
    assertEquals(new PageShape(false, false), PageShape.of(1024, 26));
  }

  private static Optional<Duration> minutes(int minutes) {
    return Optional.of(Duration.ofMinutes(minutes));
  }
}
