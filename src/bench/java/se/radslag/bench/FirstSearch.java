package se.radslag.bench;

import java.nio.file.Path;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;
import se.radslag.work.Meetings;
import se.radslag.work.find.Finder;
import se.radslag.work.find.Search;

/** A process that opens a data file as the window does, and searches at once. */
final class FirstSearch {

  private FirstSearch() {}

  /**
   * Prints how long it took until the latest meeting could be shown, and how long the search took,
   * in nanoseconds.
   *
   * @param arguments the data file
   */
  public static void main(String[] arguments) {
    long began = System.nanoTime();
    try (DataFile data = DataFiles.opened(DataFile.openOrCreate(Path.of(arguments[0])))) {
      var meetings = new Meetings(data);
      if (meetings.latest().isEmpty()) {
        throw new IllegalStateException("an archive without meetings");
      }
      long opened = System.nanoTime();
      new Finder(data).find(Search.of("vård buss", 100));
      System.out.println((opened - began) + " " + (System.nanoTime() - opened));
    }
  }
}
