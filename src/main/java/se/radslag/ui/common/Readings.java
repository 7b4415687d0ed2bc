package se.radslag.ui.common;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.swedish.Dates;
import se.radslag.swedish.NamedDate;
import se.radslag.swedish.Names;
import se.radslag.swedish.Times;

/** How the values of a meeting are written in its fields. */
public final class Readings {

  private static final Pattern MINUTES = Pattern.compile("([0-9]{1,3})(?:\\s*min\\.?)?");
  private static final Duration MOST = Duration.ofHours(8);

  private Readings() {}

  /** Any text, without white space around it. */
  public static Field.Reading<String> text() {
    return new Of<>(text -> Optional.of(text.strip()), text -> text, false);
  }

  /** A name: one space between its words and none around them. */
  public static Field.Reading<String> spaced() {
    return new Of<>(text -> Optional.of(Names.spaced(text)), text -> text, false);
  }

  /** Names with commas between them. */
  public static Field.Reading<List<String>> names() {
    return new Of<>(text -> Optional.of(Names.split(text)), Names::join, false);
  }

  /** A day that exists, as 2024-04-11 or 11 april 2024; or nothing. */
  public static Field.Reading<Optional<LocalDate>> day() {
    return new Of<>(
        text -> optional(text, Readings::day),
        day -> day.map(LocalDate::toString).orElse(""),
        true);
  }

  /** A time of day, as 13:00 or 13.00; or nothing. */
  public static Field.Reading<Optional<LocalTime>> time() {
    return new Of<>(
        text -> optional(text, Readings::time), time -> time.map(Times::of).orElse(""), true);
  }

  /** Whole minutes, more than none and no more than a long day; or nothing. */
  public static Field.Reading<Optional<Duration>> minutes() {
    return new Of<>(
        text -> optional(text, Readings::minutes),
        length -> length.map(Duration::toMinutes).map(String::valueOf).orElse(""),
        true);
  }

  /** The name of a file: never nothing, and always with the ending that says what it is. */
  public static Field.Reading<String> fileName(String ending) {
    return new Of<>(
        text ->
            Optional.of(text.strip())
                .filter(name -> !name.isEmpty() && !name.equals(ending))
                .map(name -> endsWith(name, ending) ? name : name + ending),
        name -> name,
        true);
  }

  private static boolean endsWith(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending.toLowerCase(Locale.ROOT));
  }

  /** Nothing written is nothing known, which is a value too; something not understood is none. */
  private static <T> Optional<Optional<T>> optional(
      String text, Function<String, Optional<T>> read) {
    Optional<T> value = read.apply(text);
    return text.isBlank() || value.isPresent() ? Optional.of(value) : Optional.empty();
  }

  private static Optional<LocalDate> day(String text) {
    return Dates.find(text).filter(NamedDate::certain).flatMap(NamedDate::day);
  }

  private static Optional<LocalTime> time(String text) {
    return Times.find(text);
  }

  private static Optional<Duration> minutes(String text) {
    return Optional.of(MINUTES.matcher(text.strip()))
        .filter(Matcher::matches)
        .map(found -> Duration.ofMinutes(Integer.parseInt(found.group(1))))
        .filter(time -> time.isPositive() && time.compareTo(MOST) <= 0);
  }

  private record Of<T>(
      Function<String, Optional<T>> reader, Function<T, String> writer, boolean emptyWaits)
      implements Field.Reading<T> {

    @Override
    public Optional<T> read(String text) {
      return reader.apply(text);
    }

    @Override
    public String write(T value) {
      return writer.apply(value);
    }
  }
}
