package se.radslag.archive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of an agenda item: "4 Översyn av …", "§ 12 Budget", "3. Övriga frågor", "Punkt 4:
 * Val", or "§ 12" with its title on the next line.
 *
 * @param last the same as the number, or the last of several that are one: "§§ 12–14"
 * @param sign whether the number is plainly an item's: a paragraph's (§), or after "Punkt"
 * @param title where the item has several numbers, these go on in it; a council's letters before
 *     the number ("KS § 12") stand in brackets after it
 */
record ItemHead(int number, int last, boolean sign, String title) {

  private static final String NUMBER =
      "(?:(?<before>(?:(?<council>\\p{Lu}{2,7}|K[sf]|Au)\\s+)?§{1,2}\\s*)|(?<word>(?:Punkt|PUNKT|Ärende|ÄRENDE)\\s+))?"
          + "(?<number>[1-9]\\d{0,2})"
          + "(?<range>(?<=§[\\s\\d]{0,5})\\s*[-\u2013]\\s*(?<last>[1-9]\\d{0,2}))?"
          + "(?:[.)]|(?<after>\\s*§)|(?<=\\p{L}\\s{1,3}\\d{1,3})(?::|\\s+[-\u2013]))?";

  private static final Pattern HEAD =
      Pattern.compile(NUMBER + "\\s+(?=[\"\u201d\u00bb(]?\\p{Lu})(?<title>\\S.*)");

  private static final Pattern WITHOUT_TITLE = Pattern.compile(NUMBER + "(?<title>)");

  /** No heading goes on longer; words that do are a sentence of the text. */
  static final int LONGEST_TITLE = 150;

  /** The head in these words, which must have the form of one. */
  static Optional<ItemHead> in(String words) {
    Matcher found = HEAD.matcher(words);
    if (found.matches()) {
      return Optional.of(head(found)).filter(head -> !sentence(found));
    }
    Matcher alone = WITHOUT_TITLE.matcher(words);
    return alone.matches() ? Optional.of(head(alone)).filter(ItemHead::sign) : Optional.empty();
  }

  static boolean looksLike(String line) {
    return in(line).isPresent();
  }

  /** Whether the words are a number that waits for its title. */
  static boolean isAlone(String words) {
    return in(words)
        .filter(
            head -> head.title.isEmpty() || head.title.startsWith(" (") || head.last > head.number)
        .filter(head -> WITHOUT_TITLE.matcher(words).matches())
        .isPresent();
  }

  /** How many of the paragraph's lines are its title, when it begins with a head. */
  static int titleLines(Paragraph paragraph) {
    List<String> lines = paragraph.lines();
    int count = isAlone(paragraph.firstLine()) && lines.size() > 1 && title(lines.get(1)) ? 2 : 1;
    int length = String.join("", lines.subList(0, count)).length();
    while (count < lines.size() && goesOn(lines.get(count - 1), lines.get(count))) {
      length += lines.get(count).length();
      count++;
    }
    return length <= LONGEST_TITLE ? count : 1;
  }

  /** Whether the words may be a title below its number. */
  static boolean title(String words) {
    return words.length() <= LONGEST_TITLE
        && WordEdges.startsUpper(words)
        && !WordEdges.finished(words);
  }

  private static ItemHead head(Matcher found) {
    boolean sign =
        found.start("before") >= 0 || found.start("word") >= 0 || found.start("after") >= 0;
    int number = Integer.parseInt(found.group("number"));
    Optional<String> range = Optional.ofNullable(found.group("range")).map(String::strip);
    int last = range.map(more -> Integer.parseInt(found.group("last"))).orElse(number);
    Optional<String> council = Optional.ofNullable(found.group("council"));
    String title =
        (range.orElse("") + " " + found.group("title")).strip()
            + council.map(letters -> " (" + letters + ")").orElse("");
    return new ItemHead(number, last, sign, title);
  }

  /** "Punkt 4 Anna säger att den utgår." tells of an item and is none. */
  private static boolean sentence(Matcher found) {
    return found.start("word") >= 0 && WordEdges.finished(found.group("title"));
  }

  private static boolean goesOn(String title, String next) {
    return WordEdges.open(title) || (WordEdges.startsLower(next) && !WordEdges.finished(title));
  }
}
