package se.radslag.swedish;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Dates in Swedish words, as the seeds write them: "Torsdagen den 28 september 2023", "den 13
 * juni".
 *
 * <p>The names are listed here and not taken from the JDK's locale data, so that a document says
 * the same whatever the machine speaks.
 */
public final class Dates {

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "mars",
          "april",
          "maj",
          "juni",
          "juli",
          "augusti",
          "september",
          "oktober",
          "november",
          "december");

  private static final List<String> WEEKDAYS =
      List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");

  private static final Map<String, Integer> MONTH_NUMBERS = monthNumbers();

  private static final String MONTH = "(" + String.join("|", MONTHS) + ")";

  private static final Pattern ANY_MONTH = Pattern.compile("(?iu)" + MONTH);

  private static final Pattern IN_WORDS =
      Pattern.compile(
          "(?iu)(?:("
              + String.join("|", WEEKDAYS)
              + ")(?:en)?\\s+)?(?:den\\s+)?(\\d{1,2})(?::?[ea])?\\s+"
              + MONTH
              + "((?:\\s+"
              + MONTH
              + ")*)"
              + "(?:\\s+(\\d{4}))?(?![\\p{L}\\d])");

  private static final Pattern IN_NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");

  private Dates() {}

  /** "Torsdagen den 28 september 2023". */
  public static String inFull(LocalDate day) {
    String weekday = weekday(day.getDayOfWeek());
    return Wording.capitalised(weekday) + "en " + dayAndMonth(day) + " " + day.getYear();
  }

  /** "den 28 september". */
  public static String dayAndMonth(LocalDate day) {
    return "den " + day.getDayOfMonth() + " " + month(day.getMonthValue());
  }

  /** "den 28 september 2023". */
  public static String dayMonthYear(LocalDate day) {
    return dayAndMonth(day) + " " + day.getYear();
  }

  /** "28 september 2023", as a heading in a list. */
  public static String plain(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + day.getYear();
  }

  /** "28 september", where the year stands above. */
  public static String shortForm(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day.getMonthValue());
  }

  /** "måndag". */
  public static String weekday(DayOfWeek day) {
    return WEEKDAYS.get(day.getValue() - 1);
  }

  /**
   * The first date named in the text, in words or as 2023-09-28.
   *
   * @return empty if no date that exists is named; where the text names several months ("den 11
   *     april februari 2024") or a weekday that is not that day's, every reading is a candidate
   */
  public static Optional<NamedDate> find(String text) {
    var numbers = IN_NUMBERS.matcher(text);
    if (numbers.find()) {
      int year = Integer.parseInt(numbers.group(1));
      int month = Integer.parseInt(numbers.group(2));
      int day = Integer.parseInt(numbers.group(3));
      return date(year, month, day).map(NamedDate::certain);
    }
    var words = IN_WORDS.matcher(text);
    if (!words.find()) {
      return Optional.empty();
    }
    Optional<DayOfWeek> weekday = Optional.ofNullable(words.group(1)).map(Dates::weekdayNamed);
    int day = Integer.parseInt(words.group(2));
    var months = new ArrayList<Integer>();
    months.add(monthNumber(words.group(3)));
    ANY_MONTH
        .matcher(words.group(4))
        .results()
        .forEach(more -> months.add(monthNumber(more.group())));
    Optional<Integer> year = Optional.ofNullable(words.group(6)).map(Integer::valueOf);
    return Optional.of(new NamedDate(weekday, day, months, year));
  }

  /**
   * The nearest day after another that has this day and month.
   *
   * @return empty if there is no such day, as for 30 February
   */
  public static Optional<LocalDate> nextAfter(LocalDate start, int month, int day) {
    for (int year = start.getYear(); year <= start.getYear() + 8; year++) {
      Optional<LocalDate> candidate = date(year, month, day);
      if (candidate.filter(start::isBefore).isPresent()) {
        return candidate;
      }
    }
    return Optional.empty();
  }

  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** "januari" for 1. */
  static String month(int number) {
    return MONTHS.get(number - 1);
  }

  private static int monthNumber(String name) {
    Integer number = MONTH_NUMBERS.get(name.toLowerCase(Locale.ROOT));
    if (number == null) {
      throw new IllegalArgumentException("No month is called " + name);
    }
    return number;
  }

  private static DayOfWeek weekdayNamed(String name) {
    return DayOfWeek.of(WEEKDAYS.indexOf(name.toLowerCase(Locale.ROOT)) + 1);
  }

  private static Map<String, Integer> monthNumbers() {
    var numbers = new HashMap<String, Integer>();
    for (int i = 0; i < MONTHS.size(); i++) {
      numbers.put(MONTHS.get(i), i + 1);
    }
    return Map.copyOf(numbers);
  }
}
