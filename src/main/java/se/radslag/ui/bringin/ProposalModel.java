package se.radslag.ui.bringin;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.work.Proposal;
import se.radslag.work.Proposal.Choice;

/** What is proposed for one file, while it is corrected. Belongs to the window's thread. */
public final class ProposalModel {

  private final ReadOnlyObjectWrapper<Proposal> proposal;
  private final Runnable compare;

  /** Of hundreds of files few are looked at. */
  private Optional<ProposalFields> fields = Optional.empty();

  /**
   * @param compare told when it may have become the same as something else, or no longer be it
   */
  ProposalModel(Proposal read, Runnable compare) {
    this.proposal = new ReadOnlyObjectWrapper<>(read);
    this.compare = compare;
  }

  /** What is proposed now. */
  public ReadOnlyObjectProperty<Proposal> proposalProperty() {
    return proposal.getReadOnlyProperty();
  }

  Proposal proposal() {
    return proposal.get();
  }

  /** The fields to correct it in. */
  ProposalFields fields() {
    if (fields.isEmpty()) {
      fields = Optional.of(new ProposalFields(this::proposal, this::correct));
    }
    return fields.orElseThrow();
  }

  private void correct(Proposal corrected) {
    Proposal before = proposal();
    proposal.set(corrected);
    boolean other =
        !before.council().equals(corrected.council())
            || !before.details().date().equals(corrected.details().date())
            || !before
                .details()
                .registrationNumber()
                .equals(corrected.details().registrationNumber());
    if (other) {
      compare.run();
    }
  }

  /**
   * Takes what became of a comparison.
   *
   * @return whether it was still of what is proposed now
   */
  boolean take(Proposal asked, Proposal compared) {
    boolean current = proposal().equals(asked);
    if (current) {
      proposal.set(compared);
    }
    return current;
  }

  /** What to do with the file. */
  public void choose(Choice choice) {
    if (possible(choice)) {
      proposal.set(proposal().with(choice));
    }
  }

  /** Whether that can be done with this file. */
  public boolean possible(Choice choice) {
    return switch (choice) {
      case KEEP -> proposal().readable();
      case SKIP -> true;
      case REPLACE -> proposal().readable() && proposal().kept().isPresent();
    };
  }

  /** Nobody writes in any of the fields any more. */
  public void leave() {
    fields.ifPresent(ProposalFields::leave);
  }
}
