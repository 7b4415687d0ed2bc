package se.radslag.ui.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import se.radslag.model.ItemKind;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;

/** The standing items of a council, a row each, written in place. */
final class StandingTable extends GridPane {

  private final Controls controls;
  private final StandingModel model;
  private final Inputs inputs;
  private final Map<StandingItemModel, List<Node>> rows = new HashMap<>();

  StandingTable(Controls controls, StandingModel model) {
    this.controls = controls;
    this.model = model;
    this.inputs = new Inputs(controls);
    setId("standing-items");
    getStyleClass().add("mandates");
    var number = new ColumnConstraints();
    var title = new ColumnConstraints(120, 420, 520);
    title.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(number, title);
    Attachment.whileShown(this, () -> model.items().subscribe(this::show));
    show();
  }

  private void show() {
    rows.keySet().retainAll(model.items());
    Optional<Node> focused =
        rows.values().stream().flatMap(List::stream).filter(Node::isFocused).findFirst();
    getChildren().clear();
    addRow(
        0,
        new Label(),
        heading("ui.register.item-title"),
        heading("ui.register.item-kind"),
        heading("ui.register.item-minutes"));
    for (StandingItemModel item : model.items()) {
      int place = model.items().indexOf(item);
      int line = 1 + 2 * place;
      var number = new Label(String.valueOf(place + 1));
      number.getStyleClass().add("hint");
      add(number, 0, line);
      List<Node> cells = rows.computeIfAbsent(item, this::cells);
      for (int i = 0; i < cells.size() - 1; i++) {
        add(cells.get(i), i + 1, line);
      }
      add(cells.getLast(), 1, line + 1, REMAINING, 1);
    }
    focused.ifPresent(Node::requestFocus);
  }

  private Label heading(String key) {
    return controls.text(key, "column-heading");
  }

  private List<Node> cells(StandingItemModel item) {
    TextField title =
        inputs.field(
            "standing-title-" + item.row(), name("ui.register.item-title", item), item.title);
    title.getStyleClass().add("cell-field");
    title.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, item));
    TextField minutes =
        inputs.field(
            "standing-minutes-" + item.row(), name("ui.register.item-minutes", item), item.planned);
    minutes.getStyleClass().addAll("cell-field", "minutes-field");
    Supplier<Optional<String>> refusal =
        () ->
            item.complaint()
                .map(
                    why ->
                        inputs.words(
                            why, why == Complaint.NO_SUCH_MINUTES ? item.planned : item.title));
    return List.of(
        title,
        kind(item),
        minutes,
        sign("standing-up-", "↑", "ui.register.item-up", item, () -> model.move(item, -1)),
        sign("standing-down-", "↓", "ui.register.item-down", item, () -> model.move(item, 1)),
        sign("standing-remove-", "×", "ui.register.item-remove", item, () -> model.remove(item)),
        inputs.complaint("standing-refused-" + item.row(), refusal, item.title, item.planned));
  }

  private void key(KeyEvent event, StandingItemModel item) {
    if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      model.move(item, -1);
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      model.move(item, 1);
    } else {
      return;
    }
    event.consume();
  }

  private Button sign(String id, String sign, String key, StandingItemModel item, Runnable action) {
    Button button =
        controls.sign(id + item.row(), sign, controls.texts().get(key, item.title.value()), action);
    button.getStyleClass().addAll("flat", "cell-button");
    return button;
  }

  private ComboBox<ItemKind> kind(StandingItemModel item) {
    var box = new ComboBox<ItemKind>();
    box.setId("standing-kind-" + item.row());
    box.setAccessibleText(name("ui.register.item-kind", item));
    box.getItems().setAll(ItemKind.values());
    box.setConverter(new Words(controls.texts()));
    box.setOnAction(event -> Optional.ofNullable(box.getValue()).ifPresent(item::choose));
    Attachment.whileShown(box, () -> item.kindProperty().subscribe(now -> box.setValue(now)));
    return box;
  }

  private String name(String column, StandingItemModel item) {
    return controls
        .texts()
        .get("ui.register.cell", controls.texts().get(column), item.title.value());
  }

  /** What a kind of item is called. */
  private static final class Words extends StringConverter<ItemKind> {

    private final Texts texts;

    Words(Texts texts) {
      this.texts = texts;
    }

    @Override
    public String toString(ItemKind kind) {
      return switch (kind) {
        case null -> "";
        case OPENING -> texts.get("ui.register.kind-opening");
        case PREVIOUS_MINUTES -> texts.get("ui.register.kind-previous-minutes");
        case WATCH_LIST -> texts.get("ui.register.kind-watch-list");
        case MATTER -> texts.get("ui.register.kind-matter");
        case OTHER_MATTERS -> texts.get("ui.register.kind-other-matters");
      };
    }

    @Override
    public ItemKind fromString(String words) {
      // A kind is chosen, never written.
      throw new UnsupportedOperationException();
    }
  }
}
