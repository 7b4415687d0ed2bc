package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.radslag.Seeds;
import se.radslag.model.Attendance;

/** What is written shortly: a council's letters before its paragraphs, months, times. */
final class ShortFormsTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "3 sept. 2014, 2014-09-03",
    "den 4 okt 2013, 2013-10-04",
    "tors 18 dec 2014, 2014-12-18",
    "3 jan. 2015 (justeras den 10 januari 2015), 2015-01-03"
  })
  void monthsAreAbbreviated(String written, LocalDate day) throws Exception {
    ReadMinutes minutes = read("Datum: " + written + "\n\n1 Inledning\n\nMötet öppnades.\n");
    assertEquals(Optional.of(day), minutes.details().date().day());
    assertEquals(written, minutes.details().date().written());
  }

  @Test
  void aDayWithoutAYearHasThatOfTheRest() throws Exception {
    ReadMinutes minutes =
        read("Datum: 18 maj\n\nDnr BR 2016/4\n\n1 Inledning\n\nMötet 2016 öppnades.\n");
    assertEquals("18 maj", minutes.details().date().written());
    assertEquals(
        Optional.of("05-18"),
        minutes.details().date().day().map(day -> day.toString().substring(5)));
  }

  @Test
  void lettersOfTheCouncilStandBeforeParagraphs() throws Exception {
    ReadMinutes minutes =
        read(
            """
            Datum: 2031-03-03

            KS § 12 Mötets öppnande

            Ordföranden öppnar mötet.

            KS § 13
            Bron vid kvarnen

            Se KS § 12 om öppnandet.

            KS § 14 Övriga frågor

            Inga.
            """);
    assertEquals(
        List.of("Mötets öppnande (KS)", "Bron vid kvarnen (KS)", "Övriga frågor (KS)"),
        Reading.titles(minutes));
    assertEquals(List.of(12, 13, 14), minutes.items().stream().map(one -> one.number()).toList());
    assertEquals("Se KS § 12 om öppnandet.", Reading.notes(minutes, 1).getFirst().text());
  }

  @Test
  void aSecondTimeOfComingIsKeptAsText() throws Exception {
    String text =
        """
        Datum: 2031-03-03

        Närvarande
        Ledamöter
        Asta Gran (M), från kl. 13.10, från kl. 14.20
        Bertil Hägg (S)

        1 Inledning

        Mötet öppnades.
        """;
    ReadMinutes minutes = read(text);
    Attendance asta = minutes.attendance().getFirst().people().getFirst();
    assertEquals("Asta Gran", asta.person().name());
    assertEquals(Optional.of(LocalTime.of(13, 10)), asta.joined().map(one -> one.time()));
    assertTrue(Reading.printed(minutes).contains("14.20"), Reading.printed(minutes));
    assertTrue(
        Seeds.characters(Reading.printed(minutes)).length()
            >= Seeds.characters(text).length() - "Ledamöter".length());
  }

  private ReadMinutes read(String text) throws Exception {
    return Reading.text(folder, text);
  }
}
