package se.radslag.ui.circulate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import se.radslag.texts.Texts;
import se.radslag.work.Edit;
import se.radslag.work.SideBySide;

/** One difference: a box to tick, and both sides line by line. */
final class EditView extends VBox {

  private static final PseudoClass THEN = PseudoClass.getPseudoClass("then");
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final double HALF = 50;

  private final Texts texts;
  private final Edit edit;
  private final CheckBox box = new CheckBox();

  /**
   * @param id of the box
   */
  EditView(Texts texts, Edit edit, EditLines lines, String id) {
    this.texts = texts;
    this.edit = edit;
    getStyleClass().add("read-back-edit");
    List<SideBySide.Row<String>> rows = lines.rows(edit);
    if (edit.takeable()) {
      box.setId(id);
      box.setMnemonicParsing(false);
      box.setText(lines.name(edit));
      box.setWrapText(true);
      box.setAccessibleText(lines.name(edit) + ". " + spoken(rows));
      getChildren().add(box);
    } else {
      var name = new Label(lines.name(edit));
      name.setId(id);
      name.getStyleClass().add("read-back-name");
      var hint = new Label(texts.get("ui.read-back.elsewhere"));
      hint.getStyleClass().add("hint");
      hint.setWrapText(true);
      getChildren().addAll(name, hint);
    }
    getChildren().add(sides(rows));
  }

  Edit edit() {
    return edit;
  }

  /** Whether it has a box to tick. */
  boolean offered() {
    return edit.takeable();
  }

  void enter() {
    box.requestFocus();
  }

  boolean chosen() {
    return box.isSelected();
  }

  /** Ticks it, if it can be taken over. */
  void choose() {
    box.setSelected(edit.takeable());
  }

  /** Both sides as a screen reader says them: only what differs. */
  private String spoken(List<SideBySide.Row<String>> rows) {
    return side(
            "ui.read-back.now",
            rows.stream().map(row -> row.same() ? Optional.<String>empty() : row.now()).toList())
        + ". "
        + side(
            "ui.read-back.written",
            rows.stream()
                .map(row -> row.same() ? Optional.<String>empty() : row.written())
                .toList());
  }

  private String side(String key, List<Optional<String>> lines) {
    return texts.get(key)
        + ": "
        + lines.stream().flatMap(Optional::stream).collect(Collectors.joining(". "));
  }

  private GridPane sides(List<SideBySide.Row<String>> rows) {
    var grid = new GridPane();
    grid.getStyleClass().add("read-back-sides");
    grid.getColumnConstraints().addAll(half(), half());
    grid.addRow(0, head("ui.read-back.now"), head("ui.read-back.written"));
    for (SideBySide.Row<String> row : rows) {
      Label now = line(row.now());
      Label written = line(row.written());
      now.pseudoClassStateChanged(THEN, !row.same() && row.now().isPresent());
      written.pseudoClassStateChanged(NOW, !row.same() && row.written().isPresent());
      grid.addRow(grid.getRowCount(), now, written);
    }
    return grid;
  }

  private static ColumnConstraints half() {
    var half = new ColumnConstraints();
    half.setPercentWidth(HALF);
    half.setHgrow(Priority.ALWAYS);
    return half;
  }

  private Label head(String key) {
    Label head = line(Optional.of(texts.get(key)));
    head.getStyleClass().add("hint");
    return head;
  }

  private static Label line(Optional<String> words) {
    var line = new Label(words.orElse(""));
    line.getStyleClass().add("read-back-side");
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    return line;
  }
}
