package se.radslag.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;

/** What the command line needs of the window, which is no part of it. */
public interface Window {

  /** Whether there is a display to show it on. */
  boolean displayed();

  /**
   * Shows an open data file in the window, and comes back when the window is closed.
   *
   * @return why no window could be opened, if none could
   */
  Optional<Problem> show(DataFile data);

  /** Shows a data file in the window without a display, and saves what is seen as PNG files. */
  List<Path> pictures(DataFile data, Path folder);
}
