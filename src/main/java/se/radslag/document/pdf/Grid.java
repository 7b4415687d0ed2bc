package se.radslag.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.radslag.document.Word;
import se.radslag.document.Xml;

/** The rows and cells of a table where they stand, over columns and rows. */
final class Grid {

  private final List<Row> rows;

  /** A row and the cells that begin in it or go through it. */
  record Row(Element element, List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param column where it begins, from 0
   * @param span how many columns it takes
   * @param continued whether it goes on from the row above
   */
  record Cell(Element element, int column, int span, boolean continued) {}

  Grid(Element table) {
    rows = inside(table, "tr").map(row -> new Row(row, cells(row))).toList();
  }

  List<Row> rows() {
    return rows;
  }

  int columns() {
    return rows.stream()
        .filter(row -> !row.cells().isEmpty())
        .mapToInt(row -> row.cells().getLast().column() + row.cells().getLast().span())
        .max()
        .orElse(0);
  }

  /** How many rows a cell goes through. */
  int height(int row, Cell cell) {
    int height = 1;
    while (row + height < rows.size()
        && rows.get(row + height).cells().stream()
            .anyMatch(below -> below.continued() && below.column() == cell.column())) {
      height++;
    }
    return height;
  }

  private static List<Cell> cells(Element row) {
    var cells = new ArrayList<Cell>();
    int column =
        Word.child(row, "trPr")
            .flatMap(properties -> Word.value(properties, "gridBefore"))
            .flatMap(Measure::whole)
            .orElse(0);
    if (column > 0) {
      cells.add(new Cell(Word.create(row, "skipped"), 0, column, false));
    }
    for (Element cell : inside(row, "tc").toList()) {
      Optional<Element> properties = Word.child(cell, "tcPr");
      int span =
          properties.flatMap(one -> Word.value(one, "gridSpan")).flatMap(Measure::whole).orElse(1);
      boolean continued =
          properties
              .flatMap(one -> Word.child(one, "vMerge"))
              .filter(merge -> !Word.get(merge, "val").equals("restart"))
              .isPresent();
      cells.add(new Cell(cell, column, span, continued));
      column += span;
    }
    return cells;
  }

  /** Rows or cells, those in controls among them. */
  private static Stream<Element> inside(Element holder, String name) {
    return Xml.children(holder).stream()
        .flatMap(
            child ->
                Word.is(child, name)
                    ? Stream.of(child)
                    : switch (child.getLocalName()) {
                      case "sdt", "sdtContent", "customXml", "ins" -> inside(child, name);
                      case String _ -> Stream.empty();
                    });
  }
}
