package se.radslag.archive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.model.Presence;

/**
 * Reads tables of who was there, a row a line: "Anna Ek PRO N". Which column a cross stood in is
 * not to be seen in a line, so crosses say something only where there is one column for them.
 */
final class AttendanceGrid {

  /** One line of this form may be a name that ends with a letter; two are a table. */
  private static final int ROWS_OF_A_GRID = 2;

  private static final String THERE = "N|Närv(?:arande|\\.)?|Ja|J|✓|√";
  private static final String NOT_THERE = "F|Frånv(?:arande|\\.)?|Nej";

  private static final Pattern ROW =
      Pattern.compile(
          "(?<who>.+?)\\s+(?:(?<there>" + THERE + ")|(?<away>" + NOT_THERE + ")|(?<cross>[Xx]))");

  private static final Pattern HEADER =
      Pattern.compile(
          "(?iu)(?=.*\\s)(?:(?:namn|ledamot|ledamöter|ersättare|organisation|parti|närvaro"
              + "|närv(?:arande|\\.)?|frånv(?:arande|\\.)?|n|f|ja|nej|/)(?:\\s+|/|$))+");

  private static final Pattern AWAY = Pattern.compile("(?iu).*(?:frånv|(?<!\\p{L})f(?!\\p{L})).*");

  private final boolean grid;
  private final boolean crosses;

  private AttendanceGrid(boolean grid, boolean crosses) {
    this.grid = grid;
    this.crosses = crosses;
  }

  /**
   * A row.
   *
   * @param presence empty where the row does not tell
   */
  record Row(Attendee person, Optional<Presence> presence) {}

  static AttendanceGrid of(List<String> lines) {
    boolean header = lines.stream().anyMatch(line -> HEADER.matcher(line).matches());
    boolean away = lines.stream().anyMatch(line -> header(line) && AWAY.matcher(line).matches());
    long rows = lines.stream().filter(line -> row(line, true).isPresent()).count();
    return new AttendanceGrid(rows >= ROWS_OF_A_GRID || (header && rows > 0), !away);
  }

  boolean isHeader(String line) {
    return grid && header(line);
  }

  Optional<Row> row(String line) {
    return grid ? row(line, crosses) : Optional.empty();
  }

  private static boolean header(String line) {
    return HEADER.matcher(line).matches();
  }

  private static Optional<Row> row(String line, boolean crosses) {
    Matcher found = ROW.matcher(line);
    if (!found.matches()) {
      return Optional.empty();
    }
    return person(found.group("who")).map(person -> new Row(person, presence(found, crosses)));
  }

  private static Optional<Presence> presence(Matcher found, boolean crosses) {
    if (found.start("away") >= 0) {
      return Optional.of(Presence.ABSENT);
    }
    boolean there = found.start("there") >= 0 || crosses;
    return there ? Optional.of(Presence.PRESENT) : Optional.empty();
  }

  /** "Anna Ek PRO": the words before the first that is an organisation's are a name. */
  private static Optional<Attendee> person(String who) {
    Attendee whole = AttendeeRemarks.person(who);
    if (NameList.isName(whole.name())) {
      return Optional.of(whole);
    }
    for (int space = who.indexOf(' '); space > 0; space = who.indexOf(' ', space + 1)) {
      String name = who.substring(0, space);
      String organisation = who.substring(space + 1);
      String first = organisation.split(" ", 2)[0];
      if (NameList.isName(name) && AttendeeList.isOrganisation(first)) {
        return Optional.of(Attendee.named(name).withOrganisation(organisation));
      }
    }
    return Optional.empty();
  }
}
