package se.radslag.ui.prepare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.ItemId;
import se.radslag.model.MeetingTime;
import se.radslag.model.Schedule;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.RowDrag;
import se.radslag.ui.common.Shown;
import se.radslag.ui.notes.AgendaModel;
import se.radslag.ui.notes.ItemModel;
import se.radslag.ui.notes.ItemRemoval;

/** The agenda while it is prepared: every item a row of fields, and the time they take together. */
final class AgendaView extends VBox {

  private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

  private final Controls controls;
  private final AgendaModel model;
  private final DetailsModel details;
  private final boolean locked;
  private final GridPane names = new GridPane();
  private final VBox rows = new VBox();
  private final Label clocks;
  private final Label nothing;
  private final Label sum = new Label();
  private final Map<ItemId, AgendaRow> made = new HashMap<>();
  private boolean oneLine = true;
  private Subscription schedules = Subscription.EMPTY;

  AgendaView(Controls controls, AgendaModel model, DetailsModel details, boolean locked) {
    this.controls = controls;
    this.model = model;
    this.details = details;
    this.locked = locked;
    this.clocks = name("ui.agenda.clock", "agenda-clock");
    this.nothing = controls.text("ui.agenda.nothing", "hint");
    setId("agenda");
    getStyleClass().add("agenda");
    nothing.setWrapText(true);
    sum.setId("agenda-sum");
    sum.getStyleClass().add("agenda-sum");
    sum.setWrapText(true);
    rows.getStyleClass().add("agenda-rows");
    names();
    getChildren()
        .addAll(
            controls.text("ui.agenda.heading", "form-heading"),
            names,
            rows,
            nothing,
            sum,
            buttons());
    if (!locked) {
      RowDrag.install(rows, this::dragged, AgendaRow::grip, model::moveTo);
    }
    Attachment.whileShown(this, this::listen);
  }

  /** Rows of one line if there is room, or of two. */
  void shape(boolean inOneLine) {
    oneLine = inOneLine;
    Shown.set(names, inOneLine && !model.items().isEmpty());
    made.values().forEach(row -> row.shape(inOneLine));
  }

  private void names() {
    names.getStyleClass().addAll("agenda-row", "agenda-names");
    names.getColumnConstraints().setAll(AgendaRow.columns());
    names.addRow(
        0,
        name("ui.agenda.number", "agenda-number"),
        clocks,
        name("ui.agenda.title", "agenda-title"),
        name("ui.notes.presenters", "agenda-presenters"),
        name("ui.agenda.minutes", "agenda-minutes"),
        name("ui.agenda.kind", "agenda-kind"));
  }

  private Label name(String key, String styleClass) {
    Label name = controls.text(key, styleClass);
    name.getStyleClass().add("hint");
    return name;
  }

  private FlowPane buttons() {
    var buttons =
        new FlowPane(
            controls.withKeys(
                controls.button("agenda-add", "ui.notes.add-item", this::add),
                RowCommand.ADD.key()),
            sign("agenda-up", "↑", "ui.notes.move-up", item -> move(item, -1)),
            sign("agenda-down", "↓", "ui.notes.move-down", item -> move(item, 1)),
            sign("agenda-remove", "×", "ui.notes.remove-item", this::remove));
    buttons.getStyleClass().add("row-buttons");
    buttons.setDisable(locked);
    return buttons;
  }

  private Node sign(String id, String sign, String key, Consumer<ItemModel> action) {
    return controls.sign(
        id,
        sign,
        controls.texts().get(key),
        () -> model.selectedProperty().get().ifPresent(action));
  }

  private Subscription listen() {
    show();
    return Subscription.combine(
        model.items().subscribe(this::show),
        details.detailsProperty().subscribe(this::count),
        model.selectedProperty().subscribe(this::mark),
        () -> schedules.unsubscribe());
  }

  private void show() {
    rows.getChildren().setAll(model.items().stream().map(this::row).toList());
    Shown.set(nothing, model.items().isEmpty());
    shape(oneLine);
    schedules.unsubscribe();
    schedules =
        Subscription.combine(
            model.items().stream()
                .map(item -> item.scheduleProperty().subscribe((before, now) -> count()))
                .toArray(Subscription[]::new));
    mark(model.selectedProperty().get());
    count();
  }

  private AgendaRow row(ItemModel item) {
    return made.computeIfAbsent(item.id(), unknown -> create(item));
  }

  private AgendaRow create(ItemModel item) {
    var row = new AgendaRow(controls, item, model.known(), locked);
    row.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> entered(item));
    row.addEventFilter(KeyEvent.KEY_PRESSED, event -> entered(item));
    row.addEventFilter(
        KeyEvent.KEY_RELEASED,
        event -> {
          if (event.getCode() == KeyCode.TAB) {
            entered(item);
          }
        });
    row.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, item));
    for (int i = 0; i < row.fields().size(); i++) {
      int field = i;
      row.fields().get(i).addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, item, field));
    }
    return row;
  }

  /** Not told by the focus: a step that is shown or left has it handed from row to row. */
  private void entered(ItemModel item) {
    if (model.items().contains(item)) {
      model.selectedProperty().set(Optional.of(item));
    }
  }

  private void mark(Optional<ItemModel> shown) {
    made.values().forEach(row -> row.choose(shown.filter(row.item()::equals).isPresent()));
  }

  private void key(KeyEvent event, ItemModel item) {
    if (locked) {
      return;
    }
    if (RowCommand.UP.matches(event)) {
      move(item, -1);
    } else if (RowCommand.DOWN.matches(event)) {
      move(item, 1);
    } else if (RowCommand.REMOVE.matches(event)) {
      remove(item);
    } else if (RowCommand.ADD.matches(event)) {
      add();
    } else {
      return;
    }
    event.consume();
  }

  /** What a field's own completion has taken is not for the rows. */
  private void key(KeyEvent event, ItemModel item, int field) {
    if (event.isConsumed()) {
      return;
    }
    int place = model.items().indexOf(item);
    if (RowCommand.ABOVE.matches(event)) {
      enter(place - 1, field);
    } else if (RowCommand.BELOW.matches(event)) {
      enter(place + 1, field);
    } else if (RowCommand.NEXT.matches(event)) {
      next(place, field);
    } else {
      return;
    }
    event.consume();
  }

  private void next(int place, int field) {
    if (place + 1 < model.items().size()) {
      enter(place + 1, field);
    } else if (!locked) {
      add();
    }
  }

  private void enter(int place, int field) {
    if (place >= 0 && place < model.items().size()) {
      entered(model.items().get(place));
      TextField input = row(model.items().get(place)).fields().get(field);
      input.requestFocus();
      input.selectAll();
    }
  }

  private void add() {
    enter(model.items().indexOf(model.add()), 0);
  }

  private void remove(ItemModel item) {
    ItemRemoval.ask(controls.texts(), getScene().getWindow(), model, item);
  }

  /** The row goes out of the window and in again on its way; whoever wrote in it goes on there. */
  private void move(ItemModel item, int places) {
    Optional<Node> focused = Optional.ofNullable(getScene().getFocusOwner());
    model.move(item, places);
    focused.ifPresent(Node::requestFocus);
  }

  private List<RowDrag.Row<ItemModel>> dragged() {
    return IntStream.range(0, model.items().size())
        .mapToObj(
            place -> {
              ItemModel item = model.items().get(place);
              return new RowDrag.Row<>(place, (Node) row(item), item);
            })
        .toList();
  }

  private void count() {
    MeetingTime time = details.detailsProperty().get().time();
    var table =
        Timetable.of(
            time.from(),
            time.to(),
            model.items().stream()
                .map(item -> item.scheduleProperty().get())
                .map(Schedule::planned)
                .toList());
    for (int i = 0; i < table.starts().size(); i++) {
      row(model.items().get(i)).begins(table.starts().get(i), table.timed());
    }
    Shown.set(clocks, table.timed());
    sum.setText(words(table));
    sum.pseudoClassStateChanged(OVER, table.over().isPositive());
    Shown.set(sum, table.planned().isPositive());
  }

  private String words(Timetable table) {
    long planned = table.planned().toMinutes();
    String fits =
        table
            .length()
            .map(
                length ->
                    table.over().isPositive()
                        ? controls
                            .texts()
                            .get(
                                "ui.agenda.over",
                                planned,
                                length.toMinutes(),
                                table.over().toMinutes())
                        : controls.texts().get("ui.agenda.sum", planned, length.toMinutes()))
            .orElseGet(() -> controls.texts().get("ui.agenda.sum-alone", planned));
    return table.unplanned() == 0
        ? fits
        : fits + " " + controls.texts().get("ui.agenda.unplanned", table.unplanned());
  }
}
