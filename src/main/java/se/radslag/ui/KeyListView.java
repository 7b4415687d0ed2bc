package se.radslag.ui;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import se.radslag.ui.common.Columns;
import se.radslag.ui.common.KeyHelp;

/** All keys and what they do. */
final class KeyListView extends StackPane {

  private static final int MOST_COLUMNS = 3;

  KeyListView(List<KeyHelp> groups) {
    setId("key-groups");
    getStyleClass().add("key-groups");
    getChildren().add(new Columns(MOST_COLUMNS, groups.stream().map(KeyListView::group).toList()));
  }

  private static VBox group(KeyHelp group) {
    var heading = new Label(group.heading());
    heading.getStyleClass().add("form-heading");
    heading.setWrapText(true);
    var lines = new GridPane();
    lines.getStyleClass().add("key-lines");
    var keys = new ColumnConstraints();
    keys.setMinWidth(Region.USE_PREF_SIZE);
    lines.getColumnConstraints().addAll(keys, new ColumnConstraints());
    for (KeyHelp.Line line : group.lines()) {
      var name = new Label(line.keys());
      name.getStyleClass().add("key-name");
      var words = new Label(line.words());
      words.getStyleClass().add("key-words");
      words.setWrapText(true);
      GridPane.setValignment(name, VPos.TOP);
      lines.addRow(lines.getRowCount(), name, words);
    }
    var box = new VBox(heading, lines);
    box.getStyleClass().add("key-group");
    return box;
  }
}
