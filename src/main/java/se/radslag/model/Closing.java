package se.radslag.model;

import java.util.List;

/**
 * What stands at the foot of the minutes.
 *
 * @param secretary who took the notes, or the empty text
 * @param adjusters the names of those who check and sign the minutes (justerare); often nobody
 */
public record Closing(String secretary, List<String> adjusters, NextMeeting nextMeeting) {

  public Closing {
    adjusters = List.copyOf(adjusters);
  }

  /** A closing with nothing in it. */
  public static Closing empty() {
    return new Closing("", List.of(), NextMeeting.unknown());
  }
}
