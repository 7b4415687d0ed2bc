package se.radslag.ui.notes;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import se.radslag.texts.Texts;

/** An item in the list: its number, its title on as many lines as it needs, a tick when done. */
final class ItemCell extends ListCell<ItemModel> {

  private static final String TICK = "✓";
  private static final double BESIDE_TITLE = 88;

  private final Texts texts;
  private final Label number = new Label();
  private final Label title = new Label();
  private final Label tick = new Label();
  private final HBox row = new HBox(number, title, tick);
  private Optional<Subscription> listening = Optional.empty();

  ItemCell(Texts texts, ListView<ItemModel> list) {
    this.texts = texts;
    // A cell asks for its height before it knows its width.
    title.prefWidthProperty().bind(list.widthProperty().subtract(BESIDE_TITLE));
    number.getStyleClass().add("item-cell-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    tick.getStyleClass().add("item-cell-tick");
    tick.setMinWidth(Region.USE_PREF_SIZE);
    row.getStyleClass().add("item-cell");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(ItemModel item, boolean empty) {
    super.updateItem(item, empty);
    listening.ifPresent(Subscription::unsubscribe);
    listening = Optional.empty();
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    listening =
        Optional.of(
            item.headingProperty()
                .subscribe(() -> show(item))
                .and(item.numberProperty().subscribe(() -> show(item)))
                .and(item.scheduleProperty().subscribe(() -> show(item))));
    show(item);
    setGraphic(row);
  }

  private void show(ItemModel item) {
    String heading = item.headingProperty().get();
    String words = heading.isEmpty() ? texts.get("ui.notes.untitled") : heading;
    number.setText(String.valueOf(item.numberProperty().get()));
    title.setText(words);
    boolean done = item.scheduleProperty().get().finished();
    tick.setText(done ? TICK : "");
    String said = number.getText() + " " + words;
    setAccessibleText(done ? texts.get("ui.notes.finished-item", said) : said);
  }
}
