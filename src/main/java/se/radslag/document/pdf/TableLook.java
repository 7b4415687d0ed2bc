package se.radslag.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.radslag.document.Word;

/** How a table and its cells look: by the table's style, then by what the table says itself. */
final class TableLook {

  private static final String FIRST_ROW = "firstRow";
  private static final String FIRST_COLUMN = "firstColumn";
  private static final int FIRST_ROW_BIT = 0x20;
  private static final int FIRST_COLUMN_BIT = 0x80;
  private static final int HEXADECIMAL = 16;

  private final Element table;
  private final List<Element> style;
  private final List<Element> properties;

  /** Which edges of the table a cell is at. */
  record Place(boolean top, boolean bottom, boolean left, boolean right) {}

  TableLook(Styles styles, Element table) {
    this.table = table;
    this.style = styles.ofTable(Tables.style(table));
    this.properties =
        Stream.concat(style.stream(), Stream.of(table))
            .flatMap(one -> Word.children(one, "tblPr"))
            .toList();
  }

  /** The table's own look. */
  Css css() {
    Css css = new Css();
    width().ifPresent(width -> css.put("width", width).put("table-layout", "fixed"));
    last("tblInd")
        .flatMap(indent -> Measure.twips(indent, "w"))
        .filter(indent -> indent != 0)
        .ifPresent(indent -> css.put("margin-left", Measure.pt(indent)));
    last("jc")
        .map(jc -> Word.get(jc, "val"))
        .ifPresent(
            jc -> {
              if (jc.equals("center")) {
                css.put("margin-left", "auto").put("margin-right", "auto");
              } else if (jc.equals("right") || jc.equals("end")) {
                css.put("margin-left", "auto");
              }
            });
    return css;
  }

  /** Whether the first column has what the rows are called by. */
  boolean firstColumn() {
    return wants(FIRST_COLUMN, FIRST_COLUMN_BIT);
  }

  /** A cell's look. */
  Css cell(Element cell, Place place) {
    Css css = new Css().put("padding", "0");
    properties.forEach(one -> margins(one, "tblCellMar", css));
    borders(place, css);
    for (Element condition : conditions(place)) {
      Word.child(condition, "tcPr").ifPresent(one -> apply(one, css));
    }
    Word.child(cell, "tcPr").ifPresent(one -> apply(one, css));
    return css;
  }

  private void borders(Place place, Css css) {
    for (Element one : properties) {
      Word.child(one, "tblBorders")
          .ifPresent(
              borders -> {
                side(borders, place.top() ? "top" : "insideH", "top", css);
                side(borders, place.bottom() ? "bottom" : "insideH", "bottom", css);
                side(borders, place.left() ? "left" : "insideV", "left", css);
                side(borders, place.right() ? "right" : "insideV", "right", css);
              });
    }
  }

  private static void side(Element borders, String name, String side, Css css) {
    Word.child(borders, name)
        .or(() -> Word.child(borders, name.equals("left") ? "start" : name))
        .or(() -> Word.child(borders, name.equals("right") ? "end" : name))
        .ifPresent(border -> css.put("border-" + side, Borders.line(border)));
  }

  private List<Element> conditions(Place place) {
    var conditions = new ArrayList<Element>();
    for (Element one : style) {
      Word.children(one, "tblStylePr")
          .filter(
              condition ->
                  switch (Word.get(condition, "type")) {
                    case "wholeTable" -> true;
                    case "firstRow" -> place.top() && wants(FIRST_ROW, FIRST_ROW_BIT);
                    case "firstCol" -> place.left() && firstColumn();
                    case String _ -> false;
                  })
          .forEach(conditions::add);
    }
    return conditions;
  }

  private static void apply(Element properties, Css css) {
    margins(properties, "tcMar", css);
    Word.child(properties, "tcBorders").ifPresent(borders -> Borders.apply(borders, css));
    Word.child(properties, "shd")
        .flatMap(shade -> RunCss.color(Word.get(shade, "fill")))
        .ifPresent(fill -> css.put("background-color", fill));
    Word.value(properties, "vAlign")
        .ifPresent(align -> css.put("vertical-align", align.equals("center") ? "middle" : align));
  }

  private static void margins(Element properties, String name, Css css) {
    Word.child(properties, name)
        .ifPresent(
            margins -> {
              for (String side : List.of("top", "left", "bottom", "right")) {
                Word.child(margins, side)
                    .or(() -> Word.child(margins, side.equals("left") ? "start" : side))
                    .or(() -> Word.child(margins, side.equals("right") ? "end" : side))
                    .flatMap(margin -> Measure.twips(margin, "w"))
                    .ifPresent(margin -> css.put("padding-" + side, Measure.pt(margin)));
              }
            });
  }

  /** Fiftieths of a percent, twips, or what the columns come to. */
  private Optional<String> width() {
    Optional<Element> said = last("tblW");
    Optional<String> share =
        said.filter(width -> Word.get(width, "type").equals("pct"))
            .flatMap(width -> Measure.number(Word.get(width, "w").replace("%", "")))
            .map(
                value ->
                    String.format(
                        java.util.Locale.ROOT, "%.2f%%", value > 100 ? value / 50 : value));
    return share
        .or(
            () ->
                said.filter(width -> Word.get(width, "type").equals("dxa"))
                    .flatMap(width -> Measure.twips(width, "w"))
                    .filter(width -> width > 0)
                    .map(Measure::pt))
        .or(this::columns);
  }

  private Optional<String> columns() {
    double width =
        Word.children(table, "tblGrid")
            .flatMap(grid -> Word.children(grid, "gridCol"))
            .flatMap(column -> Measure.twips(column, "w").stream())
            .mapToDouble(Double::doubleValue)
            .sum();
    return width > 0 ? Optional.of(Measure.pt(width)) : Optional.empty();
  }

  private boolean wants(String name, int bit) {
    return last("tblLook")
        .filter(
            look -> {
              String said = Word.get(look, name);
              return said.isEmpty() ? bits(look, bit) : said.equals("1") || said.equals("true");
            })
        .isPresent();
  }

  private static boolean bits(Element look, int bit) {
    String value = Word.get(look, "val");
    return value.matches("[0-9A-Fa-f]{1,4}") && (Integer.parseInt(value, HEXADECIMAL) & bit) != 0;
  }

  private Optional<Element> last(String name) {
    return properties.reversed().stream()
        .flatMap(one -> Word.child(one, name).stream())
        .findFirst();
  }
}
