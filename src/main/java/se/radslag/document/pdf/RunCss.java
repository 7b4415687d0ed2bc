package se.radslag.document.pdf;

import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import se.radslag.document.Word;
import se.radslag.document.Xml;

/** What w:rPr says, in CSS. */
record RunCss(Families families) {

  private static final Map<String, String> HIGHLIGHTS =
      Map.of(
          "darkBlue", "#000080",
          "darkCyan", "#008080",
          "darkGreen", "#008000",
          "darkMagenta", "#800080",
          "darkRed", "#800000",
          "darkYellow", "#808000",
          "darkGray", "#808080",
          "lightGray", "#c0c0c0",
          "green", "#00ff00");

  /** Adds what the properties say; what they say again counts. */
  void apply(Element properties, Css css) {
    for (Element property : Xml.children(properties)) {
      if (Word.NAMESPACE.equals(property.getNamespaceURI())) {
        apply(property.getLocalName(), property, css);
      }
    }
  }

  private void apply(String name, Element property, Css css) {
    String value = Word.get(property, "val");
    switch (name) {
      case "rFonts" ->
          families.of(property).ifPresent(one -> css.put("font-family", "'" + one + "'"));
      case "sz" ->
          Measure.number(value).ifPresent(half -> css.put("font-size", Measure.pt(half / 2)));
      case "b" -> css.put("font-weight", Measure.on(property) ? "bold" : "normal");
      case "i" -> css.put("font-style", Measure.on(property) ? "italic" : "normal");
      case "caps" -> css.put("text-transform", Measure.on(property) ? "uppercase" : "none");
      case "smallCaps" -> css.put("font-variant", Measure.on(property) ? "small-caps" : "normal");
      case "u" -> line(css, Measure.on(property) ? "underline" : "none");
      case "strike", "dstrike" -> line(css, Measure.on(property) ? "line-through" : "none");
      case "color" -> color(value).ifPresent(color -> css.put("color", color));
      case "highlight" -> css.put("background-color", highlight(value));
      case "shd" ->
          color(Word.get(property, "fill")).ifPresent(fill -> css.put("background-color", fill));
      case "vertAlign" -> raised(value, css);
      case "spacing" ->
          Measure.twips(property, "val").ifPresent(by -> css.put("letter-spacing", Measure.pt(by)));
      case "vanish" -> css.put("display", Measure.on(property) ? "none" : "inline");
      case String _ -> {
        // Nothing that shows, or nothing CSS can say.
      }
    }
  }

  private static void line(Css css, String line) {
    css.put("text-decoration", line);
  }

  private static void raised(String value, Css css) {
    switch (value) {
      case "superscript" -> css.put("vertical-align", "super").put("-raised", "1");
      case "subscript" -> css.put("vertical-align", "sub").put("-raised", "1");
      case String _ -> css.remove("vertical-align").remove("-raised");
    }
  }

  private static String highlight(String value) {
    return value.equals("none") ? "transparent" : HIGHLIGHTS.getOrDefault(value, value);
  }

  /** A colour of six hexadecimal digits; "auto" is none. */
  static Optional<String> color(String value) {
    return value.matches("[0-9A-Fa-f]{6}") ? Optional.of("#" + value) : Optional.empty();
  }
}
