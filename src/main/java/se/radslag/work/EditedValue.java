package se.radslag.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.swedish.Dates;
import se.radslag.swedish.NamedDate;
import se.radslag.swedish.Names;
import se.radslag.swedish.Phrases;
import se.radslag.swedish.Times;
import se.radslag.swedish.Wording;

/**
 * What words of the head or the foot mean, where they say it and nothing more. A day with a remark
 * beside it is more than a day, and is left to the person.
 */
final class EditedValue {

  private static final Pattern CLOCK = Pattern.compile("(?iu)^kl\\.?\\s*");

  /** "13.00–14.30" and nothing else. */
  private static final Pattern SPAN =
      Pattern.compile("\\d{1,2}[:.]\\d{2}\\s*[-\u2013]\\s*\\d{1,2}[:.]\\d{2}");

  private static final Pattern FIGURE = Pattern.compile("\\d");

  private EditedValue() {}

  static Optional<LocalDate> day(String written) {
    String words = written.strip().toLowerCase(Locale.ROOT);
    return Dates.find(written)
        .filter(NamedDate::certain)
        .flatMap(NamedDate::day)
        .filter(
            day ->
                Stream.of(
                        Dates.inFull(day),
                        Dates.plain(day),
                        Dates.dayMonthYear(day),
                        Dates.shortForm(day),
                        day.toString())
                    .map(form -> form.toLowerCase(Locale.ROOT))
                    .anyMatch(form -> words.equals(form) || words.equals("den " + form)));
  }

  static Optional<MeetingTime> time(String written) {
    return Optional.of(CLOCK.matcher(written.strip()).replaceFirst(""))
        .filter(words -> SPAN.matcher(words).matches())
        .flatMap(Times::findSpan)
        .map(span -> MeetingTime.of(span.from(), span.to()));
  }

  /**
   * When the council meets again: the first day that is named, and its time. A sentence without a
   * figure in it names none, and is kept.
   *
   * @param now the sentence of a document made now
   * @return empty if the day cannot be told
   */
  static Optional<NextMeeting> nextMeeting(Meeting meeting, String now, String written) {
    if (!now.equals(Wording.nextMeeting(meeting).strip())) {
      return Optional.empty();
    }
    String sentence = Names.spaced(written);
    if (!FIGURE.matcher(sentence).find()) {
      return Optional.of(new NextMeeting(Optional.empty(), Optional.empty(), sentence));
    }
    Optional<LocalDate> on = meeting.details().date().day();
    return Dates.find(sentence)
        .filter(NamedDate::certain)
        .flatMap(
            named ->
                on.map(named::dayAfter)
                    .orElseGet(named::day)
                    .filter(day -> named.weekday().map(day.getDayOfWeek()::equals).orElse(true)))
        .map(day -> nextMeeting(on, day, sentence));
  }

  private static NextMeeting nextMeeting(Optional<LocalDate> on, LocalDate day, String sentence) {
    Optional<LocalTime> time = Times.find(sentence);
    boolean usual = sentence.equals(Phrases.nextMeeting(on, day, time));
    return new NextMeeting(Optional.of(day), time, usual ? "" : sentence);
  }

  /** One name a line; where several stand in a line, nobody can tell how they were joined. */
  static Optional<List<String>> names(String written) {
    List<String> names =
        written.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    boolean joined = names.stream().anyMatch(name -> name.contains(",") || name.contains(" och "));
    return joined ? Optional.empty() : Optional.of(names);
  }
}
