package se.radslag.ui.notes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.RowDrag;

/** The agenda: choosing, adding, moving and taking away items. */
final class ItemListView extends VBox {

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
    if (!locked) {
      RowDrag.install(list, this::rows, node -> true, new Moving());
    }
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(list, buttons(controls));
    Attachment.whileShown(this, this::listen);
  }

  private FlowPane buttons(Controls controls) {
    Button add =
        controls.withKeys(
            controls.button("add-item", AgendaCommand.NEW_ITEM.words(), commands::add),
            AgendaCommand.NEW_ITEM.key());
    add.setMinWidth(USE_PREF_SIZE);
    var buttons =
        new FlowPane(
            add,
            sign(controls, "item-up", "↑", ItemCommand.UP),
            sign(controls, "item-down", "↓", ItemCommand.DOWN),
            sign(controls, "remove-item", "×", ItemCommand.REMOVE));
    buttons.getStyleClass().add("item-buttons");
    buttons.setDisable(locked);
    return buttons;
  }

  private Button sign(Controls controls, String id, String sign, ItemCommand command) {
    return controls.withKeys(
        controls.sign(id, sign, controls.texts().get(command.words()), () -> run(command)),
        command.key());
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
    Stream.of(ItemCommand.values())
        .filter(command -> command.matches(event))
        .filter(command -> command == ItemCommand.WRITE || !locked)
        .findFirst()
        .ifPresent(
            command -> {
              run(command);
              event.consume();
            });
  }

  private void run(ItemCommand command) {
    Optional<ItemModel> item = model.selectedProperty().get();
    switch (command) {
      case WRITE -> commands.write();
      case RENAME -> item.ifPresent(one -> commands.rename());
      case UP -> item.ifPresent(one -> model.move(one, -1));
      case DOWN -> item.ifPresent(one -> model.move(one, 1));
      case REMOVE -> item.ifPresent(commands::remove);
    }
  }

  private List<RowDrag.Row<ItemModel>> rows() {
    return list.lookupAll(".list-cell").stream()
        .flatMap(node -> node instanceof ItemCell cell ? Stream.of(cell) : Stream.empty())
        .filter(cell -> cell.isVisible() && !cell.isEmpty())
        .sorted(Comparator.comparingInt(ItemCell::getIndex))
        .map(cell -> new RowDrag.Row<>(cell.getIndex(), cell, cell.getItem()))
        .toList();
  }

  private final class Moving implements RowDrag.Moving<ItemModel> {

    @Override
    public void move(ItemModel item, int gap) {
      model.moveTo(item, gap);
    }

    /** The row before the gap and the one after it: so the list rolls on at its ends. */
    @Override
    public void reveal(int gap) {
      List<RowDrag.Row<ItemModel>> seen = rows();
      if (!seen.isEmpty() && gap <= seen.getFirst().index()) {
        list.scrollTo(Math.max(0, gap - 1));
      } else if (!seen.isEmpty() && gap >= seen.getLast().index()) {
        list.scrollTo(seen.getFirst().index() + 1);
      }
    }
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
