package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.Outcomes;
import se.radslag.archive.extract.FileKind;

/** Rich text as Word and others write it. */
final class RichTextTest {

  @Test
  void lettersAreReadInEverySpelling() {
    assertEquals(
        List.of("Åsa lånar smör – 5 € till Łódź", "Rad ett rad två"),
        read(
            "{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0\\fcharset0 Arial;}}"
                + "{\\info{\\author Ingen}}\\'c5sa l\\'e5nar sm\\u246\\'f6r \\endash  5 \\'80 till "
                + "{\\uc0\\u321 }\\'f3d{\\u378 z}\\par Rad ett\\line rad tv\\'e5\\par}"));
  }

  @Test
  void listsTablesHeadersAndNotesAreRead() {
    assertEquals(
        List.of(
            "PROTOKOLL",
            "1. Mötet öppnas",
            "Bänkar",
            "Åsa Ek PRO N",
            "Datum",
            "3 maj",
            "Texten",
            "En not.",
            "Box 1"),
        read(
            "{\\rtf1\\ansi{\\header PROTOKOLL\\par}{\\footer Box 1\\par}"
                + "{\\listtext 1.\\tab}M\\'f6tet \\'f6ppnas\\par"
                + "{\\*\\pn{\\pntxtb \\'b7}}{\\pntext\\'b7\\tab}B\\'e4nkar\\par"
                + "\\trowd\\intbl \\'c5sa Ek\\cell PRO\\cell N\\cell\\row"
                + "\\trowd\\intbl Datum\\cell 3 maj\\cell\\row\\pard "
                + "Texten{\\footnote En not.}{\\deleted borta}{\\v dolt}"
                + "{\\*\\okand borta}\\par}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\\rtf1 text",
        "{\\rtf1 text}}}}",
        "{\\rtf1 text\\",
        "{\\rtf1 text\\'",
        "{\\rtf1 text\\bin999999999 "
      })
  void whatIsCutShortIsReadAsFarAsItGoes(String rtf) {
    assertEquals(List.of("text"), read(rtf));
  }

  private static List<String> read(String rtf) {
    byte[] bytes = rtf.getBytes(Charset.forName("windows-1252"));
    EarlierFile file = Outcomes.value(EarlierFiles.read("möte.doc", bytes));
    assertEquals(FileKind.RICH_TEXT, file.kind());
    return file.text();
  }
}
