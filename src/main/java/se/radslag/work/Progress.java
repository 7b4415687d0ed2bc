package se.radslag.work;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * How far a piece of work has come, and whether somebody wants it to stop. Threads share it: one
 * works, another looks on.
 */
public final class Progress {

  private final Consumer<Step> listener;
  private final Optional<Progress> whole;
  private volatile boolean cancelled;

  /**
   * @param listener told of each step, on the thread that works
   */
  public Progress(Consumer<Step> listener) {
    this(listener, Optional.empty());
  }

  private Progress(Consumer<Step> listener, Optional<Progress> whole) {
    this.listener = listener;
    this.whole = whole;
  }

  /** Of a part of the work, whose steps are nobody's matter; it stops when the whole does. */
  Progress ofPart() {
    return new Progress(step -> {}, Optional.of(this));
  }

  /** Nobody looks on, and nobody can stop it. */
  public static Progress unwatched() {
    return new Progress(step -> {});
  }

  /** The work has come so far. */
  public void at(Step step) {
    listener.accept(step);
  }

  /** Whether the work is to stop at the next place where it can. */
  public boolean cancelled() {
    return cancelled || whole.filter(Progress::cancelled).isPresent();
  }

  /** Asks the work to stop. */
  public void cancel() {
    cancelled = true;
  }

  /**
   * A place in the work.
   *
   * @param done how much is done
   * @param all how much there is, at least 1
   * @param what is worked on now, such as a file's name
   */
  public record Step(int done, int all, String what) {

    /** How much is done, from 0 to 1. */
    public double share() {
      return (double) done / all;
    }
  }
}
