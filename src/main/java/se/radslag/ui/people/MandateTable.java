package se.radslag.ui.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
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
import se.radslag.ui.common.Shown;

/** The mandates of an organisation, a row each, written in place. */
final class MandateTable extends GridPane {

  /** With less room than this, in the text's own size, a mandate stands on three lines. */
  private static final double NARROW_IN_EM = 44;

  /** Where the cells of a mandate stand on three lines: the line, the column, over how many. */
  private static final List<List<Integer>> THREE_LINES =
      List.of(
          List.of(0, 0, 3),
          List.of(1, 0, 3),
          List.of(1, 3, 3),
          List.of(0, 3, 3),
          List.of(2, 0, 2),
          List.of(2, 2, 2),
          List.of(2, 4, 2),
          List.of(0, 6, 1));

  private static final int LINES = 3;
  private static final int SIXTHS = 6;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("ui.register.name", 20, 104),
          new Column("ui.register.unit", 15, 72),
          new Column("ui.register.role", 13, 64),
          new Column("ui.register.email", 24, 72),
          new Column("ui.register.substitute", 0, 76),
          new Column("ui.register.from", 0, 88),
          new Column("ui.register.to", 0, 88));

  private final Controls controls;
  private final RegisterModel register;
  private final OrganisationModel organisation;
  private final Consumer<MandateModel> remove;
  private final Map<MandateModel, MandateRow> rows = new HashMap<>();
  private List<MandateRow> shown = List.of();
  private final Label measure = new Label();
  private boolean narrow;

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
    columns();
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                organisation.mandates().subscribe(this::show),
                widthProperty().subscribe(this::fit),
                measure.fontProperty().subscribe(this::fit),
                register.endedShownProperty().subscribe((before, now) -> arrange())));
    arrange();
  }

  /** Whoever is in a cell stays there. */
  private void fit() {
    boolean now = getWidth() > 0 && getWidth() < NARROW_IN_EM * measure.getFont().getSize();
    if (now != narrow) {
      narrow = now;
      Platform.runLater(
          () -> {
            Optional<Node> focused =
                Optional.ofNullable(getScene())
                    .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
            columns();
            show();
            focused.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
          });
    }
  }

  private void columns() {
    getColumnConstraints().clear();
    if (narrow) {
      for (int i = 0; i < SIXTHS; i++) {
        var sixth = new ColumnConstraints(0, 1, Double.MAX_VALUE);
        sixth.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(sixth);
      }
    } else {
      COLUMNS.forEach(column -> getColumnConstraints().add(column.constraints()));
    }
    getColumnConstraints()
        .add(new ColumnConstraints(USE_PREF_SIZE, USE_COMPUTED_SIZE, USE_PREF_SIZE));
  }

  private void place(Node cell, int column, int line) {
    if (narrow) {
      List<Integer> where = THREE_LINES.get(column);
      add(cell, where.get(1), line + where.getFirst(), where.getLast(), 1);
    } else {
      add(cell, column, line);
    }
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
    Shown.set(measure, false);
    getChildren().setAll(measure);
    if (shown.isEmpty()) {
      return;
    }
    for (int i = 0; i < COLUMNS.size(); i++) {
      Label heading = controls.text(COLUMNS.get(i).key, "column-heading");
      heading.setMinWidth(0);
      place(heading, i, 0);
    }
    for (int at = 0; at < shown.size(); at++) {
      MandateRow row = shown.get(at);
      int lines = narrow ? LINES : 1;
      int line = lines + (lines + 1) * at;
      List<Node> cells = row.cells();
      for (int i = 0; i < cells.size(); i++) {
        place(cells.get(i), i, line);
      }
      add(row.complaint(), 0, line + lines, REMAINING, 1);
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
