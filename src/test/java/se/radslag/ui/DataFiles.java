package se.radslag.ui;

import java.nio.file.Path;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;

/** Opens data files for tests. */
public final class DataFiles {

  private DataFiles() {}

  /** The data file of a folder, made if it is not there. */
  public static DataFile create(Path folder) {
    return opened(DataFile.openOrCreate(file(folder)));
  }

  /** Where a folder's data file is. */
  public static Path file(Path folder) {
    return folder.resolve("data").resolve("radslag.db");
  }

  /** What was opened. */
  public static <T> T opened(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Failed<T>(Problem problem) -> throw new AssertionError(problem);
    };
  }
}
