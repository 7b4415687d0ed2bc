package se.radslag.work;

import java.util.Optional;
import se.radslag.document.MinutesDocument;
import se.radslag.model.Council;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.store.DataFile;
import se.radslag.store.StoredFile;
import se.radslag.swedish.DocumentFacts;

/**
 * Makes a meeting's documents, or gives them as they were sent out. Threads may share it; each call
 * waits for the data file.
 */
public final class MeetingDocuments {

  private final DataFile data;
  private final CouncilTemplate templates;

  public MeetingDocuments(DataFile data) {
    this.data = data;
    this.templates = new CouncilTemplate(data);
  }

  /**
   * A document with its name. Minutes that were sent out in that format are the very bytes that
   * were sent.
   */
  public Outcome<StoredFile> file(Meeting meeting, DocumentKind kind, DocumentFormat format) {
    Optional<StoredFile> frozen =
        kind == DocumentKind.MINUTES
            ? data.read(session -> new FrozenFiles(session).minutes(meeting.id(), format))
            : Optional.empty();
    return frozen.map(Outcome::done).orElseGet(() -> made(meeting, kind, format));
  }

  /** What a document's file is called. */
  public String name(Meeting meeting, DocumentKind kind, String ending) {
    return data.read(
        session ->
            DocumentName.of(
                new DocumentFacts(
                    kind,
                    meeting,
                    session.councils().find(meeting.council()).map(Council::name).orElse(""),
                    Optional.empty()),
                session.sending().of(meeting.council()),
                ending));
  }

  private Outcome<StoredFile> made(Meeting meeting, DocumentKind kind, DocumentFormat format) {
    return templates
        .of(meeting.council())
        .then(
            template ->
                Outcome.done(
                    new StoredFile(
                        name(meeting, kind, format.ending()),
                        new MinutesDocument().write(meeting, template))));
  }
}
