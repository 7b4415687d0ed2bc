package se.radslag.document.pdf;

import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;
import se.radslag.document.Word;
import se.radslag.document.Xml;

/** What w:pPr says, in CSS. */
final class ParagraphCss {

  /** Of the embedded typefaces: how high a line is by itself, in parts of the font's size. */
  private static final double LINE = 1.149;

  private static final double AUTOMATIC_SPACE = 14;

  private ParagraphCss() {}

  /** Adds what the properties say; what they say again counts. */
  static void apply(Element properties, Css css) {
    for (Element property : Xml.children(properties)) {
      if (Word.NAMESPACE.equals(property.getNamespaceURI())) {
        apply(property.getLocalName(), property, css);
      }
    }
  }

  private static void apply(String name, Element property, Css css) {
    switch (name) {
      case "spacing" -> spacing(property, css);
      case "ind" -> indent(property, css);
      case "jc" -> css.put("text-align", alignment(Word.get(property, "val")));
      case "keepNext" -> css.put("page-break-after", Measure.on(property) ? "avoid" : "auto");
      case "keepLines" -> css.put("page-break-inside", Measure.on(property) ? "avoid" : "auto");
      case "pageBreakBefore" ->
          css.put("page-break-before", Measure.on(property) ? "always" : "auto");
      case "widowControl" -> {
        String lines = Measure.on(property) ? "2" : "1";
        css.put("widows", lines).put("orphans", lines);
      }
      case "pBdr" -> Borders.apply(property, css);
      case "shd" ->
          RunCss.color(Word.get(property, "fill"))
              .ifPresent(fill -> css.put("background-color", fill));
      case String _ -> {
        // Nothing that shows, or read elsewhere.
      }
    }
  }

  /** Of the space after one paragraph and that before the next the larger counts, as in CSS. */
  private static void spacing(Element spacing, Css css) {
    space(spacing, "before").ifPresent(space -> css.put("margin-top", Measure.pt(space)));
    space(spacing, "after").ifPresent(space -> css.put("margin-bottom", Measure.pt(space)));
    Measure.number(Word.get(spacing, "line"))
        .ifPresent(line -> css.put("line-height", height(line, Word.get(spacing, "lineRule"))));
  }

  private static Optional<Double> space(Element spacing, String side) {
    String automatic = Word.get(spacing, side + "Autospacing");
    return automatic.equals("1") || automatic.equals("true")
        ? Optional.of(AUTOMATIC_SPACE)
        : Measure.twips(spacing, side);
  }

  /** Lines are counted in 240ths, or are so high whatever stands in them. */
  private static String height(double line, String rule) {
    return rule.isEmpty() || rule.equals("auto")
        ? String.format(Locale.ROOT, "%.3f", line / 240 * LINE)
        : Measure.pt(line / 20);
  }

  static String single() {
    return height(240, "auto");
  }

  private static void indent(Element indent, Css css) {
    Measure.twips(indent, "left")
        .or(() -> Measure.twips(indent, "start"))
        .ifPresent(left -> css.put("margin-left", Measure.pt(left)));
    Measure.twips(indent, "right")
        .or(() -> Measure.twips(indent, "end"))
        .ifPresent(right -> css.put("margin-right", Measure.pt(right)));
    Measure.twips(indent, "firstLine")
        .or(() -> Measure.twips(indent, "hanging").map(by -> -by))
        .ifPresent(by -> css.put("text-indent", Measure.pt(by)));
  }

  private static String alignment(String value) {
    return switch (value) {
      case "center" -> "center";
      case "right", "end" -> "right";
      case "both", "distribute" -> "justify";
      case String _ -> "left";
    };
  }
}
