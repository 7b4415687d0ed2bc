package se.radslag.archive;

import java.time.LocalDate;
import java.util.Optional;
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

  private final Warnings warnings;

  WrittenDates(Warnings warnings) {
    this.warnings = warnings;
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
    Optional<LocalDate> day = named.flatMap(NamedDate::day);
    if (day.isEmpty() || !named.map(NamedDate::certain).orElse(false)) {
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
    Optional<Times.Span> span = Times.findSpan(written);
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
    return Dates.find(written.substring(0, Math.min(ENOUGH, written.length())));
  }

  private static String unless(Optional<String> usual, String written) {
    return usual.filter(written::equals).isPresent() ? "" : written;
  }
}
