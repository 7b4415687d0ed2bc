package se.radslag.ui.figures;

import java.nio.file.Path;
import java.util.Optional;

/** Asks where to put charts and their figures. Called on the window's thread. */
public interface FigureFiles {

  /**
   * Where to write; empty if she thought better of it.
   *
   * @param suggestedName ends in the type, .png or .xlsx
   */
  Optional<Path> saveFigures(String suggestedName);
}
