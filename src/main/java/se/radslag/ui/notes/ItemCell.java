package se.radslag.ui.notes;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Shown;

/** An item in the list: its number, its title on as many lines as it needs, a tick when done. */
final class ItemCell extends ListCell<ItemModel> {

  private static final String TICK = "✓";

  /** What is beside the title: edges and gaps, the number, and the tick where there is one. */
  private static final double EDGES = 44;

  private static final double NUMBER_IN_EM = 1.6;
  private static final double GAP = 8;
  private static final double TICK_IN_EM = 1.2;

  private final Texts texts;
  private final Label number = new Label();
  private final Label title = new Label();
  private final Label tick = new Label();
  private final HBox row = new HBox(number, title, tick);
  private Optional<Subscription> listening = Optional.empty();

  ItemCell(Texts texts, ListView<ItemModel> list) {
    this.texts = texts;
    // A cell asks for its height before it knows its width.
    title
        .prefWidthProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> list.getWidth() - besideTitle(),
                list.widthProperty(),
                title.fontProperty(),
                tick.managedProperty()));
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

  private double besideTitle() {
    double em = title.getFont().getSize();
    return EDGES + NUMBER_IN_EM * em + (tick.isManaged() ? GAP + TICK_IN_EM * em : 0);
  }

  private void show(ItemModel item) {
    String heading = item.headingProperty().get();
    String words = heading.isEmpty() ? texts.get("ui.notes.untitled") : heading;
    number.setText(String.valueOf(item.numberProperty().get()));
    title.setText(words);
    boolean done = item.scheduleProperty().get().finished();
    tick.setText(done ? TICK : "");
    Shown.set(tick, done);
    String said = number.getText() + " " + words;
    setAccessibleText(done ? texts.get("ui.notes.finished-item", said) : said);
  }
}
