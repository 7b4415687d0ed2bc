package se.radslag.archive;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.radslag.swedish.NamedDate;

/**
 * The years a document names, for a day that is named without one: first the registration number's,
 * then the others in their order.
 */
record Years(Set<Integer> named) {

  /** No council of pensioners is older, and no minutes are of the next century. */
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19[5-9]|20\\d)\\d(?!\\d)");

  static Years in(String registrationNumber, List<Paragraph> paragraphs) {
    var years = new LinkedHashSet<Integer>();
    add(years, registrationNumber);
    paragraphs.forEach(one -> one.lines().forEach(line -> add(years, line)));
    return new Years(years);
  }

  static Years unknown() {
    return new Years(Set.of());
  }

  /** The day, in the first year where it falls on the weekday that is named with it. */
  Optional<LocalDate> certain(NamedDate date) {
    return date.weekday()
        .flatMap(
            weekday ->
                named.stream()
                    .flatMap(year -> date.dayIn(year).stream())
                    .filter(day -> day.getDayOfWeek() == weekday)
                    .findFirst());
  }

  /** The day in the first year. */
  Optional<LocalDate> likely(NamedDate date) {
    return named.stream().findFirst().filter(year -> date.weekday().isEmpty()).flatMap(date::dayIn);
  }

  private static void add(Set<Integer> years, String words) {
    YEAR.matcher(words).results().map(MatchResult::group).map(Integer::valueOf).forEach(years::add);
  }
}
