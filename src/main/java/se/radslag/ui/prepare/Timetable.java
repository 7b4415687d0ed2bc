package se.radslag.ui.prepare;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When each item begins by the plan, and how the plan fits the meeting. An item for which nothing
 * is planned takes no time here, and the one after it says no time of its own: it would be the same
 * once more.
 *
 * @param starts when each item begins, where that says something; nowhere if nothing is planned or
 *     if it is not known when the meeting begins
 * @param planned of all items together
 * @param length of the meeting, if it is known
 * @param unplanned how many items have no time
 */
record Timetable(
    List<Optional<LocalTime>> starts, Duration planned, Optional<Duration> length, int unplanned) {

  Timetable {
    starts = List.copyOf(starts);
  }

  /**
   * Lays items out one after the other.
   *
   * @param from when the meeting begins
   * @param to when it ends
   * @param items the time planned for each
   */
  static Timetable of(
      Optional<LocalTime> from, Optional<LocalTime> to, List<Optional<Duration>> items) {
    var starts = new ArrayList<Optional<LocalTime>>();
    Duration sum = Duration.ZERO;
    boolean told = items.stream().anyMatch(Optional::isPresent);
    for (Optional<Duration> item : items) {
      Duration before = sum;
      starts.add(told ? from.map(start -> start.plus(before)) : Optional.empty());
      sum = sum.plus(item.orElse(Duration.ZERO));
      told = item.isPresent();
    }
    int unplanned = (int) items.stream().filter(Optional::isEmpty).count();
    return new Timetable(
        starts, sum, from.flatMap(start -> to.map(end -> Duration.between(start, end))), unplanned);
  }

  /** Whether any item says when it begins. */
  boolean timed() {
    return starts.stream().anyMatch(Optional::isPresent);
  }

  /** How much longer the items are than the meeting; not negative. */
  Duration over() {
    return length.map(planned::minus).filter(Duration::isPositive).orElse(Duration.ZERO);
  }
}
