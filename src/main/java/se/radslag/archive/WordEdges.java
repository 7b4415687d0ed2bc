package se.radslag.archive;

import java.util.regex.Pattern;

/** What the first and last characters of some words say about what stands before and after them. */
final class WordEdges {

  private static final Pattern FINISHED = Pattern.compile("[.?!:][\"\u201d\u2019\u00bb)]*$");

  /** A sentence or a heading cannot end in these, so what follows belongs to it. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?iu)(?:[,(\u00ad\u2013-]|(?<![\\p{L}\\d-])"
              + "(?:och|eller|samt|i|på|av|med|för|från|mellan|hos|inom|kring|att|en|ett))$");

  private WordEdges() {}

  /** Whether the words end as a sentence does. */
  static boolean finished(String words) {
    return FINISHED.matcher(tail(words)).find();
  }

  /** Whether the words cannot be the end of anything. */
  static boolean open(String words) {
    return OPEN.matcher(tail(words)).find();
  }

  static boolean startsLower(String words) {
    return Character.isLowerCase(words.codePointAt(0));
  }

  static boolean startsUpper(String words) {
    return Character.isUpperCase(words.codePointAt(0));
  }

  static boolean startsWithDigit(String words) {
    return Character.isDigit(words.codePointAt(0));
  }

  private static String tail(String words) {
    int enough = 16;
    return words.substring(Math.max(0, words.length() - enough));
  }
}
