package se.radslag.ui.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;

/** The mandates of an organisation, a row each, written in place. */
final class MandateTable extends GridPane {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("ui.register.name", 20, 104),
          new Column("ui.register.unit", 18, 72),
          new Column("ui.register.role", 15, 64),
          new Column("ui.register.email", 18, 72),
          new Column("ui.register.substitute", 0, 64),
          new Column("ui.register.from", 0, 88),
          new Column("ui.register.to", 0, 88));

  private final Controls controls;
  private final RegisterModel register;
  private final OrganisationModel organisation;
  private final Consumer<MandateModel> remove;
  private final Map<MandateModel, MandateRow> rows = new HashMap<>();
  private List<MandateRow> shown = List.of();

  /**
   * @param remove asks whether a mandate is to be taken away
   */
  MandateTable(
      Controls controls,
      RegisterModel register,
      OrganisationModel organisation,
      Consumer<MandateModel> remove) {
    this.controls = controls;
    this.register = register;
    this.organisation = organisation;
    this.remove = remove;
    setId("mandates");
    getStyleClass().add("mandates");
    COLUMNS.forEach(column -> getColumnConstraints().add(column.constraints()));
    getColumnConstraints()
        .add(new ColumnConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, USE_PREF_SIZE));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                organisation.mandates().subscribe(this::show),
                register.endedShownProperty().subscribe((before, now) -> arrange())));
    arrange();
  }

  private void arrange() {
    organisation.arrange(register.today());
    show();
  }

  private void show() {
    rows.keySet().retainAll(organisation.mandates());
    shown =
        organisation.mandates().stream()
            .filter(
                one -> register.endedShownProperty().get() || !one.endedBefore(register.today()))
            .map(one -> rows.computeIfAbsent(one, unknown -> row(one)))
            .toList();
    getChildren().clear();
    if (shown.isEmpty()) {
      return;
    }
    for (int i = 0; i < COLUMNS.size(); i++) {
      Label heading = controls.text(COLUMNS.get(i).key, "column-heading");
      heading.setMinWidth(0);
      add(heading, i, 0);
    }
    for (int at = 0; at < shown.size(); at++) {
      MandateRow row = shown.get(at);
      int line = 1 + 2 * at;
      List<Node> cells = row.cells();
      for (int i = 0; i < cells.size(); i++) {
        add(cells.get(i), i, line);
      }
      add(row.complaint(), 0, line + 1, REMAINING, 1);
      mark(row);
    }
  }

  private MandateRow row(MandateModel mandate) {
    var row = new MandateRow(controls, mandate, remove);
    Attachment.whileShown(row.complaint(), () -> row.onDays(() -> mark(row)));
    return row;
  }

  private void mark(MandateRow row) {
    row.setEnded(row.mandate().endedBefore(register.today()));
  }

  /** Up and down go through a column, as in every table. */
  private void key(KeyEvent event) {
    boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    if (plain && event.getTarget() instanceof TextField field) {
      if (event.getCode() == KeyCode.DOWN) {
        step(field, 1);
        event.consume();
      } else if (event.getCode() == KeyCode.UP) {
        step(field, -1);
        event.consume();
      }
    }
  }

  private void step(TextField field, int by) {
    for (int i = 0; i < shown.size(); i++) {
      int column = shown.get(i).cells().indexOf(field);
      int target = i + by;
      if (column >= 0 && target >= 0 && target < shown.size()) {
        shown.get(target).cells().get(column).requestFocus();
      }
    }
  }

  /**
   * A column.
   *
   * @param share of the room, in per cent of what is left; none for one that is always as wide
   */
  private record Column(String key, int share, double least) {

    ColumnConstraints constraints() {
      var column = new ColumnConstraints();
      column.setMinWidth(least);
      column.setPrefWidth(share == 0 ? least : share * 7);
      if (share == 0) {
        column.setHalignment(HPos.LEFT);
      } else {
        column.setHgrow(Priority.ALWAYS);
      }
      return column;
    }
  }
}
