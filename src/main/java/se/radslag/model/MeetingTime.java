package se.radslag.model;

import java.time.LocalTime;
import java.util.Optional;

/**
 * From when to when a meeting is held.
 *
 * @param written the words of the source, or the empty text where the usual form says it
 */
public record MeetingTime(Optional<LocalTime> from, Optional<LocalTime> to, String written) {

  public static MeetingTime of(LocalTime from, LocalTime to) {
    return new MeetingTime(Optional.of(from), Optional.of(to), "");
  }

  public static MeetingTime unknown() {
    return new MeetingTime(Optional.empty(), Optional.empty(), "");
  }
}
