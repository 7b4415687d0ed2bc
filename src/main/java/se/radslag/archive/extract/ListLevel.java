package se.radslag.archive.extract;

/**
 * How the paragraphs of one level of a list are counted.
 *
 * @param format as Word calls it: "decimal", "bullet", "none"
 * @param text what is printed, with %1 for the number of the first level
 * @param start the first number
 * @param style the style whose paragraphs stand at this level, or the empty text
 */
record ListLevel(String format, String text, int start, String style) {

  static final int LEVELS = 9;

  boolean bullet() {
    return format.equals("bullet");
  }

  ListLevel startingAt(int number) {
    return new ListLevel(format, text, number, style);
  }
}
