package se.radslag.archive.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.radslag.model.Problem;

/** Reads a PDF: headers and footers that are repeated once, the text in the order it is drawn. */
final class PdfReader {

  private static final int MOST_PAGES = 2_000;

  /** A scanned page may have a stamp or a page number as text. */
  private static final int FEWEST_LETTERS = 20;

  private PdfReader() {}

  static Blocks read(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      int pages = document.getNumberOfPages();
      if (pages > MOST_PAGES) {
        throw new UnfitException(Problem.Kind.FILE_TOO_LONG);
      }
      List<PdfLine> lines = PdfLines.of(document);
      if (letters(lines) < FEWEST_LETTERS * (long) pages) {
        throw new UnfitException(Problem.Kind.FILE_WITHOUT_TEXT);
      }
      PdfMargins margins = PdfMargins.of(lines, pages);
      var blocks = new Blocks();
      new PdfParagraphs(blocks).add(margins.headers());
      var body = new ArrayList<>(margins.body());
      blocks.gap();
      new PdfParagraphs(blocks).add(PdfHyphens.joined(PdfColumns.unfolded(body)));
      blocks.gap();
      new PdfParagraphs(blocks).add(margins.footers());
      return blocks;
    } catch (InvalidPasswordException locked) {
      throw new UnfitException(Problem.Kind.FILE_PROTECTED);
    }
  }

  private static long letters(List<PdfLine> lines) {
    return lines.stream()
        .mapToLong(line -> line.text().chars().filter(Character::isLetter).count())
        .sum();
  }
}
