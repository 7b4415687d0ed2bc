package se.radslag.ui;

import java.nio.file.Path;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;

/** Writes the Word document of a meeting. Called away from the window's thread. */
@FunctionalInterface
public interface Exporter {

  /**
   * Writes the document.
   *
   * @param meeting as it stands in the window, also where that could not be saved
   * @param target the file; one that is there is replaced
   */
  Outcome<Path> export(Meeting meeting, Path target);
}
