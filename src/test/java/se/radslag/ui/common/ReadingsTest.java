package se.radslag.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadingsTest {

  @ParameterizedTest
  @CsvSource({"1,1", "05,5", "' 15 ',15", "90 min,90", "20min.,20", "480,480"})
  void minutes(String text, int minutes) {
    assertEquals(
        Optional.of(Optional.of(Duration.ofMinutes(minutes))), Readings.minutes().read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "abc", "999", "481", "-5", "1,5", "5 timmar", "99999999999", "٣"})
  void noMinutes(String text) {
    assertEquals(Optional.empty(), Readings.minutes().read(text));
  }

  @Test
  void nothingIsNotPlanned() {
    assertEquals(Optional.of(Optional.empty()), Readings.minutes().read("  "));
    assertEquals("", Readings.minutes().write(Optional.empty()));
  }

  @Test
  void aFileKeepsItsEnding() {
    Field.Reading<String> reading = Readings.fileName(".PDF");
    assertEquals(Optional.of("karta.PDF"), reading.read("karta"));
    assertEquals(Optional.of("karta.pdf"), reading.read(" karta.pdf "));
    assertEquals(Optional.empty(), reading.read(" "));
    assertEquals(Optional.empty(), reading.read(".PDF"));
    assertEquals(Optional.of("LÄSMIG"), Readings.fileName("").read("LÄSMIG"));
  }
}
