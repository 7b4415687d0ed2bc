package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Place, day and time where one line tells them together: "Rådhuset, sal B, måndagen den 3 mars
 * 2031 kl. 13.00–15.10". Every word is in one of the three.
 */
record WhereAndWhen(String place, String date, String time) {

  /** Before a time of day, and after commas that divide what is told. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          ",\\s*|\\s+(?=(?iu:kl\\.?|klockan)\\s*\\d)|(?<=\\d{4})\\s+(?=\\d{1,2}[.:]\\d{2})"
              + "|(?<=\\d{4}-\\d{2}-\\d{2})\\s+(?=\\d{1,2}[.:]\\d{2})"
              + "|(?<!\\d)(?<=\\d{1,2}[.:]\\d{2})\\s+(?=\\p{Lu})");

  static WhereAndWhen of(List<String> lines) {
    var places = new ArrayList<String>();
    var dates = new ArrayList<String>();
    var times = new ArrayList<String>();
    for (String line : lines) {
      for (String piece : BETWEEN.split(line, -1)) {
        if (WrittenDates.namesTime(piece)) {
          times.add(piece);
        } else if (dates.isEmpty() && WrittenDates.namesMonth(piece)) {
          dates.add(piece);
        } else if (!piece.isBlank()) {
          places.add(piece);
        }
      }
    }
    return new WhereAndWhen(
        String.join(", ", places), String.join(" ", dates), String.join(", ", times));
  }
}
