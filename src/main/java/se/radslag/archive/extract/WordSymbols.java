package se.radslag.archive.extract;

/** Signs that Word keeps as places in a symbol font. */
final class WordSymbols {

  private static final int PRIVATE_FROM = 0xF000;

  private static final int PRIVATE_TO = 0xF0FF;

  private WordSymbols() {}

  /** A sign by its number; what is not known is a sign that says so. */
  static String of(String hexadecimal) {
    int point;
    try {
      point = Integer.parseInt(hexadecimal, 16);
    } catch (NumberFormatException none) {
      return "";
    }
    return switch (point) {
      case 0xF0E0 -> "→";
      case 0xF0DF -> "←";
      case 0xF0FC -> "✓";
      case 0xF0FE -> "☒";
      case 0xF0A8, 0xF06F -> "☐";
      case 0xF0B7 -> "•";
      case 0xF04A -> "☺";
      default ->
          (point >= PRIVATE_FROM && point <= PRIVATE_TO) || !Character.isValidCodePoint(point)
              ? "\uFFFD"
              : Character.toString(point);
    };
  }
}
