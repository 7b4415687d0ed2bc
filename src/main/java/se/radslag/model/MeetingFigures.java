package se.radslag.model;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What can be counted of one meeting that was held.
 *
 * @param attendance by organisation, of those printed at the meeting
 * @param questions by the organisation that asked, where that is said
 * @param commonQuestions asked by the council as a whole
 * @param length from its beginning to its end, where both are known
 * @param items the agenda, with the time of each
 */
public record MeetingFigures(
    MeetingId id,
    LocalDate day,
    Map<OrganisationId, Seats> attendance,
    Map<OrganisationId, Integer> questions,
    int commonQuestions,
    Optional<Duration> length,
    List<ItemTime> items,
    Promises promises) {

  public MeetingFigures {
    attendance = Map.copyOf(attendance);
    questions = Map.copyOf(questions);
    items = List.copyOf(items);
  }

  /** The time planned for its items together, where any was. */
  public Optional<Duration> planned() {
    return sum(ItemTime::planned);
  }

  /** The time its items took together, where it is known of any. */
  public Optional<Duration> taken() {
    return sum(ItemTime::taken);
  }

  private Optional<Duration> sum(Function<ItemTime, Optional<Duration>> time) {
    return items.stream().flatMap(item -> time.apply(item).stream()).reduce(Duration::plus);
  }

  /**
   * An organisation's people at a meeting.
   *
   * @param listed all who were called, the present included
   */
  public record Seats(int present, int listed) {}

  /**
   * An item's time.
   *
   * @param taken until the next item was begun, or the meeting ended
   */
  public record ItemTime(
      int number, String title, Optional<Duration> planned, Optional<Duration> taken) {}

  /**
   * What was promised (bevakning).
   *
   * @param raised at the meeting
   * @param answered at the meeting
   * @param open when it was over, from all meetings so far
   */
  public record Promises(int raised, int answered, int open) {}
}
