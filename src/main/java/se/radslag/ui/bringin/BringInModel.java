package se.radslag.ui.bringin;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import se.radslag.work.BringIn;
import se.radslag.work.Proposal;

/** What was read of many files, until it is kept or given up. Belongs to the window's thread. */
public final class BringInModel {

  private final List<ProposalModel> rows;
  private final int skipped;
  private final BiConsumer<List<Proposal>, Consumer<List<Proposal>>> compare;
  private final Consumer<List<Proposal>> keep;
  private final Runnable leave;
  private final BooleanProperty onlyUncertain = new SimpleBooleanProperty();
  private boolean comparing;
  private boolean again;

  /**
   * @param compare is handed all that is proposed, and what takes the same, in the same order, with
   *     what each is the same as now
   * @param keep is handed what is to be kept, and what is not
   * @param leave nothing is to be kept
   */
  public BringInModel(
      BringIn.Batch batch,
      BiConsumer<List<Proposal>, Consumer<List<Proposal>>> compare,
      Consumer<List<Proposal>> keep,
      Runnable leave) {
    this.compare = compare;
    this.rows =
        batch.proposals().stream().map(one -> new ProposalModel(one, this::compare)).toList();
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

  /** One comparison at a time; what was corrected meanwhile is compared after it. */
  private void compare() {
    again = comparing;
    if (!comparing) {
      comparing = true;
      List<Proposal> asked = rows.stream().map(ProposalModel::proposal).toList();
      compare.accept(asked, compared -> take(asked, compared));
    }
  }

  private void take(List<Proposal> asked, List<Proposal> compared) {
    comparing = false;
    boolean current = true;
    for (int i = 0; i < rows.size(); i++) {
      current &= rows.get(i).take(asked.get(i), compared.get(i));
    }
    if (again || !current) {
      compare();
    }
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
