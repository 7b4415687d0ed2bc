package se.radslag.cli;

import java.nio.file.Path;
import java.util.List;
import se.radslag.store.DataFile;

/** What the command line needs of the window, which is no part of it. */
public interface Window {

  /** Whether there is a display to show it on. */
  boolean displayed();

  /** Shows an open data file in the window, and comes back when the window is closed. */
  void show(DataFile data);

  /** Shows a data file in the window without a display, and saves what is seen as PNG files. */
  List<Path> pictures(DataFile data, Path folder);
}
