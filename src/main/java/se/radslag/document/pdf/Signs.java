package se.radslag.document.pdf;

import java.util.Map;

/** Signs of fonts that have pictures in place of letters (w:sym), as Unicode. */
final class Signs {

  private static final Map<String, Map<String, String>> KNOWN =
      Map.of(
          "Wingdings",
          Map.of(
              "A8", "☐", "FE", "☒", "FD", "☒", "FC", "✓", "FB", "✗", "E0", "→", "A7", "▪", "6C",
              "●", "28", "☎", "2A", "✉"),
          "Symbol",
          Map.of("B7", "•", "AE", "→", "B0", "°", "B3", "≥", "A3", "≤", "B1", "±"));

  private Signs() {}

  /**
   * The sign; U+FFFD if it is not known.
   *
   * @param font the font's name
   * @param code hexadecimal, usually from F000 on
   */
  static String of(String font, String code) {
    String low = code.length() > 2 ? code.substring(code.length() - 2) : code;
    return KNOWN
        .getOrDefault(font, Map.of())
        .getOrDefault(low.toUpperCase(java.util.Locale.ROOT), Glyphs.MISSING);
  }
}
