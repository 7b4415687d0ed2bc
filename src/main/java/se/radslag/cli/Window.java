package se.radslag.cli;

import java.nio.file.Path;
import java.util.List;
import se.radslag.store.DataFile;

/** What the command line needs of the window, which is no part of it. */
public interface Window {

  /** Whether there is a display to show it on. */
  boolean displayed();

  /** Shows the window on a data file, and comes back when it is closed. */
  void show(Path data);

  /** Shows a data file in the window without a display, and saves what is seen as PNG files. */
  List<Path> pictures(DataFile data, Path folder);
}
