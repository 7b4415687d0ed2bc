package se.radslag.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.archive.extract.Joining;

/** What stands beside the labels in a head, in the lines it was written in. */
final class HeadValues {

  private final Map<Field, List<String>> values = new EnumMap<>(Field.class);

  void add(Field field, List<String> lines) {
    values.computeIfAbsent(field, none -> new ArrayList<>()).addAll(lines);
  }

  boolean has(Field field) {
    return values.containsKey(field);
  }

  List<String> lines(Field field) {
    return List.copyOf(values.getOrDefault(field, List.of()));
  }

  /** Whether anything is said of the day. */
  boolean dated() {
    return has(Field.DATE)
        || Stream.of(Field.WHERE_AND_WHEN, Field.TIME)
            .anyMatch(field -> lines(field).stream().anyMatch(WrittenDates::namesMonth));
  }

  /** Place, day and time, wherever they stand. */
  WhereAndWhen whereAndWhen() {
    WhereAndWhen told = WhereAndWhen.of(lines(Field.WHERE_AND_WHEN));
    boolean timeWithDay = !has(Field.DATE) && told.date().isEmpty() && namesDay(Field.TIME);
    boolean dayWithTime = !has(Field.TIME) && told.time().isEmpty() && namesTime(Field.DATE);
    WhereAndWhen time = one(Field.TIME, timeWithDay);
    WhereAndWhen date = one(Field.DATE, dayWithTime);
    return new WhereAndWhen(
        joined(", ", value(Field.PLACE), told.place(), time.place(), date.place()),
        joined(" ", timeWithDay ? time.date() : date.date(), told.date()),
        joined(
            " ",
            timeWithDay ? time.time() : value(Field.TIME),
            date.time(),
            told.time(),
            value(Field.ADJOURNED)));
  }

  /** Those who sign, each once. */
  HeadReader.Signed signed() {
    String secretary = lines(Field.SECRETARY).stream().distinct().collect(Collectors.joining(", "));
    List<String> adjusters = NameList.of(lines(Field.ADJUSTERS)).stream().distinct().toList();
    return new HeadReader.Signed(secretary, adjusters, value(Field.PARAGRAPHS));
  }

  private WhereAndWhen one(Field field, boolean mixed) {
    return mixed ? WhereAndWhen.of(lines(field)) : new WhereAndWhen("", value(field), "");
  }

  private boolean namesDay(Field field) {
    return lines(field).stream().anyMatch(WrittenDates::namesMonth);
  }

  private boolean namesTime(Field field) {
    return lines(field).stream().anyMatch(WrittenDates::namesTime);
  }

  /** The same as one line. */
  String value(Field field) {
    return Joining.join(lines(field));
  }

  private static String joined(String between, String... words) {
    return Stream.of(words).filter(one -> !one.isEmpty()).collect(Collectors.joining(between));
  }
}
