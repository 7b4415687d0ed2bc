package se.radslag.document.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Draws the pages of a PDF in memory; no display is needed. Threads may share it. */
public final class PagePictures {

  /**
   * The pages in their order.
   *
   * @param width how wide each is, in pixels
   * @throws UncheckedIOException if the bytes are no PDF
   */
  public List<PagePicture> of(byte[] pdf, int width) {
    return of(pdf, width, () -> false);
  }

  /**
   * The same, but only the first of them if somebody no longer wants to see them.
   *
   * @param unwanted asked before each page
   */
  public List<PagePicture> of(byte[] pdf, int width, BooleanSupplier unwanted) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var renderer = new PDFRenderer(document);
      var pictures = new ArrayList<PagePicture>();
      for (int i = 0; i < document.getNumberOfPages() && !unwanted.getAsBoolean(); i++) {
        float scale = width / document.getPage(i).getCropBox().getWidth();
        pictures.add(picture(renderer.renderImage(i, scale, ImageType.RGB), text(document, i)));
      }
      return List.copyOf(pictures);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A PDF that was just made cannot be read", unreadable);
    }
  }

  private static PagePicture picture(BufferedImage image, String text) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] pixels = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
    return new PagePicture(width, height, IntBuffer.wrap(pixels), text);
  }

  private static String text(PDDocument document, int page) throws IOException {
    var stripper = new PDFTextStripper();
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    return stripper.getText(document).strip();
  }
}
