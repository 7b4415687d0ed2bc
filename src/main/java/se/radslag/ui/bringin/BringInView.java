package se.radslag.ui.bringin;

import static se.radslag.ui.common.Gradually.once;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Gradually;
import se.radslag.ui.common.Shown;

/**
 * What was read of many files: a table of them, and beside it the one that is chosen, to be
 * corrected. Nothing is kept before the button says so.
 */
public final class BringInView extends BorderPane {

  private static final double TABLE_SHARE = 0.67;

  private final Controls controls;
  private final Texts texts;
  private final BringInModel model;
  private final ProposalTable table;
  private final StackPane beside = new StackPane();
  private final Label summary = new Label();
  private final Button keep;
  private Optional<ProposalForm> form = Optional.empty();
  private boolean built;

  public BringInView(Controls controls, BringInModel model) {
    this.controls = controls;
    this.texts = controls.texts();
    this.model = model;
    this.table = new ProposalTable(controls, model, summary);
    this.keep = controls.button("bring-in-keep", "ui.bring-in.keep", model::keep);
    setId("bring-in");
    keep.getStyleClass().add("accent");
    keep.setMinWidth(USE_PREF_SIZE);
    setTop(header());
    beside.setMinWidth(0);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Attachment.whileShown(this, this::listen);
  }

  /** The table comes after the head, its rows after it, and then what stands beside them. */
  private Subscription build() {
    if (getCenter() != null) {
      return Subscription.EMPTY;
    }
    var room = new StackPane(table);
    room.setAlignment(Pos.TOP_LEFT);
    room.setMinSize(0, 0);
    return Gradually.run(
        List.of(
            once(() -> setCenter(split(room))),
            // Not before: what is divided has its parts only when it is laid out.
            once(table::requestFocus),
            () -> table.grow(room.getHeight()),
            once(() -> table.getSelectionModel().selectFirst()),
            () -> form.map(ProposalForm::grow).orElse(true),
            once(() -> built = true)));
  }

  private SplitPane split(StackPane room) {
    var split = new SplitPane(room, beside);
    split.setDividerPositions(TABLE_SHARE);
    return split;
  }

  private HBox header() {
    Label title = controls.text("ui.bring-in.title", "meeting-heading");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    summary.setId("bring-in-summary");
    summary.getStyleClass().add("hint");
    summary.setWrapText(true);
    summary.setMinHeight(USE_PREF_SIZE);
    var only = new CheckBox(texts.get("ui.bring-in.only-uncertain"));
    only.setId("bring-in-only-uncertain");
    only.selectedProperty().bindBidirectional(model.onlyUncertainProperty());
    Label keys = controls.text("ui.bring-in.keys", "hint");
    keys.setWrapText(true);
    keys.setMinHeight(USE_PREF_SIZE);
    var which = new VBox(title, summary, only, keys);
    which.getStyleClass().add("bring-in-head");
    which.setMinWidth(0);
    HBox.setHgrow(which, Priority.ALWAYS);
    Shown.set(only, model.uncertain() > 0 && model.uncertain() < model.rows().size());
    Button close = controls.button("bring-in-close", "ui.bring-in.close", model::leave);
    close.setMinWidth(USE_PREF_SIZE);
    var header = new HBox(which, close, keep);
    header.getStyleClass().addAll("meeting-header", "register-header");
    return header;
  }

  private Subscription listen() {
    return Subscription.combine(
        table.getSelectionModel().selectedItemProperty().subscribe(this::show),
        Subscription.combine(
            model.rows().stream()
                .map(row -> row.proposalProperty().subscribe((before, now) -> count()))
                .toArray(Subscription[]::new)),
        countNow(),
        build());
  }

  private Subscription countNow() {
    count();
    return Subscription.EMPTY;
  }

  private void count() {
    summary.setText(
        texts.get(
            "ui.bring-in.summary",
            model.rows().size(),
            model.wanted(),
            model.uncertain(),
            model.refused(),
            model.skipped()));
    keep.setText(texts.get("ui.bring-in.keep", model.wanted()));
    keep.setDisable(model.wanted() == 0);
  }

  private void show(ProposalModel chosen) {
    form = Optional.ofNullable(chosen).map(one -> new ProposalForm(controls, one));
    form.filter(one -> built).ifPresent(ProposalForm::whole);
    beside.getChildren().setAll(form.stream().toList());
  }

  /** Enter goes from a row to its fields, Escape back, and from the table away. */
  private void key(KeyEvent event) {
    boolean inTable = table.isFocused();
    if (event.getCode() == KeyCode.ENTER && inTable) {
      form.ifPresent(ProposalForm::whole);
      beside.lookupAll("#bring-in-date").forEach(field -> field.requestFocus());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      if (inTable) {
        model.leave();
      } else {
        table.requestFocus();
      }
      event.consume();
    }
  }
}
