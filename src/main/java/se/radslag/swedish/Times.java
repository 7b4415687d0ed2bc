package se.radslag.swedish;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of day as the seeds write them: "Kl. 13:00-14:30", "kl. 13:00". */
public final class Times {

  private static final DateTimeFormatter HOUR_AND_MINUTE =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private static final Pattern TIME = Pattern.compile("(?<!\\d)(\\d{1,2})[:.](\\d{2})(?!\\d)");

  private static final Pattern SPAN =
      Pattern.compile(TIME.pattern() + "\\s*(?:-|\u2013|\u2014|till)\\s*" + TIME.pattern());

  private Times() {}

  /** "13:00". */
  public static String of(LocalTime time) {
    return HOUR_AND_MINUTE.format(time);
  }

  /** "Kl. 13:00-14:30". */
  public static String span(LocalTime from, LocalTime to) {
    return "Kl. " + of(from) + "-" + of(to);
  }

  /** "kl. 13:00". */
  public static String at(LocalTime time) {
    return "kl. " + of(time);
  }

  /** The first time of day named in the text. */
  public static Optional<LocalTime> find(String text) {
    Matcher found = TIME.matcher(text);
    return found.find() ? time(found.group(1), found.group(2)) : Optional.empty();
  }

  /** The first "from–to" in the text. */
  public static Optional<Span> findSpan(String text) {
    Matcher found = SPAN.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    return time(found.group(1), found.group(2))
        .flatMap(from -> time(found.group(3), found.group(4)).map(to -> new Span(from, to)));
  }

  /** From one time to another; the second may be the earlier, if the text says so. */
  public record Span(LocalTime from, LocalTime to) {}

  private static Optional<LocalTime> time(String hour, String minute) {
    try {
      return Optional.of(LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute)));
    } catch (DateTimeException noSuchTime) {
      return Optional.empty();
    }
  }
}
