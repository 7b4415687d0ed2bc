package se.radslag.ui.notes;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;

/** The agenda: choosing, adding, moving and taking away items. */
final class ItemListView extends VBox {

  static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
  static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
  static final KeyCombination RENAME = new KeyCodeCombination(KeyCode.F2);
  static final KeyCombination REMOVE = new KeyCodeCombination(KeyCode.DELETE);
  static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

  private final AgendaModel model;
  private final Commands commands;
  private final boolean locked;
  private final ListView<ItemModel> list = new ListView<>();

  /**
   * @param commands what the list cannot do alone
   */
  ItemListView(Controls controls, AgendaModel model, Commands commands, boolean locked) {
    this.model = model;
    this.commands = commands;
    this.locked = locked;
    getStyleClass().add("item-list");
    list.setId("items");
    list.setAccessibleText(controls.texts().get("ui.notes.items"));
    list.setPlaceholder(controls.text("ui.notes.no-items", "hint"));
    list.setCellFactory(view -> new ItemCell(controls.texts(), view));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(list, buttons(controls));
    Attachment.whileShown(this, this::listen);
  }

  private FlowPane buttons(Controls controls) {
    Button add = controls.button("add-item", "ui.notes.add-item", commands::add);
    add.setMinWidth(USE_PREF_SIZE);
    var buttons =
        new FlowPane(
            add,
            sign(controls, "item-up", "↑", "ui.notes.move-up", item -> model.move(item, -1)),
            sign(controls, "item-down", "↓", "ui.notes.move-down", item -> model.move(item, 1)),
            sign(controls, "remove-item", "×", "ui.notes.remove-item", commands::remove));
    buttons.getStyleClass().add("item-buttons");
    buttons.setDisable(locked);
    return buttons;
  }

  private Button sign(
      Controls controls, String id, String sign, String key, Consumer<ItemModel> action) {
    return controls.sign(
        id,
        sign,
        controls.texts().get(key),
        () -> model.selectedProperty().get().ifPresent(action));
  }

  private Subscription listen() {
    list.setItems(model.items());
    return Subscription.combine(
        model.selectedProperty().subscribe(this::mark),
        list.getSelectionModel()
            .selectedItemProperty()
            .subscribe(
                (before, item) -> {
                  if (item != null && list.getItems().contains(item)) {
                    model.selectedProperty().set(Optional.of(item));
                  }
                }));
  }

  private void mark(Optional<ItemModel> item) {
    item.ifPresentOrElse(
        one -> {
          list.getSelectionModel().select(one);
          list.scrollTo(one);
        },
        list.getSelectionModel()::clearSelection);
  }

  private void key(KeyEvent event) {
    Optional<ItemModel> item = model.selectedProperty().get();
    if (ENTER.match(event)) {
      commands.write();
    } else if (locked || item.isEmpty()) {
      return;
    } else if (UP.match(event)) {
      model.move(item.get(), -1);
    } else if (DOWN.match(event)) {
      model.move(item.get(), 1);
    } else if (RENAME.match(event)) {
      commands.rename();
    } else if (REMOVE.match(event)) {
      commands.remove(item.get());
    } else {
      return;
    }
    event.consume();
  }

  /** What an item list has others do. */
  interface Commands {

    /** Adds an item and goes to its title. */
    void add();

    /** Takes an item away, after asking if it has notes. */
    void remove(ItemModel item);

    /** Goes to the title of the item shown. */
    void rename();

    /** Goes to the notes of the item shown. */
    void write();
  }
}
