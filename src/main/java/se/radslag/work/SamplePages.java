package se.radslag.work;

import java.util.List;
import se.radslag.document.pdf.PagePicture;
import se.radslag.document.pdf.PagePictures;
import se.radslag.document.pdf.PdfDocument;

/** The pages of a sample document, to be looked at in the program. Threads may share it. */
public final class SamplePages {

  private final PdfDocument pdf = new PdfDocument();
  private final PagePictures pictures = new PagePictures();

  /**
   * The pages; some or none of them once the work is asked to stop.
   *
   * @param width how wide each is drawn, in pixels
   */
  public List<PagePicture> of(SampleDocument sample, int width, Progress progress) {
    return progress.cancelled()
        ? List.of()
        : pictures.of(pdf.of(sample.docx()), width, progress::cancelled);
  }
}
