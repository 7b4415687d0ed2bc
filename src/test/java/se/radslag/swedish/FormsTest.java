package se.radslag.swedish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.model.MeetingTime;

/** How dates and times are written, told by an example or a mask. */
final class FormsTest {

  private static final LocalDate DAY = LocalDate.of(2031, 9, 8);

  private static final MeetingTime TIME = MeetingTime.of(LocalTime.of(9, 30), LocalTime.of(11, 5));

  @ParameterizedTest
  @CsvSource({
    "2024-04-11, 2031-09-08",
    "den 11 april 2024, den 8 september 2031",
    "11 april 2024, 8 september 2031",
    "torsdagen den 11 april 2024, måndagen den 8 september 2031",
    "Torsdag 11 april, Måndag 8 september",
    "11/4 2024, 8/9 2031"
  })
  void aDateFollowsItsExample(String example, String written) {
    assertEquals(Optional.of(written), DateForm.of(example).map(form -> form.of(DAY)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "åååå-mm-dd", "11", "april", "2024", "dag"})
  void whatNamesNoDayAndMonthIsNoExample(String text) {
    assertEquals(Optional.empty(), DateForm.of(text));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "yyyy-MM-dd, 2031-09-08",
        "'den' d MMMM yyyy, den 8 september 2031",
        "dddd d MMM yy, måndag 8 sep 31",
        "ddd dd/M, mån 08/9"
      })
  void aDateFollowsWordsMask(String mask, String written) {
    assertEquals(Optional.of(written), DateForm.ofMask(mask).map(form -> form.of(DAY)));
  }

  @ParameterizedTest
  @CsvSource({
    "13.00–14.30, 09.30–11.05",
    "Kl. 13:00-14:30, Kl. 09:30-11:05",
    "kl. 13.00 till 14.30, kl. 09.30 till 11.05"
  })
  void aTimeFollowsItsExample(String example, String written) {
    assertEquals(Optional.of(written), TimeForm.of(example).map(form -> form.of(TIME)));
  }

  @Test
  void aTimeWithoutAnEndIsItsBeginning() {
    var open = new MeetingTime(Optional.of(LocalTime.of(9, 30)), Optional.empty(), "");
    assertEquals("kl. 09.30", TimeForm.of("kl. 13.00–14.30").orElseThrow().of(open));
    assertEquals("", TimeForm.of("13.00–14.30").orElseThrow().of(MeetingTime.unknown()));
    assertEquals(Optional.empty(), TimeForm.of("13.00"));
  }
}
