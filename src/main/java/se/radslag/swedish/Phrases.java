package se.radslag.swedish;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** The fixed sentences of minutes. */
public final class Phrases {

  /** What the item for questions that are not on the agenda is called. */
  public static final String OTHER_MATTERS = "Övriga frågor";

  private static final List<String> REMARK_LABELS =
      List.of(
          "Fråga från rådet", "Inspel från rådet", "Medskick från rådet", "Önskemål från rådet");

  private Phrases() {}

  /** What a council remark is usually called, the commonest first. */
  public static List<String> remarkLabels() {
    return REMARK_LABELS;
  }

  /**
   * "Bevakning från den 1 februari 2024: Besked om sandningen."
   *
   * @param raised the day it was promised, if known
   * @param what the words of the promise
   */
  public static String watched(Optional<LocalDate> raised, String what) {
    return "Bevakning"
        + raised.map(day -> " från " + Dates.dayMonthYear(day)).orElse("")
        + ": "
        + what;
  }

  /**
   * "Mötesanteckningar 2024-04-11, punkt 4": where something was written.
   *
   * @param number of the item, or 0 for the whole meeting
   */
  public static String source(Optional<LocalDate> day, int number) {
    return "Mötesanteckningar"
        + day.map(one -> " " + one).orElse("")
        + (number > 0 ? ", punkt " + number : "");
  }

  /** "Se mötesanteckningar 2024-04-11, punkt 4." */
  public static String reference(Optional<LocalDate> day, int number) {
    return "Se m" + source(day, number).substring(1) + ".";
  }

  /**
   * "Rättelse till anteckningarna den 11 april 2024, punkt 4: Avgiften är 200 kronor."
   *
   * @param day of the meeting whose minutes are corrected, if known
   * @param number of the item, if it is one
   */
  public static String correction(Optional<LocalDate> day, Optional<Integer> number, String words) {
    return "Rättelse till anteckningarna"
        + day.map(on -> " " + Dates.dayMonthYear(on)).orElse("")
        + number.map(item -> ", punkt " + item).orElse("")
        + ": "
        + words;
  }

  /**
   * "Nästa möte i rådet hålls den 13 juni, kl. 13:00".
   *
   * @param now the day of the meeting that says so: a next meeting more than a year away is given
   *     its year
   */
  public static String nextMeeting(
      Optional<LocalDate> now, LocalDate next, Optional<LocalTime> time) {
    String day = nextDay(now, next);
    return "Nästa möte i rådet hålls " + day + time.map(at -> ", " + Times.at(at)).orElse("");
  }

  /** "den 13 juni", with its year where that does not go without saying. */
  static String nextDay(Optional<LocalDate> now, LocalDate next) {
    boolean yearGoesWithoutSaying =
        now.map(day -> day.isBefore(next) && next.isBefore(day.plusYears(1))).orElse(false);
    return yearGoesWithoutSaying ? Dates.dayAndMonth(next) : Dates.dayMonthYear(next);
  }
}
