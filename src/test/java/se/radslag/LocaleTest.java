package se.radslag;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.model.MeetingState;
import se.radslag.swedish.Dates;
import se.radslag.swedish.NamedDate;
import se.radslag.swedish.Times;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Readings;

/**
 * What the program says and understands is the same whatever the machine's own language is; in
 * Turkish a capital I has another small letter.
 */
final class LocaleTest {

  private final Locale usual = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(usual);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv-SE", "en-GB", "tr-TR", "ar-EG"})
  void datesTimesAndWordsAreTheSame(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    LocalDate day = LocalDate.of(2025, 4, 3);
    assertEquals("3 april 2025", Dates.plain(day));
    assertEquals(
        Optional.of(day), Dates.find("TORSDAGEN DEN 3 APRIL 2025").flatMap(NamedDate::day));
    assertEquals(Optional.of(Optional.of(day)), Readings.day().read("2025-04-03"));
    assertEquals("2025-04-03", Readings.day().write(Optional.of(day)));
    assertEquals("13:05", Times.of(LocalTime.of(13, 5)));
    assertEquals("in-progress", Texts.key(MeetingState.IN_PROGRESS));
    assertEquals(
        "1 tecken kunde inte sparas och togs bort. Resten står kvar.",
        Texts.swedish().get("ui.notes.removed", 1));
  }
}
