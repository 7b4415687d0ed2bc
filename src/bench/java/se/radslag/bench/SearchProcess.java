package se.radslag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The measures of searching in a process of their own, run as the packaged program is. */
final class SearchProcess {

  /** What is chosen on the command line. */
  static final String NAME = "searching";

  private SearchProcess() {}

  /**
   * Takes them; their table goes where this process's goes.
   *
   * @return whether every bound holds
   */
  static boolean holds(Path target) throws InterruptedException {
    try {
      return ExportProcess.of(SearchBenchmarks.class, target.toString())
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
