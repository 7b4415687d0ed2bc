package se.radslag.ui.figures;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import se.radslag.texts.Texts;

/** A chart's numbers, to be read exactly, and by a screen reader. */
final class NumbersTable extends TableView<Integer> {

  /** All columns want the same, and so share the room there is equally. */
  private static final double WIDTH = 200;

  private final Texts texts;

  NumbersTable(Texts texts) {
    this.texts = texts;
    setId("figures-table");
    setAccessibleText(texts.get("ui.figures.table"));
    getStyleClass().addAll("figures-table", "dense");
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
  }

  /** The rows are the meetings or years, the columns the series. */
  void show(ChartNumbers numbers) {
    getColumns().setAll(List.of(column(texts.get("ui.figures.period"), numbers.labels()::get)));
    numbers
        .series()
        .forEach(
            one ->
                getColumns()
                    .add(
                        column(
                            one.name(),
                            row -> ChartNumbers.written(one.values().get(row), texts.language()))));
    getItems().setAll(IntStream.range(0, numbers.labels().size()).boxed().toList());
  }

  private static TableColumn<Integer, String> column(String name, IntFunction<String> cell) {
    var column = new TableColumn<Integer, String>(name);
    column.setPrefWidth(WIDTH);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(cell.apply(row.getValue())));
    return column;
  }
}
