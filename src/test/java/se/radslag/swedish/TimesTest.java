package se.radslag.swedish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimesTest {

  @ParameterizedTest
  @ValueSource(strings = {"Kl. 9:30-11:00", "kl 09.30–11.00", "09:30 till 11:00"})
  void readsASpan(String text) {
    assertEquals(
        Optional.of(new Times.Span(LocalTime.of(9, 30), LocalTime.of(11, 0))),
        Times.findSpan(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kl. 25:00-26:00", "kl. 13", "2024-04-11"})
  void readsNoSpanWhereThereIsNone(String text) {
    assertEquals(Optional.empty(), Times.findSpan(text));
  }

  @Test
  void writesWhatItReads() {
    String written = Times.span(LocalTime.of(9, 5), LocalTime.of(16, 0));
    assertEquals("Kl. 09:05-16:00", written);
    assertEquals(Optional.of(LocalTime.of(9, 5)), Times.find(written));
  }
}
