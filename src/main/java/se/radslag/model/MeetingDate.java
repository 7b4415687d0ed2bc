package se.radslag.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day of a meeting.
 *
 * <p>A date read from earlier minutes is kept as it was written there when that is not what the
 * program itself would write: one of the two seeds names two months, and its minutes must still say
 * what they said.
 *
 * @param day the day meant, if it is known
 * @param written the words of the source, or the empty text where the usual form says it
 */
public record MeetingDate(Optional<LocalDate> day, String written) {

  public static MeetingDate of(LocalDate day) {
    return new MeetingDate(Optional.of(day), "");
  }

  public static MeetingDate unknown() {
    return new MeetingDate(Optional.empty(), "");
  }
}
