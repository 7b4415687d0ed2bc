package se.radslag.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.radslag.Seeds;
import se.radslag.document.Content;
import se.radslag.document.OpenedDocument;
import se.radslag.document.Template;
import se.radslag.document.WordDocument;
import se.radslag.model.Meeting;

/** Every document a council has, as a PDF. */
final class DocumentsPdfTest {

  @ParameterizedTest
  @MethodSource("se.radslag.document.Contents#all")
  void isPdfA2aAndPdfUa1AndSaysAllThatTheWordFileSays(Content content) throws Exception {
    byte[] word = new WordDocument().write(content, Template.builtIn(content.kind()));
    byte[] pdf = new PdfDocument().of(word);
    VeraPdf.accepts(pdf);
    String said = Seeds.characters(PdfText.of(pdf));
    List<String> unsaid =
        OpenedDocument.of(word).printed().stream()
            .map(line -> content instanceof Content.Volume ? withoutPage(line) : line)
            .filter(line -> !said.contains(Seeds.characters(line)))
            .toList();
    assertEquals(List.of(), unsaid);
    if (content instanceof Content.Volume) {
      assertPages(pdf);
    } else if (content instanceof Content.Notice(Meeting meeting, var _)) {
      assertBold(pdf, meeting.items().getFirst().title());
    }
  }

  /** What a style makes bold is bold in a list too. */
  private static void assertBold(byte[] pdf, String words) {
    assertTrue(PdfText.fonts(pdf, words).stream().allMatch(font -> font.contains("Bold")), words);
  }

  private static void assertPages(byte[] pdf) {
    List<String> entries =
        PdfText.page(pdf, 1)
            .lines()
            .map(String::strip)
            .dropWhile(line -> !line.equals("Innehåll"))
            .skip(1)
            .toList();
    assertTrue(entries.size() > 5, entries.toString());
    // A heading may be longer than a line; its page stands in the last.
    assertEquals(
        entries.stream().filter(line -> line.matches("[0-9]+ .*|\\p{Lu}.*")).count(),
        entries.stream().filter(line -> line.matches("(.*\\s)?[1-9][0-9]*")).count(),
        entries.toString());
  }

  /** The Word file estimates the pages of its contents list; the PDF knows them. */
  private static String withoutPage(String line) {
    return line.replaceFirst("[0-9]+$", "");
  }
}
