package se.radslag.ui.bringin;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import se.radslag.work.BringIn;
import se.radslag.work.Proposal;

/** What was read of many files, until it is kept or given up. Belongs to the window's thread. */
public final class BringInModel {

  private final List<ProposalModel> rows;
  private final int skipped;
  private final Consumer<List<Proposal>> keep;
  private final Runnable leave;
  private final BooleanProperty onlyUncertain = new SimpleBooleanProperty();

  /**
   * @param keep is handed what is to be kept, and what is not
   * @param leave nothing is to be kept
   */
  public BringInModel(BringIn.Batch batch, Consumer<List<Proposal>> keep, Runnable leave) {
    this.rows = batch.proposals().stream().map(ProposalModel::new).toList();
    this.skipped = batch.skipped().size();
    this.keep = keep;
    this.leave = leave;
  }

  /** Every file, in the order they were chosen. */
  public List<ProposalModel> rows() {
    return rows;
  }

  /** The rows to show. */
  public List<ProposalModel> shown() {
    return onlyUncertain.get()
        ? rows.stream().filter(row -> row.proposal().uncertain()).toList()
        : rows;
  }

  /** Whether only rows are shown that somebody should look at. */
  public BooleanProperty onlyUncertainProperty() {
    return onlyUncertain;
  }

  /** How many hidden files, links and leftovers were passed over in folders. */
  public int skipped() {
    return skipped;
  }

  int uncertain() {
    return (int) rows.stream().filter(row -> row.proposal().uncertain()).count();
  }

  int refused() {
    return (int) rows.stream().filter(row -> !row.proposal().readable()).count();
  }

  int wanted() {
    return (int)
        rows.stream().filter(row -> row.proposal().choice() != Proposal.Choice.SKIP).count();
  }

  /** Keeps what is to be kept. */
  public void keep() {
    rows.forEach(ProposalModel::leave);
    keep.accept(rows.stream().map(ProposalModel::proposal).toList());
  }

  /** Keeps nothing. */
  public void leave() {
    leave.run();
  }
}
