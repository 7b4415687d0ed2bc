package se.radslag.work;

import java.nio.file.Path;
import java.util.Optional;
import se.radslag.document.MinutesDocument;
import se.radslag.document.Template;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;

/** Writes the Word document of a meeting. Threads may share it. */
public final class ExportMinutes {

  /**
   * Writes the document whole, or leaves what was there.
   *
   * @param template a Word document with content controls; without one, the program's own is used
   */
  public Outcome<Path> export(Meeting meeting, Path target, Optional<Path> template) {
    return template
        .map(Template::read)
        .orElseGet(() -> Outcome.done(Template.builtIn()))
        .then(read -> WholeFile.write(target, new MinutesDocument().write(meeting, read)));
  }
}
