package se.radslag.model;

import java.time.LocalTime;
import java.util.Optional;

/**
 * A person at a meeting (närvaro).
 *
 * @param substituteFor whose place she takes, if anybody's
 * @param joined when she came, if not from the start
 * @param left when she went, if before the end
 */
public record Attendance(
    Person person,
    Presence presence,
    Optional<PersonId> substituteFor,
    Optional<Moment> joined,
    Optional<Moment> left,
    boolean remote) {

  /** Somebody who is there in the room from beginning to end. */
  public static Attendance present(Person person) {
    return new Attendance(
        person, Presence.PRESENT, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** The same, of somebody as she is called now. */
  public Attendance of(Person changed) {
    return new Attendance(changed, presence, substituteFor, joined, left, remote);
  }

  /** The same person, there or not. */
  public Attendance with(Presence changed) {
    return new Attendance(person, changed, substituteFor, joined, left, remote);
  }

  /** The same person in the place of another, or of nobody. */
  public Attendance inPlaceOf(Optional<PersonId> other) {
    return new Attendance(person, presence, other, joined, left, remote);
  }

  /** The same person, there between these moments. */
  public Attendance between(Optional<Moment> from, Optional<Moment> to) {
    return new Attendance(person, presence, substituteFor, from, to, remote);
  }

  /** The same person, in the room or at a distance. */
  public Attendance atDistance(boolean distant) {
    return new Attendance(person, presence, substituteFor, joined, left, distant);
  }

  /**
   * When somebody came or went.
   *
   * @param item what was under way then, if that is known
   */
  public record Moment(LocalTime time, Optional<ItemId> item) {

    /** A time of which nothing else is known. */
    public static Moment at(LocalTime time) {
      return new Moment(time, Optional.empty());
    }
  }
}
