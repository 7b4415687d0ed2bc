package se.radslag.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radslag.texts.Texts;

final class ElapsedTest {

  private static final LocalTime ONE = LocalTime.of(13, 0);

  @Test
  void whatIsPlannedIsSaidBesideWhatHasPassed() {
    Elapsed within = Elapsed.since(ONE, LocalTime.of(13, 15), Optional.of(Duration.ofMinutes(15)));
    assertEquals("15 min av 15", within.words(Texts.swedish()));
    assertFalse(within.over());
    assertTrue(new Elapsed(16, within.planned()).over());
  }

  @Test
  void nothingPlannedIsNeverTooLong() {
    Elapsed free = Elapsed.since(ONE, LocalTime.of(15, 0), Optional.empty());
    assertEquals("120 min", free.words(Texts.swedish()));
    assertFalse(free.over());
  }

  @Test
  void whatBeginsLaterHasNotGoneOn() {
    assertEquals(0, Elapsed.since(ONE, LocalTime.of(12, 50), Optional.empty()).minutes());
  }
}
