package se.radslag.document.pdf;

import java.util.Map;
import org.w3c.dom.Element;
import se.radslag.document.Word;
import se.radslag.document.Xml;

/** Lines around paragraphs, tables and cells. */
final class Borders {

  private static final Map<String, String> SIDES =
      Map.of(
          "top", "top", "bottom", "bottom", "left", "left", "start", "left", "right", "right",
          "end", "right");

  private Borders() {}

  /** Adds a line at each side that the element (pBdr, tblBorders, tcBorders) has one at. */
  static void apply(Element borders, Css css) {
    for (Element border : Xml.children(borders)) {
      String side = SIDES.getOrDefault(border.getLocalName(), "");
      if (!side.isEmpty()) {
        css.put("border-" + side, line(border));
        Measure.number(Word.get(border, "space"))
            .filter(space -> Word.is(borders, "pBdr"))
            .ifPresent(space -> css.put("padding-" + side, Measure.pt(space)));
      }
    }
  }

  /** A line in CSS: eighths of a point wide. */
  static String line(Element border) {
    String style =
        switch (Word.get(border, "val")) {
          case "nil", "none" -> "none";
          case "dotted" -> "dotted";
          case "dashed", "dashSmallGap", "dotDash", "dotDotDash" -> "dashed";
          case "double" -> "double";
          case String _ -> "solid";
        };
    if (style.equals("none")) {
      return "none";
    }
    double width = Measure.number(Word.get(border, "sz")).orElse(4.0) / 8;
    String color = RunCss.color(Word.get(border, "color")).orElse("#000000");
    return Measure.pt(width) + " " + style + " " + color;
  }
}
