package se.radslag.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.radslag.model.Council;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingSummary;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;

/** Finding meetings. Threads may share it; each call waits for the data file. */
public final class Meetings {

  /** A beginning of an id that a person types has at least this many characters. */
  private static final int SHORTEST_ID = 4;

  private final DataFile data;

  public Meetings(DataFile data) {
    this.data = data;
  }

  /** Every meeting, the latest first. */
  public List<MeetingSummary> list() {
    return data.read(session -> session.meetings().list());
  }

  /** The latest meeting, whole; empty if there is none. */
  public Optional<Meeting> latest() {
    return data.read(session -> session.meetings().latest().flatMap(session.meetings()::find));
  }

  /** Every council, by name. */
  public List<Council> councils() {
    return data.read(session -> session.councils().all());
  }

  /** One meeting, whole. */
  public Outcome<Meeting> open(MeetingId id) {
    return data.read(session -> session.meetings().find(id))
        .map(Outcome::done)
        .orElseGet(() -> Outcome.failed(Problem.of(Problem.Kind.MEETING_MISSING, id.toString())));
  }

  /**
   * The meeting somebody names.
   *
   * @param named a date (2024-04-11), an id or the beginning of one
   */
  public Outcome<Meeting> named(String named) {
    Optional<LocalDate> day = day(named);
    String id = named.toLowerCase(Locale.ROOT);
    List<MeetingSummary> found =
        list().stream()
            .filter(
                day.isPresent()
                    ? meeting -> meeting.date().equals(day)
                    : meeting ->
                        id.length() >= SHORTEST_ID && meeting.id().toString().startsWith(id))
            .toList();
    return switch (found.size()) {
      case 0 -> Outcome.failed(Problem.of(Problem.Kind.MEETING_MISSING, named));
      case 1 -> open(found.getFirst().id());
      default -> Outcome.failed(Problem.of(Problem.Kind.MEETING_AMBIGUOUS, named));
    };
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
