package se.radslag.work;

import java.util.Optional;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.work.find.Finder;

/**
 * What is done beside the work once the first meeting is shown: the archive's words are read, and
 * the data file is looked through. Threads may share it.
 */
public final class Upkeep {

  private final DataFile data;
  private final Finder finder;
  private volatile boolean stopped;

  public Upkeep(DataFile data, Finder finder) {
    this.data = data;
    this.finder = finder;
  }

  /**
   * Does it; takes a while.
   *
   * @return how many attached files were new, or what is wrong with the data file
   */
  public Outcome<Integer> run() {
    int files = finder.prepare();
    Optional<Problem> damage = data.lookThrough(() -> !stopped);
    return damage.map(Outcome::<Integer>failed).orElseGet(() -> Outcome.done(files));
  }

  /** Ends it after the step it is at: the data file is about to be closed. */
  public void stop() {
    stopped = true;
    finder.stop();
  }
}
