package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.radslag.archive.extract.Joining;

/**
 * Tells the persons apart in lines that say more of them than their names. Where one line ends with
 * a whole name and its remarks and the next begins with a name, there are two.
 */
final class AttendeeList {

  /** What no plain list of names has. */
  private static final Pattern REMARK = Pattern.compile("[(§;\\d]|,\\s*\\p{Ll}");

  /** An organisation's name, which no person has: with capitals, or by how it ends. */
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?u).*(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L}).*"
              + "|.*(?:föreningen|förbundet|förbund|sällskapet|kommun|regionen|förvaltningen"
              + "|partiet|Seniorerna|rådet|nämnden|kyrkan)");

  private static final Pattern OF_THE_SAME = Pattern.compile("[\\p{Ll}\\d(§].*|(?iu:kl|tjänstg).*");

  private static final Pattern AND = Pattern.compile("\\G(?:och|samt)(?=\\s)");

  private AttendeeList() {}

  /** Whether the lines say more than names. */
  static boolean hasRemarks(List<String> lines) {
    return lines.stream().anyMatch(line -> REMARK.matcher(line).find());
  }

  /** Whether a comma stands before an organisation and not before another person. */
  static boolean hasOrganisations(List<String> lines) {
    return lines.stream()
        .map(AttendeeList::parts)
        .anyMatch(parts -> parts.stream().skip(1).anyMatch(AttendeeList::isOrganisation));
  }

  static boolean isOrganisation(String words) {
    return ORGANISATION.matcher(words).matches();
  }

  /** What is said of each person, in order. */
  static List<String> entries(List<String> lines) {
    var entries = new ArrayList<String>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || apart(lines.get(i - 1), lines.get(i))) {
        entries.addAll(persons(Joining.join(lines.subList(from, i))));
        from = i;
      }
    }
    return entries;
  }

  private static boolean apart(String line, String next) {
    return !WordEdges.open(line)
        && persons(line).stream().skip(persons(line).size() - 1L).allMatch(AttendeeList::whole)
        && persons(next).stream().limit(1).allMatch(AttendeeList::whole);
  }

  private static boolean whole(String entry) {
    return NameList.isName(AttendeeRemarks.person(entry).name());
  }

  private static List<String> persons(String line) {
    var persons = new ArrayList<String>();
    for (String part : parts(line)) {
      boolean same = OF_THE_SAME.matcher(part).matches() || isOrganisation(part);
      if (same && !persons.isEmpty()) {
        persons.addLast(persons.removeLast() + ", " + part);
      } else {
        persons.add(part);
      }
    }
    return persons;
  }

  /** The line, divided at commas, semicolons and "och" outside brackets. */
  private static List<String> parts(String line) {
    var parts = new ArrayList<String>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < line.length(); i++) {
      char one = line.charAt(i);
      depth += one == '(' ? 1 : 0;
      depth -= one == ')' && depth > 0 ? 1 : 0;
      int length = depth > 0 ? 0 : separator(line, i);
      if (length > 0) {
        parts.add(line.substring(from, i).strip());
        from = i + length;
      }
    }
    parts.add(line.substring(from).strip());
    parts.removeIf(String::isEmpty);
    return parts;
  }

  private static int separator(String line, int at) {
    char one = line.charAt(at);
    if (one == ',' || one == ';') {
      return 1;
    }
    boolean wordBegins = at > 0 && line.charAt(at - 1) == ' ' && (one == 'o' || one == 's');
    var and = AND.matcher(line);
    return wordBegins && and.find(at) ? and.end() - at : 0;
  }
}
