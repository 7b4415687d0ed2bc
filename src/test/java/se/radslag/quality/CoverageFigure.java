package se.radslag.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints how much of the program the tests have run through, from JaCoCo's table. */
final class CoverageFigure {

  private CoverageFigure() {}

  /** Reads the table named, jacoco.csv. */
  public static void main(String[] table) throws IOException {
    List<List<String>> rows =
        Files.readAllLines(Path.of(table[0])).stream()
            .map(line -> Arrays.asList(line.split(",", -1)))
            .toList();
    System.out.printf(
        Locale.ROOT,
        "Coverage: %.1f %% of lines, %.1f %% of branches%n",
        covered(rows, "LINE"),
        covered(rows, "BRANCH"));
  }

  private static double covered(List<List<String>> rows, String what) {
    double missed = sum(rows, what + "_MISSED");
    double covered = sum(rows, what + "_COVERED");
    return 100 * covered / (missed + covered);
  }

  private static double sum(List<List<String>> rows, String column) {
    int place = rows.getFirst().indexOf(column);
    return rows.stream().skip(1).mapToDouble(row -> Double.parseDouble(row.get(place))).sum();
  }
}
