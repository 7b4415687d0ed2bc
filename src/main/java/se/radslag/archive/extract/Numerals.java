package se.radslag.archive.extract;

import java.util.Locale;

/** Numbers as Word and LibreOffice print them at list paragraphs. */
final class Numerals {

  private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private static final int LETTERS = 26;

  /** Beyond this nobody counts with letters, and the text would grow. */
  private static final int MOST = 3_000;

  private Numerals() {}

  /**
   * A number in a format.
   *
   * @param format as Word calls it; one that is not known counts in digits
   */
  static String of(int number, String format) {
    if (number < 1 || number > MOST) {
      return Integer.toString(number);
    }
    return switch (format) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "none" -> "";
      default -> Integer.toString(number);
    };
  }

  /** After z come aa, bb and so on. */
  private static String letters(int number) {
    char letter = (char) ('a' + (number - 1) % LETTERS);
    return String.valueOf(letter).repeat((number - 1) / LETTERS + 1);
  }

  private static String roman(int number) {
    var text = new StringBuilder();
    int left = number;
    for (int i = 0; i < ROMAN.length; i++) {
      while (left >= ROMAN[i]) {
        text.append(SIGNS[i]);
        left -= ROMAN[i];
      }
    }
    return text.toString();
  }
}
