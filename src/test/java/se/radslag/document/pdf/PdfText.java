package se.radslag.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

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

  /** The names of the fonts that lines with some words in them are written in. */
  static Set<String> fonts(byte[] pdf, String words) {
    return in(
        pdf,
        document -> {
          var met = new HashSet<String>();
          var stripper =
              new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                  if (text.contains(words)) {
                    letters.forEach(letter -> met.add(letter.getFont().getName()));
                  }
                }
              };
          read(document, stripper);
          return met;
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
    return read(document, new PDFTextStripper());
  }

  private static String read(PDDocument document, PDFTextStripper stripper) {
    try {
      stripper.setSortByPosition(false);
      return stripper.getText(document);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
