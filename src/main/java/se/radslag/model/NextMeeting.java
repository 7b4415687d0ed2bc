package se.radslag.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * When the council meets again.
 *
 * @param written the sentence of the source, or the empty text where the usual sentence says it
 */
public record NextMeeting(Optional<LocalDate> date, Optional<LocalTime> time, String written) {

  public static NextMeeting unknown() {
    return new NextMeeting(Optional.empty(), Optional.empty(), "");
  }
}
