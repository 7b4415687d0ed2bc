package se.radslag.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, for searching. */
public final class PdfWords {

  private PdfWords() {}

  /**
   * Reads the words of a PDF, page by page.
   *
   * @param pages how many pages are read at the most
   * @return empty where the pages are pictures only
   * @throws IOException if it is no PDF, or cannot be read without a password
   */
  public static String of(byte[] content, int pages) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(content)) {
      var stripper = new PDFTextStripper();
      stripper.setEndPage(pages);
      return stripper.getText(pdf);
    }
  }
}
