package se.radslag.swedish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A date as a text names it, which may be less or more than one day.
 *
 * @param weekday the weekday named with it, if any
 * @param months every month named, in order; usually one
 * @param year the year named, if any
 */
public record NamedDate(
    Optional<DayOfWeek> weekday, int dayOfMonth, List<Integer> months, Optional<Integer> year) {

  public NamedDate {
    months = List.copyOf(months);
  }

  static NamedDate certain(LocalDate day) {
    return new NamedDate(
        Optional.empty(),
        day.getDayOfMonth(),
        List.of(day.getMonthValue()),
        Optional.of(day.getYear()));
  }

  /**
   * The day meant, when the text names its year: of several months the one where the weekday is
   * right, else the first.
   *
   * @return empty without a year, or if no month named has such a day
   */
  public Optional<LocalDate> day() {
    return year.flatMap(this::dayIn);
  }

  /** The day meant if the year is that one. */
  public Optional<LocalDate> dayIn(int inYear) {
    List<LocalDate> days =
        months.stream().flatMap(month -> Dates.date(inYear, month, dayOfMonth).stream()).toList();
    return days.stream()
        .filter(this::weekdayIsRight)
        .findFirst()
        .or(() -> days.stream().findFirst());
  }

  /** The day meant if it is the first such day after another; the year named counts, if any. */
  public Optional<LocalDate> dayAfter(LocalDate start) {
    return year.isPresent() ? day() : Dates.nextAfter(start, months.getFirst(), dayOfMonth);
  }

  /** Whether the text says one thing only: one month, and a weekday that is that day's. */
  public boolean certain() {
    return months.size() == 1 && day().map(this::weekdayIsRight).orElse(true);
  }

  private boolean weekdayIsRight(LocalDate day) {
    return weekday.map(named -> named == day.getDayOfWeek()).orElse(true);
  }
}
