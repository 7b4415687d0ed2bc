package se.radslag.document.pdf;

import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import se.radslag.document.Word;

/** Word's measures in points: twentieths (twips), half points, eighths, EMU. */
final class Measure {

  private static final double EMU = 12_700;

  private Measure() {}

  /** An attribute in twips, as points. */
  static Optional<Double> twips(Element element, String attribute) {
    return number(Word.get(element, attribute)).map(value -> value / 20);
  }

  static double emu(String value) {
    return number(value).orElse(0.0) / EMU;
  }

  static Optional<Double> number(String text) {
    try {
      return Optional.of(Double.parseDouble(text));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  static Optional<Integer> whole(String text) {
    return number(text).map(Double::intValue);
  }

  /** A length of CSS; the same in every language. */
  static String pt(double points) {
    return String.format(Locale.ROOT, "%.2fpt", points);
  }

  /** A property that is there and not switched off. */
  static boolean on(Element property) {
    return switch (Word.get(property, "val")) {
      case "0", "false", "off", "none" -> false;
      case String _ -> true;
    };
  }
}
