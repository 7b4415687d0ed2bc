package se.radslag.bench;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;

/**
 * How many times longer than another one measure may take, both taken in the same run: such a ratio
 * holds on any machine, a time on none.
 */
record Bound(Class<?> measured, Class<?> against, double most) {

  private static final double MEDIAN = 50;

  /** The ratio of the medians in each round, and of these ratios the median. */
  double ratio(List<Collection<RunResult>> rounds) {
    List<Double> ratios = rounds.stream().map(this::inOneRound).sorted().toList();
    return ratios.get(ratios.size() / 2);
  }

  private double inOneRound(Collection<RunResult> results) {
    Map<String, Double> medians =
        results.stream()
            .collect(Collectors.toMap(Bound::type, result -> median(result), (a, b) -> a));
    return of(medians, measured) / of(medians, against);
  }

  /** The ratio as a line of the table. */
  String line(double ratio) {
    return String.format(
        Locale.ROOT,
        "%s against %s: wanted ≤ %.1f, is %.2f%s",
        measured.getSimpleName(),
        against.getSimpleName(),
        most,
        ratio,
        ratio > most ? "  MISSED" : "");
  }

  static double median(RunResult result) {
    return result.getPrimaryResult().getStatistics().getPercentile(MEDIAN);
  }

  private static String type(RunResult result) {
    String method = result.getParams().getBenchmark();
    return method.substring(0, method.lastIndexOf('.'));
  }

  private static double of(Map<String, Double> medians, Class<?> type) {
    Double median = medians.get(type.getName());
    if (median == null) {
      throw new IllegalStateException("No result of " + type.getName());
    }
    return median;
  }
}
