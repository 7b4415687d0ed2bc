package se.radslag.swedish;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The fixed sentences of minutes. */
public final class Phrases {

  private Phrases() {}

  /**
   * "Nästa möte i rådet hålls den 13 juni, kl. 13:00".
   *
   * @param now the day of the meeting that says so: a next meeting more than a year away is given
   *     its year
   */
  public static String nextMeeting(
      Optional<LocalDate> now, LocalDate next, Optional<LocalTime> time) {
    boolean yearGoesWithoutSaying =
        now.map(day -> day.isBefore(next) && next.isBefore(day.plusYears(1))).orElse(false);
    String day = yearGoesWithoutSaying ? Dates.dayAndMonth(next) : Dates.dayMonthYear(next);
    return "Nästa möte i rådet hålls " + day + time.map(at -> ", " + Times.at(at)).orElse("");
  }
}
