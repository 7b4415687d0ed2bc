package se.radslag.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How long one thing took each time, in milliseconds. Belongs to one thread. */
final class Times {

  static final double MEDIAN = 50;
  static final double MOST = 95;

  private static final double NANOS = 1e6;
  private static final double ALL = 100;

  private final List<Double> taken = new ArrayList<>();

  void add(long nanos) {
    taken.add(nanos / NANOS);
  }

  void addAll(Times others) {
    taken.addAll(others.taken);
  }

  /** The time that so many percent of them do not exceed. */
  double percentile(double percent) {
    List<Double> sorted = taken.stream().sorted().toList();
    int place = (int) Math.ceil(percent / ALL * sorted.size()) - 1;
    return sorted.get(Math.clamp(place, 0, sorted.size() - 1));
  }

  double longest() {
    return percentile(ALL);
  }

  /** A line of the table. */
  String line(String what) {
    return String.format(
        Locale.ROOT,
        "%-60s p50 %8.2f   p95 %8.2f   max %8.2f ms   of %d",
        what,
        percentile(MEDIAN),
        percentile(MOST),
        longest(),
        taken.size());
  }
}
