package se.radslag.work;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Waits for work done elsewhere. */
final class Waiting {

  private Waiting() {}

  /**
   * Comes back when the work is done.
   *
   * @throws IllegalStateException if it failed, or the waiting thread was interrupted
   */
  static void forEnd(Future<?> work) {
    try {
      work.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    }
  }
}
