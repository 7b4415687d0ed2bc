package se.radslag.work;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/**
 * Work that must not hold up the window: done elsewhere, its result brought back to the window's
 * thread. Threads may share it.
 *
 * {@snippet :
 * background.run(() -> meetings.list()).then(this::show).orElse(this::tell).start();
 * }
 */
public final class Background {

  private final Executor worker;
  private final Executor window;

  /**
   * @param worker where the work is done
   * @param window where results are handed over
   */
  public Background(Executor worker, Executor window) {
    this.worker = worker;
    this.window = window;
  }

  /** Does everything at once on the thread that asks; for tests, and where there is no window. */
  public static Background sameThread() {
    return new Background(Runnable::run, Runnable::run);
  }

  /** Work that gives a value, or throws. */
  public <T> Task<T> run(Callable<T> work) {
    return new Task<>(() -> Outcome.done(work.call()));
  }

  /** Work that itself says whether it could be done. */
  public <T> Task<T> attempt(Callable<Outcome<T>> work) {
    return new Task<>(work);
  }

  /** A piece of work, not started yet. Belongs to the thread that makes it. */
  public final class Task<T> {

    private final Callable<Outcome<T>> work;
    private Consumer<? super T> then = value -> {};
    private Consumer<Problem> orElse = problem -> {};

    private Task(Callable<Outcome<T>> work) {
      this.work = work;
    }

    /** What to do with the result, on the window's thread. */
    public Task<T> then(Consumer<? super T> next) {
      this.then = next;
      return this;
    }

    /** What to do if it could not be done, on the window's thread. */
    public Task<T> orElse(Consumer<Problem> next) {
      this.orElse = next;
      return this;
    }

    public void start() {
      worker.execute(
          () -> {
            Outcome<T> outcome = outcome();
            window.execute(() -> handOver(outcome));
          });
    }

    private Outcome<T> outcome() {
      try {
        return work.call();
      } catch (Exception failure) {
        return Outcome.failed(Unexpected.problem(failure));
      }
    }

    private void handOver(Outcome<T> outcome) {
      switch (outcome) {
        case Outcome.Done<T>(T value) -> then.accept(value);
        case Outcome.Failed<T>(Problem problem) -> orElse.accept(problem);
      }
    }
  }
}
