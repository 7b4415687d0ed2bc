package se.radslag.ui.bringin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
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

  /** The width of a column of counts, in sizes of a letter. */
  private static final double NARROW = 4.3;

  /** The room a scroll bar takes, and the table's edge. */
  private static final double SCROLL_BAR = 1.2;

  /** Some three rows: each takes a moment to be styled. */
  private static final double AT_A_TIME = 84;

  private final BringInModel model;
  private final ObservableList<ProposalModel> rows = FXCollections.observableArrayList();
  private final List<Width> widths = new ArrayList<>();

  /**
   * @param measure stands in the same page, in letters of the same size
   */
  ProposalTable(Controls controls, BringInModel model, Label measure) {
    this.model = model;
    setId("bring-in-rows");
    Texts texts = controls.texts();
    var words = new ProposalWords(texts);
    setAccessibleText(texts.get("ui.bring-in.rows"));
    add(texts, "ui.bring-in.file", 8, 3, Proposal::name);
    add(texts, "ui.bring-in.state", 6.5, 2, words::state);
    add(
        texts,
        "ui.bring-in.date",
        7.2,
        0,
        one -> one.details().date().day().map(Object::toString).orElse(""));
    add(texts, "ui.bring-in.council", 6.5, 3, Proposal::council);
    add(texts, "ui.bring-in.number", 5.5, 2, one -> one.details().registrationNumber());
    add(texts, "ui.bring-in.present", NARROW, 0, words::present);
    add(texts, "ui.bring-in.items", NARROW, 0, words::items);
    add(texts, "ui.bring-in.notes", NARROW, 0, words::notes);
    setItems(rows);
    setMaxHeight(0);
    setRowFactory(table -> new Row());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                model.onlyUncertainProperty().subscribe(only -> show()),
                measure.fontProperty().subscribe(font -> fit(font.getSize())),
                widthProperty().subscribe(width -> fit(measure.getFont().getSize()))));
  }

  private void add(
      Texts texts, String key, double ems, int share, Function<Proposal, String> words) {
    var column = new TableColumn<ProposalModel, String>(texts.get(key));
    column.setCellValueFactory(row -> row.getValue().proposalProperty().map(words));
    getColumns().add(column);
    widths.add(new Width(ems, share));
  }

  /**
   * How wide a column is.
   *
   * @param ems at least, in sizes of a letter
   * @param share of the room that is left, of all columns' shares
   */
  private record Width(double ems, int share) {}

  /** Where there is no room for the columns, they scroll. */
  private void fit(double em) {
    double least = widths.stream().mapToDouble(Width::ems).sum() * em;
    int shares = widths.stream().mapToInt(Width::share).sum();
    double left = Math.max(0, getWidth() - least - SCROLL_BAR * em);
    for (int i = 0; i < widths.size(); i++) {
      Width width = widths.get(i);
      getColumns().get(i).setPrefWidth(width.ems * em + left * width.share / shares);
    }
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
