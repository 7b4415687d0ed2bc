package se.radslag.ui.prepare;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import se.radslag.model.ItemKind;
import se.radslag.model.Person;
import se.radslag.swedish.Times;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;
import se.radslag.ui.common.WholeText;
import se.radslag.ui.names.NameCompletion;
import se.radslag.ui.names.NamePopup;
import se.radslag.ui.notes.ItemModel;

/** One item of the agenda, with everything in it to be written at once. */
final class AgendaRow extends GridPane {

  static final String GRIP = "agenda-grip";

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Texts texts;
  private final ItemModel item;
  private final Label number = new Label();
  private final Label clock = new Label();
  private final TextField title;
  private final TextField presenters;
  private final TextField minutes;
  private final ComboBox<ItemKind> kind = new ComboBox<>();
  private final Label refusal = new Label();
  private final WholeText whole;

  AgendaRow(Controls controls, ItemModel item, List<Person> known, boolean locked) {
    this.texts = controls.texts();
    this.item = item;
    this.title = input("title", "agenda-title");
    this.presenters = input("presenters", "agenda-presenters");
    this.minutes = input("minutes", "agenda-minutes");
    getStyleClass().add("agenda-row");
    number.getStyleClass().addAll(GRIP, "agenda-number");
    clock.getStyleClass().addAll(GRIP, "agenda-clock");
    title.setPromptText(texts.get("ui.notes.title-prompt"));
    presenters.setPromptText(texts.get("ui.names.prompt"));
    minutes.setPromptText(texts.get("ui.agenda.minutes-prompt"));
    NamePopup.complete(presenters, new NameCompletion(known), texts);
    kinds();
    refusal.setId("agenda-refused-" + item.id());
    refusal.getStyleClass().add("complaint");
    refusal.setWrapText(true);
    title.setEditable(!locked);
    presenters.setEditable(!locked);
    minutes.setEditable(!locked);
    kind.setDisable(locked);
    whole = new WholeText(title);
    getColumnConstraints().setAll(columns());
    getChildren().setAll(number, clock, title, whole, presenters, minutes, kind, refusal);
    getChildren().forEach(node -> GridPane.setValignment(node, VPos.CENTER));
    shape(true);
    Attachment.whileShown(this, this::listen);
  }

  /** The columns of a row, and of the names above the rows. */
  static List<ColumnConstraints> columns() {
    return Stream.of(Priority.NEVER, Priority.NEVER, Priority.ALWAYS, Priority.ALWAYS)
        .map(
            grow -> {
              var column = new ColumnConstraints();
              column.setHgrow(grow);
              return column;
            })
        .toList();
  }

  ItemModel item() {
    return item;
  }

  /** The fields that Up and Down lead through, each with that of the row above and below. */
  List<TextField> fields() {
    return List.of(title, presenters, minutes);
  }

  /** One line if there is room, or two. */
  void shape(boolean oneLine) {
    GridPane.setConstraints(number, 0, 0);
    GridPane.setConstraints(clock, 1, 0);
    GridPane.setConstraints(title, 2, 0, oneLine ? 1 : 4, 1);
    int line = oneLine ? 0 : 2;
    GridPane.setConstraints(whole, 2, 1, 4, 1);
    int column = oneLine ? 3 : 2;
    GridPane.setConstraints(presenters, column, line, oneLine ? 1 : 2, 1);
    GridPane.setConstraints(minutes, 4, line);
    GridPane.setConstraints(kind, 5, line);
    GridPane.setConstraints(refusal, 2, 3, 4, 1);
  }

  /**
   * When the item begins by the plan.
   *
   * @param timed whether any item of the agenda says so
   */
  void begins(Optional<LocalTime> time, boolean timed) {
    clock.setText(time.map(Times::of).orElse(""));
    Shown.set(clock, timed);
  }

  /** Whether this is the item that is shown among the notes too. */
  void choose(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }

  private TextField input(String what, String styleClass) {
    TextField input = FieldInput.create("agenda-" + what + "-" + item.id());
    input.getStyleClass().add(styleClass);
    return input;
  }

  private void kinds() {
    kind.setId("agenda-kind-" + item.id());
    kind.getStyleClass().add("agenda-kind");
    kind.getItems().setAll(ItemKind.values());
    kind.setConverter(new KindWords(texts));
  }

  private Subscription listen() {
    kind.setValue(item.kindProperty().get());
    return Subscription.combine(
        FieldInput.bind(title, item.title),
        FieldInput.bind(presenters, item.presenters),
        FieldInput.bind(minutes, item.planned),
        item.numberProperty().subscribe(now -> name(now.intValue())),
        item.kindProperty().subscribe(kind::setValue),
        kind.valueProperty()
            .subscribe(
                (before, now) -> {
                  if (now != null) {
                    item.kind(now);
                  }
                }),
        item.planned.refusedProperty().subscribe(this::complain));
  }

  private void name(int now) {
    number.setText(String.valueOf(now));
    name(title, "ui.notes.title", now);
    name(presenters, "ui.notes.presenters", now);
    name(minutes, "ui.agenda.minutes-name", now);
    name(kind, "ui.agenda.kind", now);
  }

  private void name(Control control, String key, int now) {
    control.setAccessibleText(texts.get("ui.notes.number", now) + ": " + texts.get(key));
  }

  private void complain(boolean refused) {
    String kept = item.planned.written();
    refusal.setText(
        refused
            ? texts.get(
                "ui.agenda.no-minutes", kept.isEmpty() ? texts.get("ui.prepare.nothing") : kept)
            : "");
    Shown.set(refusal, refused);
  }

  /** Whether a row may be taken hold of here. */
  static boolean grip(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (one.getStyleClass().contains(GRIP)) {
        return true;
      }
    }
    return false;
  }
}
