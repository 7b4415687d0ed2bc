package se.radslag.archive.extract;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
      List<PdfLine> lines = PdfLines.of(document, PdfTags.none());
      if (letters(lines) < FEWEST_LETTERS * (long) pages) {
        throw new UnfitException(Problem.Kind.FILE_WITHOUT_TEXT);
      }
      Blocks standing = standing(lines, pages);
      PdfTags tags = PdfTags.of(document);
      return tags.isEmpty()
          ? standing
          : tagged(PdfLines.of(document, tags), pages, standing).orElse(standing);
    } catch (InvalidPasswordException locked) {
      throw new UnfitException(Problem.Kind.FILE_PROTECTED);
    }
  }

  /** By how the lines stand. */
  private static Blocks standing(List<PdfLine> lines, int pages) throws UnfitException {
    PdfMargins margins = PdfMargins.of(lines, pages);
    var blocks = new Blocks();
    new PdfParagraphs(blocks).add(margins.headers());
    blocks.gap();
    new PdfParagraphs(blocks).add(PdfHyphens.joined(PdfColumns.unfolded(margins.body())));
    blocks.gap();
    new PdfParagraphs(blocks).add(margins.footers());
    return blocks;
  }

  /** By the tags, where they can be trusted and not a letter is lost. */
  private static Optional<Blocks> tagged(List<PdfLine> lines, int pages, Blocks standing)
      throws UnfitException {
    PdfMargins margins = PdfMargins.of(lines, pages);
    if (!PdfTrust.in(margins.body())) {
      return Optional.empty();
    }
    var blocks = new Blocks();
    new PdfParagraphs(blocks).add(margins.headers());
    blocks.gap();
    blocks.addAll(PdfTagged.read(margins.body()));
    blocks.gap();
    new PdfParagraphs(blocks).add(margins.footers());
    return PdfTrust.sameLetters(blocks, standing) ? Optional.of(blocks) : Optional.empty();
  }

  private static long letters(List<PdfLine> lines) {
    return lines.stream()
        .mapToLong(line -> line.text().chars().filter(Character::isLetter).count())
        .sum();
  }
}
