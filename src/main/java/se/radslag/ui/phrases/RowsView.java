package se.radslag.ui.phrases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;

/**
 * Lines to be edited, each with buttons that move it and take it away; Alt+Up and Alt+Down move the
 * line that is written in.
 *
 * @param <R> a line
 */
final class RowsView<R> extends VBox {

  private final Controls controls;
  private final String id;
  private final Rows<R> rows;
  private final Function<R, RowInput> inputs;
  private final VBox lines = new VBox();
  private final Map<R, Line> made = new HashMap<>();

  /**
   * @param id of the lines; their parts have their number behind it
   * @param add the key of the words for adding a line
   * @param inputs makes what a line is written in
   */
  RowsView(Controls controls, String id, Rows<R> rows, String add, Function<R, RowInput> inputs) {
    this.controls = controls;
    this.id = id;
    this.rows = rows;
    this.inputs = inputs;
    lines.getStyleClass().add("rows");
    getStyleClass().add("rows-and-button");
    getChildren().addAll(lines, controls.button("add-" + id, add, this::add));
    Attachment.whileShown(this, this::listen);
  }

  private Subscription listen() {
    arrange();
    return rows.list().subscribe(this::arrange);
  }

  private void arrange() {
    made.keySet().retainAll(rows.list());
    var now = new ArrayList<Node>();
    for (int i = 0; i < rows.list().size(); i++) {
      Line line = made.computeIfAbsent(rows.list().get(i), Line::new);
      line.number(i + 1);
      now.add(line);
    }
    lines.getChildren().setAll(now);
  }

  private void add() {
    enter(rows.add());
  }

  private void enter(R row) {
    Line line = made.get(row);
    if (line != null) {
      line.input.first().requestFocus();
    }
  }

  private void move(R row, int places) {
    if (rows.move(row, places)) {
      enter(row);
    }
  }

  /** The next line is entered, or the one before. */
  private void remove(R row) {
    int place = rows.list().indexOf(row);
    rows.remove(row);
    List<R> left = rows.list();
    if (left.isEmpty()) {
      lookupAll("#add-" + id).forEach(Node::requestFocus);
    } else {
      enter(left.get(Math.min(place, left.size() - 1)));
    }
  }

  private final class Line extends VBox {

    private final RowInput input;
    private final Button up;
    private final Button down;
    private final Button remove;

    Line(R row) {
      input = inputs.apply(row);
      up = sign("↑", "ui.phrases.up", () -> move(row, -1));
      down = sign("↓", "ui.phrases.down", () -> move(row, 1));
      remove = sign("×", "ui.phrases.remove", () -> remove(row));
      var line = new HBox();
      line.getStyleClass().add("row");
      line.getChildren().addAll(input.parts());
      line.getChildren().addAll(up, down, remove);
      getChildren().addAll(line, input.complaint());
      addEventFilter(KeyEvent.KEY_PRESSED, event -> keys(event, row));
    }

    void number(int number) {
      for (Node part : input.parts()) {
        part.setId(part.getProperties().get(RowInput.NAME) + "-" + number);
      }
      input.complaint().setId(id + "-complaint-" + number);
      up.setId(id + "-up-" + number);
      down.setId(id + "-down-" + number);
      remove.setId(id + "-remove-" + number);
    }

    private Button sign(String sign, String name, Runnable action) {
      return controls.sign(id, sign, controls.texts().get(name), action);
    }

    private void keys(KeyEvent event, R row) {
      boolean up = event.getCode() == KeyCode.UP;
      if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
        event.consume();
        move(row, up ? -1 : 1);
      }
    }
  }
}
