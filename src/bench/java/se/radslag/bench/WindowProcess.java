package se.radslag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The measures of the window in a process of their own, run as the packaged program is. */
final class WindowProcess {

  private WindowProcess() {}

  /**
   * Takes measures; their table goes where this process's goes.
   *
   * @param names those wanted, or none for all
   * @return whether every bound holds
   */
  static boolean holds(Path target, List<String> names) throws InterruptedException {
    var command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                WindowBenchmarks.class.getName(),
                target.toString()));
    command.addAll(names);
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
