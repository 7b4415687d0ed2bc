package se.radslag;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The real minutes the program is measured by. They belong to others and are not part of the
 * project: where the folder beside it is missing, a test that needs them is skipped and says so.
 */
public final class Seeds {

  private static final Path FOLDER = Path.of("..", "shared", "seeds");

  private Seeds() {}

  /** Whether there are any. */
  public static boolean there() {
    return Files.isDirectory(FOLDER);
  }

  /** Every seed; skips the test that asks where there are none. */
  public static List<Path> all() throws IOException {
    assumeTrue(there(), "skipped: no seeds in " + FOLDER);
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Path> seeds = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      assumeTrue(!seeds.isEmpty(), "skipped: no seeds in " + FOLDER);
      return seeds;
    }
  }

  /**
   * What a seed says and nothing of how it was laid out: without the lines that are only a page
   * number, and without white space.
   */
  public static String characters(String text) {
    return text.lines()
        .filter(line -> !line.strip().matches("\\d+ \\(\\d+\\)"))
        .reduce("", String::concat)
        .replaceAll("(?U)\\s", "");
  }
}
