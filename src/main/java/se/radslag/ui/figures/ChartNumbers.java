package se.radslag.ui.figures;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import se.radslag.model.Figures;
import se.radslag.model.MeetingFigures;
import se.radslag.model.Organisation;
import se.radslag.texts.Texts;

/**
 * The numbers of one chart: few meetings are shown one by one, many by year. Attendance and lengths
 * of a year are those of its average meeting, what is open is what was so at its end, and the rest
 * is the year's sum. Immutable.
 *
 * @param labels of the meetings or the years, the oldest first
 * @param series each with as many values as there are labels
 */
public record ChartNumbers(List<String> labels, List<Series> series) {

  /** More than these have no room for their days below each other's points. */
  private static final int ONE_BY_ONE = 18;

  /** A line, or a colour of bars; a value that is not known is empty. */
  public record Series(String name, List<OptionalDouble> values) {}

  /** The numbers of a chart. */
  public static ChartNumbers of(ChartKind kind, Figures figures, Texts texts) {
    List<Part> parts = parts(figures.meetings());
    List<String> labels = parts.stream().map(Part::label).toList();
    return new ChartNumbers(
        labels,
        measures(kind, figures, texts).stream()
            .map(
                one ->
                    new Series(
                        one.name, parts.stream().map(part -> one.of(part.meetings)).toList()))
            .toList());
  }

  /** A value as it is written: whole, or with one decimal; the empty text if it is not known. */
  public static String written(OptionalDouble value, Locale language) {
    if (value.isEmpty()) {
      return "";
    }
    NumberFormat format = NumberFormat.getNumberInstance(language);
    format.setMaximumFractionDigits(1);
    return format.format(value.getAsDouble());
  }

  private static List<Part> parts(List<MeetingFigures> meetings) {
    if (meetings.size() <= ONE_BY_ONE) {
      return meetings.stream().map(one -> new Part(one.day().toString(), List.of(one))).toList();
    }
    return meetings.stream()
        .map(one -> one.day().getYear())
        .distinct()
        .map(
            year ->
                new Part(
                    Integer.toString(year),
                    meetings.stream().filter(one -> one.day().getYear() == year).toList()))
        .toList();
  }

  private static List<Measure> measures(ChartKind kind, Figures figures, Texts texts) {
    return switch (kind) {
      case ATTENDANCE ->
          figures.organisations().stream()
              .map(
                  one ->
                      new Measure(
                          one.name(),
                          Sum.AVERAGE,
                          meeting ->
                              Optional.ofNullable(meeting.attendance().get(one.id()))
                                  .map(seats -> (double) seats.present())))
              .toList();
      case QUESTIONS -> questions(figures, texts);
      case WATCH ->
          List.of(
              counted(texts.get("figures.raised"), Sum.SUM, one -> one.promises().raised()),
              counted(texts.get("figures.answered"), Sum.SUM, one -> one.promises().answered()),
              counted(texts.get("figures.open"), Sum.LAST, one -> one.promises().open()));
      case TIME ->
          List.of(
              timed(texts.get("figures.length"), MeetingFigures::length),
              timed(texts.get("figures.planned"), MeetingFigures::planned),
              timed(texts.get("figures.taken"), MeetingFigures::taken));
    };
  }

  private static List<Measure> questions(Figures figures, Texts texts) {
    var measures = new ArrayList<Measure>();
    for (Organisation one : figures.organisations()) {
      if (!one.administration()) {
        measures.add(
            counted(one.name(), Sum.SUM, meeting -> meeting.questions().getOrDefault(one.id(), 0)));
      }
    }
    measures.add(counted(texts.get("figures.common"), Sum.SUM, MeetingFigures::commonQuestions));
    return measures;
  }

  private static Measure counted(String name, Sum kind, Function<MeetingFigures, Integer> value) {
    return new Measure(name, kind, meeting -> Optional.of(value.apply(meeting).doubleValue()));
  }

  private static Measure timed(String name, Function<MeetingFigures, Optional<Duration>> value) {
    return new Measure(
        name, Sum.AVERAGE, meeting -> value.apply(meeting).map(time -> (double) time.toMinutes()));
  }

  /** How several meetings become one number. */
  private enum Sum {
    SUM,
    AVERAGE,
    LAST
  }

  private record Part(String label, List<MeetingFigures> meetings) {}

  private record Measure(String name, Sum kind, Function<MeetingFigures, Optional<Double>> value) {

    OptionalDouble of(List<MeetingFigures> meetings) {
      double[] known =
          meetings.stream()
              .map(value)
              .flatMap(Optional::stream)
              .mapToDouble(Double::doubleValue)
              .toArray();
      if (known.length == 0) {
        return OptionalDouble.empty();
      }
      double sum = DoubleStream.of(known).sum();
      return OptionalDouble.of(
          switch (kind) {
            case SUM -> sum;
            case AVERAGE -> sum / known.length;
            case LAST -> known[known.length - 1];
          });
    }
  }
}
