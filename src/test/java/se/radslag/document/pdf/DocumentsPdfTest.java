package se.radslag.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.radslag.Seeds;
import se.radslag.document.Content;
import se.radslag.document.OpenedDocument;
import se.radslag.document.Template;
import se.radslag.document.WordDocument;

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
  }

  /** The Word file estimates the pages of its contents list; the PDF knows them. */
  private static String withoutPage(String line) {
    return line.replaceFirst("[0-9]+$", "");
  }
}
