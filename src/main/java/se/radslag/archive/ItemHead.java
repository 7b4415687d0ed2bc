package se.radslag.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of an agenda item: "4 Översyn av …", "§ 12 Budget", "3. Övriga frågor".
 *
 * @param sign whether the number is a paragraph's (§)
 */
record ItemHead(int number, boolean sign, String title) {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<before>§\\s*)?(?<number>[1-9]\\d{0,2})(?:[.)]|(?<after>\\s*§))?"
              + "\\s+(?=[\"\u201d\u00bb(]?\\p{Lu})(?<title>\\S.*)");

  /** No heading goes on longer; words that do are a sentence of the text. */
  static final int LONGEST_TITLE = 150;

  /** The head in these words, which must have the form of one. */
  static Optional<ItemHead> in(String words) {
    Matcher found = HEAD.matcher(words);
    if (!found.matches()) {
      return Optional.empty();
    }
    boolean sign = found.start("before") >= 0 || found.start("after") >= 0;
    return Optional.of(
        new ItemHead(Integer.parseInt(found.group("number")), sign, found.group("title")));
  }

  static boolean looksLike(String line) {
    return in(line).isPresent();
  }

  /** How many of the paragraph's lines are its title, when it begins with a head. */
  static int titleLines(Paragraph paragraph) {
    int count = 1;
    int length = paragraph.firstLine().length();
    while (count < paragraph.lines().size()
        && goesOn(paragraph.lines().get(count - 1), paragraph.lines().get(count))) {
      length += paragraph.lines().get(count).length();
      count++;
    }
    return length <= LONGEST_TITLE ? count : 1;
  }

  private static boolean goesOn(String title, String next) {
    return WordEdges.open(title) || (WordEdges.startsLower(next) && !WordEdges.finished(title));
  }
}
