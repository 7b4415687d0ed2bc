package se.radslag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The measure of bringing in earlier minutes, in a process run as the packaged program is. */
final class ImportProcess {

  /** What is chosen on the command line. */
  static final String NAME = "importing";

  private ImportProcess() {}

  /**
   * Takes it; its table goes where this process's goes.
   *
   * @return whether every bound holds
   */
  static boolean holds(Path target) throws InterruptedException {
    try {
      return new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "--enable-native-access=ALL-UNNAMED",
                      "-XX:+UseSerialGC",
                      "-XX:+UseCompactObjectHeaders",
                      "-Xms24m",
                      "-Dglass.platform=Headless",
                      "-Dprism.order=sw",
                      "-Djava.awt.headless=true",
                      "-Dlog4j2.statusLoggerLevel=OFF",
                      "-cp",
                      System.getProperty("java.class.path"),
                      ImportBenchmarks.class.getName(),
                      target.toString()))
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
