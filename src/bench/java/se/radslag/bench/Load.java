package se.radslag.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import se.radslag.ui.OpenWindow;

/**
 * Something a person does in the window for a while, by a script.
 *
 * @param name as it stands in the table
 * @param most the longest the window's thread may be held up, in milliseconds
 */
record Load(String name, double most, Script script) {

  /** What is done; called on another thread than the window's. */
  interface Script {
    void run(OpenWindow window, Archive archive);
  }

  /** Does something on the window's thread, waits until it is done, and then pauses. */
  static void act(Runnable work, long pauseMillis) {
    var done = new CompletableFuture<Runnable>();
    Platform.runLater(
        () -> {
          work.run();
          done.complete(work);
        });
    done.join();
    pause(pauseMillis);
  }

  static void pause(long millis) {
    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
