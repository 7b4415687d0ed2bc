package se.radslag.work;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a file's name: "2014-04-10", "20140410", "140410". */
final class DateInName {

  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)((?:19|20)?\\d{2})[-_. ]?(0\\d|1[0-2])[-_. ]?([0-3]\\d)(?!\\d)");

  private static final int CENTURY = 100;

  private static final int THIS_CENTURY = 2000;

  private DateInName() {}

  static Optional<LocalDate> of(String name) {
    Matcher found = DAY.matcher(name);
    while (found.find()) {
      int year = Integer.parseInt(found.group(1));
      try {
        return Optional.of(
            LocalDate.of(
                year < CENTURY ? THIS_CENTURY + year : year,
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3))));
      } catch (DateTimeException noSuchDay) {
        // Some other number: there may be a day further on.
      }
    }
    return Optional.empty();
  }
}
