package se.radslag.ui.beside;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import se.radslag.model.WatchEntry;
import se.radslag.swedish.Dates;
import se.radslag.texts.Texts;

/** What was promised, and below it when and where. */
final class WatchCell extends ListCell<WatchEntry> {

  private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");
  private static final double ROOM = 36;

  private final Texts texts;
  private final Label what = new Label();
  private final Label raised = new Label();
  private final VBox row = new VBox(what, raised);

  WatchCell(Texts texts, ListView<WatchEntry> list) {
    this.texts = texts;
    raised.getStyleClass().add("hint");
    // A cell asks for its height before it knows its width.
    for (Label label : List.of(what, raised)) {
      label.prefWidthProperty().bind(list.widthProperty().subtract(ROOM));
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    row.getStyleClass().add("watch-entry");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(WatchEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    boolean none = empty || entry == null;
    pseudoClassStateChanged(ANSWERED, !none && entry.answered().isPresent());
    if (none) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String where =
        Stream.of(entry.raised().map(Dates::plain).orElse(""), entry.title())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(", "));
    what.setText(entry.what());
    raised.setText(entry.answered().isPresent() ? texts.get("ui.watch.answered", where) : where);
    setAccessibleText(entry.what() + ", " + raised.getText());
    setGraphic(row);
  }
}
