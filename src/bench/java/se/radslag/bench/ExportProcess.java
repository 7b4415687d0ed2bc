package se.radslag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The measures of exporting in a process of their own, run as the packaged program is. */
final class ExportProcess {

  /** What is chosen on the command line. */
  static final String NAME = "exporting";

  private ExportProcess() {}

  /**
   * Takes them; their table goes where this process's goes.
   *
   * @return whether every bound holds
   */
  static boolean holds(Path target) throws InterruptedException {
    try {
      return of(ExportBenchmarks.class, target.toString()).inheritIO().start().waitFor() == 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A process with the program's own flags, but without a cache of classes. */
  static ProcessBuilder of(Class<?> main, String argument) {
    return new ProcessBuilder(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Dlog4j2.statusLoggerLevel=OFF",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName(),
            argument));
  }
}
