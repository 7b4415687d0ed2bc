package se.radslag.ui.bringin;

import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.work.Proposal;

/** The files that were read, a row each. Space keeps a file, or does not after all. */
final class ProposalTable extends TableView<ProposalModel> {

  private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");

  private static final PseudoClass UNCERTAIN = PseudoClass.getPseudoClass("uncertain");

  /** Some five rows: each takes a moment to be styled. */
  private static final double AT_A_TIME = 140;

  private final BringInModel model;
  private final ObservableList<ProposalModel> rows = FXCollections.observableArrayList();

  ProposalTable(Controls controls, BringInModel model) {
    this.model = model;
    setId("bring-in-rows");
    Texts texts = controls.texts();
    var words = new ProposalWords(texts);
    setAccessibleText(texts.get("ui.bring-in.rows"));
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    add(texts, "ui.bring-in.file", 104, Proposal::name);
    add(texts, "ui.bring-in.state", 84, words::state);
    add(
        texts,
        "ui.bring-in.date",
        92,
        one -> one.details().date().day().map(Object::toString).orElse(""));
    add(texts, "ui.bring-in.council", 82, Proposal::council);
    add(texts, "ui.bring-in.number", 64, one -> one.details().registrationNumber());
    add(texts, "ui.bring-in.present", 46, words::present);
    add(texts, "ui.bring-in.items", 44, words::items);
    add(texts, "ui.bring-in.notes", 44, words::notes);
    setItems(rows);
    setMaxHeight(0);
    setRowFactory(table -> new Row());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Attachment.whileShown(this, () -> model.onlyUncertainProperty().subscribe(only -> show()));
  }

  private void add(Texts texts, String key, double width, Function<Proposal, String> words) {
    var column = new TableColumn<ProposalModel, String>(texts.get(key));
    column.setMinWidth(width);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> row.getValue().proposalProperty().map(words));
    getColumns().add(column);
  }

  /**
   * Becomes higher, a few rows at a time: also where there is nothing to show in them, rows are
   * made as far down as the table goes.
   *
   * @return whether it is as high as there is room for
   */
  boolean grow(double room) {
    boolean whole = getMaxHeight() + AT_A_TIME >= room;
    setMaxHeight(whole ? Double.MAX_VALUE : getMaxHeight() + AT_A_TIME);
    return whole;
  }

  private void show() {
    ProposalModel chosen = getSelectionModel().getSelectedItem();
    rows.setAll(model.shown());
    if (chosen != null) {
      getSelectionModel().select(Math.max(0, rows.indexOf(chosen)));
    }
  }

  private void key(KeyEvent event) {
    ProposalModel chosen = getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && chosen != null) {
      boolean left = chosen.proposal().choice() == Proposal.Choice.SKIP;
      chosen.choose(left ? Proposal.Choice.KEEP : Proposal.Choice.SKIP);
      event.consume();
    }
  }

  /** Quiet where the file is left out, marked where somebody should look. */
  private static final class Row extends TableRow<ProposalModel> {

    private Subscription followed = Subscription.EMPTY;

    @Override
    protected void updateItem(ProposalModel item, boolean empty) {
      super.updateItem(item, empty);
      followed.unsubscribe();
      if (item == null || empty) {
        mark(false, false);
        followed = Subscription.EMPTY;
      } else {
        followed =
            item.proposalProperty()
                .subscribe(now -> mark(now.choice() == Proposal.Choice.SKIP, now.uncertain()));
      }
    }

    private void mark(boolean leftOut, boolean uncertain) {
      pseudoClassStateChanged(LEFT_OUT, leftOut);
      pseudoClassStateChanged(UNCERTAIN, uncertain && !leftOut);
    }
  }
}
