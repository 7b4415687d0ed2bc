package se.radslag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the benchmarks write: on the disk of the build, since /tmp is often in memory. */
final class BenchFolder {

  /** Says where the build's folder is, to the processes JMH starts too. */
  static final String PROPERTY = "radslag.bench";

  private BenchFolder() {}

  /** A new file's path in a new folder. */
  static Path file(String name) {
    Path all = Path.of(System.getProperty(PROPERTY, "target"), "bench");
    try {
      Files.createDirectories(all);
      return Files.createTempDirectory(all, "run").resolve(name);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
