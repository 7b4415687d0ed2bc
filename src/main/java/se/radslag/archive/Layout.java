package se.radslag.archive;

import java.util.List;

/**
 * How a text is laid out as a whole, which decides what its gaps and line ends mean.
 *
 * @param marks whether spaces are marks of the extraction from a printed document; without them an
 *     empty line ends a paragraph, as in any text
 * @param wrapped whether paragraphs are broken into lines; otherwise every line is one
 * @param width how many characters a full line has, about
 */
record Layout(boolean marks, boolean wrapped, int width) {

  /** No printed page has longer lines. */
  private static final int LONGEST_LINE = 160;

  /**
   * A long address in a wrapped text is no sign that it is not wrapped: one line in fifty may be.
   */
  private static final int LINES_FOR_ONE_LONG = 50;

  /** Nine lines in ten are no wider than the width. */
  private static final double WIDE = 0.9;

  /**
   * Letters differ in width, so a full line may have a fifth fewer characters than another; below
   * this part of the width a line is short for a reason.
   */
  private static final double CLEARLY_SHORT = 0.75;

  static Layout of(List<Line> lines) {
    int[] lengths =
        lines.stream()
            .mapToInt(line -> line instanceof Line.Words words ? words.text().length() : 0)
            .filter(length -> length > 0)
            .sorted()
            .toArray();
    int width = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * WIDE)];
    int tooLong = 0;
    for (int length : lengths) {
      tooLong += length > LONGEST_LINE ? 1 : 0;
    }
    boolean wrapped = tooLong * LINES_FOR_ONE_LONG <= lengths.length;
    return new Layout(lines.contains(Line.Gap.BLANK), wrapped, width);
  }

  /** Whether the next line's first word would easily have had room on the line before. */
  boolean clearlyShort(String line, String next) {
    int space = next.indexOf(' ');
    int firstWord = space < 0 ? next.length() : space;
    return line.length() + 1 + firstWord <= CLEARLY_SHORT * width;
  }
}
