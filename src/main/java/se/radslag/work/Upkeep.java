package se.radslag.work;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.work.find.Finder;

/**
 * What is done beside the work once the first meeting is shown: the archive's words are read, and
 * then the data file is looked through. Threads may share it.
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
   * Begins; goes on in the background.
   *
   * @param wordsRead told, on the window's thread, when a search finds all it can
   * @param told what is wrong with the data file, on the same thread
   */
  public void begin(Background background, Runnable wordsRead, Consumer<Problem> told) {
    background
        .run(finder::prepare)
        .then(
            files -> {
              if (!stopped) {
                wordsRead.run();
                background.attempt(this::lookThrough).orElse(told).start();
              }
            })
        .orElse(told)
        .start();
  }

  private Outcome<Path> lookThrough() {
    Optional<Problem> damage = data.lookThrough(() -> !stopped);
    return damage.map(Outcome::<Path>failed).orElseGet(() -> Outcome.done(data.path()));
  }

  /** Ends it after the step it is at: the data file is about to be closed. */
  public void stop() {
    stopped = true;
    finder.stop();
  }
}
