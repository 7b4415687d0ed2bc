package se.radslag.archive.extract;

import java.util.regex.Pattern;

/** Page numbers as they are printed at the edge of a page: "3 (5)", "Sida 3 av 5", "- 3 -". */
final class PageNumbers {

  private static final Pattern ONLY =
      Pattern.compile(
          "(?iu)(?:sid(?:an?|nr)?\\.?\\s*|page\\s*)?[-–(]?\\s*\\d{0,4}\\s*[-–)]?"
              + "(?:\\s*(?:\\(\\s*\\d{0,4}\\s*\\)|(?:av|of|/)\\s*\\d{0,4}))?");

  private PageNumbers() {}

  /** Whether nothing else stands there. */
  static boolean only(String text) {
    return ONLY.matcher(text.strip()).matches();
  }
}
