package se.radslag.work;

import java.util.List;
import se.radslag.document.Content;
import se.radslag.document.WordDocument;
import se.radslag.document.pdf.PagePicture;
import se.radslag.document.pdf.PagePictures;
import se.radslag.document.pdf.PdfDocument;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.store.DataFile;

/**
 * The pages of a meeting's minutes as they would be if they were made now. Threads may share it;
 * each call waits for the data file.
 */
public final class MinutesPages {

  private final CouncilTemplate templates;
  private final Attachments attachments;
  private final PdfDocument pdf = new PdfDocument();
  private final PagePictures pictures = new PagePictures();

  public MinutesPages(DataFile data) {
    this.attachments = new Attachments(data);
    this.templates = new CouncilTemplate(data);
  }

  /**
   * The pages, or why the council's template cannot be used.
   *
   * @param width how wide each is drawn, in pixels
   */
  public Outcome<List<PagePicture>> of(Meeting meeting, int width) {
    return templates
        .of(meeting.council(), DocumentKind.MINUTES)
        .then(
            template -> {
              byte[] word =
                  new WordDocument()
                      .write(new Content.Minutes(meeting, attachments.of(meeting.id())), template);
              return Outcome.done(pictures.of(pdf.of(word), width));
            });
  }
}
