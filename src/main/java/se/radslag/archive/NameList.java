package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.radslag.archive.extract.Joining;
import se.radslag.swedish.Names;

/** Lists of names, as they go on over lines. */
final class NameList {

  private static final int LONGEST_NAME = 60;

  private static final String WORD = "\\p{Lu}[\\p{L}'\u2019.-]*";

  private static final Pattern NAME =
      Pattern.compile(
          WORD + "(?: (?:von|af|av|de|van|der|den|la|el|al|bin|" + WORD + ")){0,3} " + WORD);

  /** An abbreviation of an authority and no part of a name, or the end of a sentence. */
  private static final Pattern NO_NAME = Pattern.compile("(?<!\\p{L})\\p{Lu}{2,}(?!\\p{L})|[.]$");

  private static final Pattern SEPARATOR = Pattern.compile(",|(?<!\\S)(?:och|samt)(?!\\S)");

  private NameList() {}

  /**
   * The names on some lines. A name may be broken between two lines; but where neither of two lines
   * is a list and both could be a whole name, each is one.
   */
  static List<String> of(List<String> lines) {
    var names = new ArrayList<String>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || (wholeName(lines.get(i - 1)) && wholeName(lines.get(i)))) {
        names.addAll(Names.split(Joining.join(lines.subList(from, i))));
        from = i;
      }
    }
    return names;
  }

  /** Whether the text has the form of one person's name: two to five words with capitals. */
  static boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && NAME.matcher(text).matches()
        && !NO_NAME.matcher(text).find();
  }

  /** Whether the words are one or more names, perhaps with what they stand for in brackets. */
  static boolean names(String words) {
    return AttendeeList.entries(List.of(words)).stream()
        .allMatch(one -> isName(AttendeeRemarks.person(one).name()));
  }

  /** How many of the first lines hold names and nothing else; none if the sentence goes on. */
  static int leadingLines(List<String> lines) {
    int most = 6;
    for (int count = Math.min(most, lines.size()); count > 0; count--) {
      if (onlyNames(lines.subList(0, count)) && !goesOn(lines, count)) {
        return count;
      }
    }
    return 0;
  }

  private static boolean onlyNames(List<String> lines) {
    return !WordEdges.open(lines.getLast()) && of(lines).stream().allMatch(NameList::isName);
  }

  private static boolean goesOn(List<String> lines, int count) {
    return count < lines.size() && WordEdges.startsLower(lines.get(count));
  }

  private static boolean wholeName(String line) {
    return line.indexOf(' ') > 0
        && !WordEdges.open(line)
        && Stream.of(line).noneMatch(SEPARATOR.asPredicate());
  }
}
