package se.radslag.document.pdf;

import java.util.Locale;

/** Numbers in the forms Word knows, as far as they are used for headings and lists here. */
final class Numerals {

  private static final int LETTERS = 26;
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private Numerals() {}

  /**
   * A number from 1 on.
   *
   * @param format w:numFmt
   */
  static String of(int number, String format) {
    return switch (format) {
      case "none" -> "";
      case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letters(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperRoman" -> roman(number);
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
      case String _ -> Integer.toString(number);
    };
  }

  /** After Z comes AA, then BB. */
  private static String letters(int number) {
    char letter = (char) ('A' + Math.floorMod(number - 1, LETTERS));
    return Character.toString(letter).repeat(Math.max(1, (number - 1) / LETTERS + 1));
  }

  private static String roman(int number) {
    var text = new StringBuilder();
    int left = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (left >= VALUES[i]) {
        text.append(SIGNS[i]);
        left -= VALUES[i];
      }
    }
    return text.toString();
  }
}
