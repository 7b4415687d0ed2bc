package se.radslag.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The first export of a process: tells how many nanoseconds it took, with the data file open
 * already, as it is when somebody exports.
 */
final class FirstExport {

  private FirstExport() {}

  /**
   * Exports once.
   *
   * @param arguments the build's folder
   */
  public static void main(String[] arguments) {
    System.setProperty(BenchFolder.PROPERTY, Path.of(arguments[0]).toString());
    try (var place = new ExportPlace()) {
      long began = System.nanoTime();
      place.minutes(0);
      long taken = System.nanoTime() - began;
      new PrintStream(System.out, true, StandardCharsets.UTF_8).println(taken);
    }
  }
}
