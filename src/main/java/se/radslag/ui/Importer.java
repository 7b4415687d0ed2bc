package se.radslag.ui;

import java.nio.file.Path;
import java.util.List;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;

/** Reads earlier minutes into the data file. Called away from the window's thread. */
@FunctionalInterface
public interface Importer {

  /** One result a file, in the order of the files; a bad one does not stop the rest. */
  List<Imported> importFiles(List<Path> files);

  /** What came of a file. */
  record Imported(Path file, Outcome<Meeting> outcome) {}
}
