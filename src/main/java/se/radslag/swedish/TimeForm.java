package se.radslag.swedish;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.model.MeetingTime;

/**
 * How the time of a meeting is written, told by an example: "13.00–14.30", "Kl. 13:00-14:30", "kl.
 * 13.00 till 14.30".
 *
 * @param before what stands before the first hour
 * @param separator between hour and minute
 * @param between what stands between the two times
 * @param after what stands at the end
 */
public record TimeForm(String before, String separator, String between, String after) {

  private static final Pattern EXAMPLE =
      Pattern.compile("(\\D*)\\d{1,2}([:.])\\d{2}(\\D+)\\d{1,2}\\2\\d{2}(\\D*)");

  /** The form of an example; empty if it does not name two times. */
  public static Optional<TimeForm> of(String example) {
    Matcher found = EXAMPLE.matcher(example);
    return found.matches()
        ? Optional.of(new TimeForm(found.group(1), found.group(2), found.group(3), found.group(4)))
        : Optional.empty();
  }

  /** A meeting's time in this form, or the empty text if its beginning is not known. */
  public String of(MeetingTime time) {
    return time.from()
        .map(from -> before + of(from) + time.to().map(to -> between + of(to)).orElse("") + after)
        .orElse("");
  }

  private String of(LocalTime time) {
    return String.format(Locale.ROOT, "%02d%s%02d", time.getHour(), separator, time.getMinute());
  }
}
