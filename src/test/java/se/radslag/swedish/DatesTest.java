package se.radslag.swedish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatesTest {

  @Test
  void writesADateInFull() {
    assertEquals("Torsdagen den 28 september 2023", Dates.inFull(LocalDate.of(2023, 9, 28)));
    assertEquals("Lördagen den 1 mars 2025", Dates.inFull(LocalDate.of(2025, 3, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "Torsdagen den 28 september 2023, 2023-09-28",
    "måndagen den 18 maj 2026, 2026-05-18",
    "den 1:a MARS 2025, 2025-03-01",
    "möte 2024-02-29 i salen, 2024-02-29",
    "10 april 2014, 2014-04-10"
  })
  void readsADate(String text, LocalDate day) {
    assertEquals(Optional.of(day), Dates.find(text).flatMap(NamedDate::day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "den 30 februari 2024", "2023-02-29", "i april", "den 3 apriliska 2024"})
  void readsNoDateWhereThereIsNone(String text) {
    assertEquals(Optional.empty(), Dates.find(text).flatMap(NamedDate::day));
  }

  @Test
  void choosesTheMonthWhoseWeekdayIsRight() {
    NamedDate named = Dates.find("Tisdagen den 4 mars november 2025").orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2025, 3, 4)), named.day());
    assertFalse(named.certain());
    NamedDate other = Dates.find("Tisdagen den 4 mars november 2028").orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2028, 3, 4)), other.day(), "no month fits: the first");
    NamedDate second = Dates.find("Onsdagen den 5 mars november 2025").orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2025, 3, 5)), second.day());
    NamedDate later = Dates.find("Torsdagen den 6 juni november 2025").orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2025, 11, 6)), later.day());
  }

  @Test
  void doubtsAWrongWeekday() {
    assertFalse(Dates.find("Måndagen den 28 september 2023").orElseThrow().certain());
    assertTrue(Dates.find("Torsdagen den 28 september 2023").orElseThrow().certain());
  }

  @Test
  void findsTheNextSuchDay() {
    NamedDate named = Dates.find("den 1 februari").orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2025, 2, 1)), named.dayAfter(LocalDate.of(2024, 11, 28)));
    NamedDate leap = Dates.find("den 29 februari").orElseThrow();
    assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), leap.dayAfter(LocalDate.of(2025, 1, 1)));
  }
}
