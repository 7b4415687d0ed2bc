package se.radslag.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a PDF says, in the order it is drawn: what somebody gets who copies it. */
public final class PdfText {

  private PdfText() {}

  /** All pages, one after another. */
  public static String of(byte[] pdf) {
    return in(pdf, PdfText::read);
  }

  /** How many pages there are. */
  static int pages(byte[] pdf) {
    return in(pdf, PDDocument::getNumberOfPages);
  }

  /** A page alone, from 1. */
  static String page(byte[] pdf, int page) {
    return in(
        pdf,
        document -> {
          IntStream.rangeClosed(1, document.getNumberOfPages()).boxed().toList().reversed().stream()
              .filter(other -> other != page)
              .forEach(other -> document.removePage(other - 1));
          return read(document);
        });
  }

  static <T> T in(byte[] pdf, Function<PDDocument, T> question) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return question.apply(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String read(PDDocument document) {
    try {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(false);
      return stripper.getText(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
