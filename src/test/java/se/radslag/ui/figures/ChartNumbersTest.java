package se.radslag.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.radslag.model.Figures;
import se.radslag.model.MeetingFigures;
import se.radslag.model.MeetingId;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.texts.Texts;

final class ChartNumbersTest {

  private static final Organisation PRO = new Organisation(OrganisationId.create(), "PRO", false);
  private static final Organisation HOST =
      new Organisation(OrganisationId.create(), "Förvaltningen", true);

  @Test
  void fewMeetingsAreShownOneByOne() {
    ChartNumbers numbers = of(ChartKind.ATTENDANCE, 2);
    assertEquals(List.of("2020-01-10", "2020-07-10"), numbers.labels());
    assertEquals(List.of("PRO", "Förvaltningen"), names(numbers));
    assertEquals(values(0, 1), numbers.series().getFirst().values());
  }

  @Test
  void manyAreShownByYear() {
    ChartNumbers numbers = of(ChartKind.ATTENDANCE, 20);
    assertEquals(10, numbers.labels().size());
    assertEquals("2020", numbers.labels().getFirst());
    assertEquals(OptionalDouble.of(0.5), numbers.series().getFirst().values().getFirst());
    assertEquals(
        OptionalDouble.of(2), of(ChartKind.WATCH, 20).series().getFirst().values().getFirst());
    assertEquals(
        OptionalDouble.of(1), of(ChartKind.WATCH, 20).series().getLast().values().getFirst());
  }

  @Test
  void theHostAsksNothingAndTheCouncilIsNamed() {
    assertEquals(List.of("PRO", "Rådet gemensamt"), names(of(ChartKind.QUESTIONS, 2)));
  }

  @Test
  void whatIsNotKnownIsNotDrawn() {
    List<ChartNumbers.Series> series = of(ChartKind.TIME, 1).series();
    assertEquals(values(90), series.getFirst().values());
    assertEquals(List.of(OptionalDouble.empty()), series.getLast().values());
    assertEquals("", ChartNumbers.written(OptionalDouble.empty(), Texts.swedish().language()));
    assertEquals("2,5", ChartNumbers.written(OptionalDouble.of(2.5), Texts.swedish().language()));
  }

  private static ChartNumbers of(ChartKind kind, int meetings) {
    return ChartNumbers.of(
        kind,
        new Figures(
            List.of(PRO, HOST),
            IntStream.range(0, meetings).mapToObj(ChartNumbersTest::meeting).toList()),
        Texts.swedish());
  }

  /** Two a year; as many came as meetings were before. */
  private static MeetingFigures meeting(int number) {
    return new MeetingFigures(
        MeetingId.create(),
        LocalDate.of(2020 + number / 2, number % 2 == 0 ? 1 : 7, 10),
        Map.of(PRO.id(), new MeetingFigures.Seats(number, 30)),
        Map.of(PRO.id(), 2),
        1,
        Optional.of(Duration.ofMinutes(90)),
        List.of(),
        new MeetingFigures.Promises(1, 0, number));
  }

  private static List<String> names(ChartNumbers numbers) {
    return numbers.series().stream().map(ChartNumbers.Series::name).toList();
  }

  private static List<OptionalDouble> values(double... values) {
    return Arrays.stream(values).mapToObj(OptionalDouble::of).toList();
  }
}
