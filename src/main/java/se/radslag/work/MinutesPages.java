package se.radslag.work;

import java.util.List;
import java.util.Optional;
import se.radslag.document.pdf.PagePicture;
import se.radslag.document.pdf.PagePictures;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.store.DataFile;

/**
 * The pages of a meeting's minutes as they would be if they were made now. Threads may share it;
 * each call waits for the data file.
 */
public final class MinutesPages {

  private final MeetingDocuments documents;
  private final PagePictures pictures = new PagePictures();

  public MinutesPages(DataFile data) {
    this.documents = new MeetingDocuments(data);
  }

  /**
   * The pages, or why the council's template cannot be used.
   *
   * @param width how wide each is drawn, in pixels
   */
  public Outcome<List<PagePicture>> of(Meeting meeting, int width) {
    return documents
        .file(meeting, DocumentKind.MINUTES, Optional.empty(), DocumentFormat.PDF)
        .then(file -> Outcome.done(pictures.of(file.content(), width)));
  }
}
