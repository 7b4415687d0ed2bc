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
    Optional<LocalTime> joined,
    Optional<LocalTime> left,
    boolean remote) {

  /** Somebody who is there in the room from beginning to end. */
  public static Attendance present(Person person) {
    return new Attendance(
        person, Presence.PRESENT, Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  /** The same person, there or not. */
  public Attendance with(Presence changed) {
    return new Attendance(person, changed, substituteFor, joined, left, remote);
  }
}
