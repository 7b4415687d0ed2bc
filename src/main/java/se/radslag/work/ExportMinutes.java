package se.radslag.work;

import java.nio.file.Path;
import java.util.Optional;
import se.radslag.document.Content;
import se.radslag.document.Template;
import se.radslag.document.WordDocument;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.store.DataFile;

/** Writes the minutes of a meeting as a Word document. Threads may share it. */
public final class ExportMinutes {

  private final CouncilTemplate templates;
  private final Attachments attachments;

  public ExportMinutes(DataFile data) {
    this.attachments = new Attachments(data);
    this.templates = new CouncilTemplate(data);
  }

  /**
   * Writes the document whole, or leaves what was there.
   *
   * @param template a Word document with content controls; without one, the council's own is used,
   *     or else the program's
   */
  public Outcome<Path> export(Meeting meeting, Path target, Optional<Path> template) {
    var minutes = new Content.Minutes(meeting, attachments.of(meeting.id()));
    return template
        .map(Template::read)
        .orElseGet(() -> templates.of(meeting.council()))
        .then(read -> WholeFile.write(target, new WordDocument().write(minutes, read)));
  }
}
