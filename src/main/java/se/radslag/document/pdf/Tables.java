package se.radslag.document.pdf;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import se.radslag.document.Word;

/** Writes tables: their widths, lines and headers. */
final class Tables {

  private final Conversion made;
  private final BiConsumer<Element, Element> content;

  /**
   * @param content writes what is in a cell
   */
  Tables(Conversion made, BiConsumer<Element, Element> content) {
    this.made = made;
    this.content = content;
  }

  /** The style a table names. */
  static Optional<String> style(Element table) {
    return Word.child(table, "tblPr").flatMap(properties -> Word.value(properties, "tblStyle"));
  }

  /** Writes a table; in margins nothing is a header. */
  void write(Element table, Element into, boolean structured) {
    var look = new TableLook(made.styles(), table);
    var grid = new Grid(table);
    if (grid.rows().isEmpty()) {
      return;
    }
    Element html = made.html().add(into, "table", look.css());
    columns(table, html);
    long headers =
        structured ? grid.rows().stream().takeWhile(row -> header(row.element())).count() : 0;
    if (headers == grid.rows().size()) {
      headers = 0;
    }
    if (headers > 0) {
      html.setAttribute("class", html.getAttribute("class") + " headed");
      Element head = made.html().add(html, "thead");
      rows(grid, 0, (int) headers, look, head, cell -> "col");
    }
    Element body = made.html().add(html, "tbody");
    boolean first = structured && look.firstColumn();
    rows(
        grid,
        (int) headers,
        grid.rows().size(),
        look,
        body,
        cell -> first && cell.column() == 0 && grid.columns() > 1 ? "row" : "");
  }

  private void columns(Element table, Element html) {
    Word.children(table, "tblGrid")
        .flatMap(grid -> Word.children(grid, "gridCol"))
        .forEach(
            column -> {
              Element col = made.html().add(html, "col");
              Measure.twips(column, "w")
                  .ifPresent(width -> col.setAttribute("style", "width:" + Measure.pt(width)));
            });
  }

  private void rows(
      Grid grid,
      int from,
      int to,
      TableLook look,
      Element into,
      java.util.function.Function<Grid.Cell, String> scope) {
    for (int i = from; i < to; i++) {
      Grid.Row row = grid.rows().get(i);
      Element tr = made.html().add(into, "tr", rowLook(row.element()));
      for (Grid.Cell cell : row.cells()) {
        if (!cell.continued()) {
          cell(grid, i, cell, look, scope.apply(cell), tr);
        }
      }
    }
  }

  private void cell(Grid grid, int row, Grid.Cell cell, TableLook look, String scope, Element tr) {
    Element html = made.html().add(tr, scope.isEmpty() ? "td" : "th");
    if (!scope.isEmpty()) {
      html.setAttribute("scope", scope);
    }
    if (cell.span() > 1) {
      html.setAttribute("colspan", Integer.toString(cell.span()));
    }
    int rows = grid.height(row, cell);
    if (rows > 1) {
      html.setAttribute("rowspan", Integer.toString(rows));
    }
    var place =
        new TableLook.Place(
            row == 0,
            row + rows == grid.rows().size(),
            cell.column() == 0,
            cell.column() + cell.span() >= grid.columns());
    Css css = look.cell(cell.element(), place);
    height(grid.rows().get(row).element()).ifPresent(height -> css.put("height", height));
    made.html().style(html, css);
    if (Word.is(cell.element(), "tc")) {
      content.accept(cell.element(), html);
    }
  }

  private static Css rowLook(Element row) {
    return properties(row, "cantSplit").anyMatch(Measure::on)
        ? new Css().put("page-break-inside", "avoid")
        : new Css();
  }

  private static Optional<String> height(Element row) {
    return properties(row, "trHeight")
        .findFirst()
        .flatMap(height -> Measure.twips(height, "val"))
        .map(Measure::pt);
  }

  private static boolean header(Element row) {
    return properties(row, "tblHeader").anyMatch(Measure::on);
  }

  private static Stream<Element> properties(Element row, String name) {
    List<Element> properties = Word.children(row, "trPr").toList();
    return properties.stream().flatMap(one -> Word.children(one, name));
  }
}
