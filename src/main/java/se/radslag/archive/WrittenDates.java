package se.radslag.archive;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.model.Warning;
import se.radslag.swedish.Dates;
import se.radslag.swedish.NamedDate;
import se.radslag.swedish.Phrases;
import se.radslag.swedish.Times;

/**
 * Reads the days and times of a meeting, and keeps the words of the source where the program itself
 * would write others.
 */
final class WrittenDates {

  /** A date is at the beginning of what is written about it, or it is not about a date. */
  private static final int ENOUGH = 300;

  /** "10/4 2014", "10/4-2014", "10.4.2014", and without a year "10/4". */
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "(?<![\\d/.])(?<day>\\d{1,2})(?:/(?<month>1[0-2]|0?[1-9])(?:[ -]{1,3}(?<year>\\d{4}))?"
              + "|\\.(?<dotted>1[0-2]|0?[1-9])\\.(?<after>\\d{4}))(?![\\d/])");

  private static final List<String> SHORT_MONTHS =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

  /** "3 sept. 2014", "den 4 okt 2013". */
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])(?<day>\\d{1,2})(?::?[ea])?\\s+"
              + "(?<month>jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\\.?"
              + "(?:\\s+(?<year>\\d{4}))?(?![\\p{L}\\d])");

  /** Hours alone are times where "kl" stands before them. */
  private static final Pattern HOURS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:kl\\.?|klockan)\\s*(?<from>\\d{1,2})(?:[.:](?<minutes>\\d{2}))?"
              + "(?:\\s*(?:-|\u2013|till)\\s*(?<to>\\d{1,2})(?:[.:](?<last>\\d{2}))?)?(?!\\d)");

  /** What stands in a line that names a day, perhaps with its times, and says nothing else. */
  private static final Pattern DAY_ONLY =
      Pattern.compile(
          "(?iu)(?:(?:\\p{L}{3,4}dag(?:en)?|den|kl\\.?|klockan|till|januari|februari|mars|april|maj"
              + "|juni|juli|augusti|september|oktober|november|december"
              + "|(?:jan|febr?|mar|apr|jun|jul|aug|sept?|okt|nov|dec)\\.?"
              + "|\\d[\\d:./\u2013-]*|[\u2013-])(?:,?\\s+|$))+");

  private final Warnings warnings;
  private final Years years;

  WrittenDates(Warnings warnings) {
    this(warnings, Years.unknown());
  }

  /**
   * Reads days.
   *
   * @param years where a day has none
   */
  WrittenDates(Warnings warnings, Years years) {
    this.warnings = warnings;
    this.years = years;
  }

  /** Whether a line names a day and nothing else, but perhaps times. */
  static boolean isDay(String line) {
    return namesMonth(line) && DAY_ONLY.matcher(line).matches();
  }

  /** Whether a time of day is named. */
  static boolean namesTime(String written) {
    return Times.find(written).isPresent() || HOURS.matcher(written).find();
  }

  /** Whether a day is named, with its year or without. */
  static boolean namesMonth(String written) {
    return find(written).isPresent();
  }

  /** Whether a day that exists is named in full. */
  static boolean namesDay(String written) {
    return find(written).flatMap(NamedDate::day).isPresent();
  }

  MeetingDate date(String written) {
    if (written.isEmpty()) {
      return MeetingDate.unknown();
    }
    Optional<NamedDate> named = find(written);
    Optional<LocalDate> elsewhere =
        named.filter(one -> one.year().isEmpty()).flatMap(years::certain);
    Optional<LocalDate> day =
        named.flatMap(NamedDate::day).or(() -> elsewhere).or(() -> named.flatMap(years::likely));
    boolean certain = named.flatMap(NamedDate::day).isPresent() || elsewhere.isPresent();
    if (!certain || !named.map(NamedDate::certain).orElse(false)) {
      warnings.add(Warning.Kind.DATE_UNCERTAIN, written);
    }
    return new MeetingDate(day, unless(day.map(Dates::inFull), written));
  }

  /** The day named in words that are not there to name it, such as a title. */
  MeetingDate dateNamedIn(String words) {
    Optional<LocalDate> day = find(words).flatMap(NamedDate::day);
    if (day.isPresent()) {
      warnings.add(Warning.Kind.DATE_UNCERTAIN, words);
    } else {
      warnings.add(Warning.Kind.DATE_MISSING, "");
    }
    return new MeetingDate(day, "");
  }

  MeetingTime time(String written) {
    if (written.isEmpty()) {
      return MeetingTime.unknown();
    }
    Optional<Times.Span> span = Times.findSpan(written).or(() -> hours(written));
    if (span.isPresent()) {
      Times.Span time = span.get();
      String usual = Times.span(time.from(), time.to());
      return new MeetingTime(
          Optional.of(time.from()), Optional.of(time.to()), unless(Optional.of(usual), written));
    }
    warnings.add(Warning.Kind.TIME_NOT_UNDERSTOOD, written);
    return new MeetingTime(Times.find(written), Optional.empty(), written);
  }

  /**
   * The next meeting.
   *
   * @param now the day of the meeting that says so: without a year the next such day is meant
   */
  NextMeeting next(String written, Optional<LocalDate> now) {
    if (written.isEmpty()) {
      return NextMeeting.unknown();
    }
    Optional<LocalDate> day =
        find(written).flatMap(named -> now.map(named::dayAfter).orElseGet(named::day));
    var time = Times.find(written);
    if (day.isEmpty()) {
      warnings.add(Warning.Kind.NEXT_MEETING_NOT_UNDERSTOOD, written);
    }
    Optional<String> usual = day.map(next -> Phrases.nextMeeting(now, next, time));
    return new NextMeeting(day, time, unless(usual, written));
  }

  private static Optional<NamedDate> find(String written) {
    String enough = written.substring(0, Math.min(ENOUGH, written.length()));
    Matcher shortened = ABBREVIATED.matcher(enough);
    // What is named first is meant: another day may follow.
    return shortened.find() && Dates.find(enough.substring(0, shortened.start())).isEmpty()
        ? Optional.of(abbreviated(shortened))
        : Dates.find(enough).or(() -> inFigures(enough));
  }

  private static NamedDate abbreviated(Matcher found) {
    String month = found.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
    return new NamedDate(
        Optional.empty(),
        Integer.parseInt(found.group("day")),
        List.of(SHORT_MONTHS.indexOf(month) + 1),
        Optional.ofNullable(found.group("year")).map(Integer::valueOf));
  }

  private static Optional<NamedDate> inFigures(String written) {
    Matcher found = DAY_AND_MONTH.matcher(written);
    if (!found.find()) {
      return Optional.empty();
    }
    int day = Integer.parseInt(found.group("day"));
    boolean slash = found.start("month") >= 0;
    int month = Integer.parseInt(found.group(slash ? "month" : "dotted"));
    Optional<Integer> year =
        Optional.ofNullable(found.group(slash ? "year" : "after")).map(Integer::valueOf);
    return Optional.of(new NamedDate(Optional.empty(), day, List.of(month), year));
  }

  private static Optional<Times.Span> hours(String written) {
    Matcher found = HOURS.matcher(written);
    return found.find() && found.start("to") >= 0
        ? time(found, "from", "minutes")
            .flatMap(from -> time(found, "to", "last").map(to -> new Times.Span(from, to)))
        : Optional.empty();
  }

  private static Optional<LocalTime> time(Matcher found, String hour, String minutes) {
    String past = Optional.ofNullable(found.group(minutes)).orElse("00");
    return Times.find(found.group(hour) + ":" + past);
  }

  private static String unless(Optional<String> usual, String written) {
    return usual.filter(written::equals).isPresent() ? "" : written;
  }
}
