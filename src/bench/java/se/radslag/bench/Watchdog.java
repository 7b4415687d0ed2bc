package se.radslag.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * Knocks at the window's thread every second millisecond and counts how long it takes to be heard:
 * no shorter than a person would wait, and at most two milliseconds less than the thread was busy.
 * It knocks at an idle thread too, which tells how long the machine itself keeps a thread waiting.
 */
final class Watchdog implements AutoCloseable {

  private static final long PAUSE = 2_000_000;

  private final ExecutorService watching = Executors.newFixedThreadPool(2);
  private final ExecutorService idle = Executors.newSingleThreadExecutor();

  /** The times it took while something was done. */
  Waits during(Runnable work) {
    var over = new AtomicBoolean();
    CompletableFuture<Times> window =
        CompletableFuture.supplyAsync(() -> watch(over, Platform::runLater), watching);
    CompletableFuture<Times> other =
        CompletableFuture.supplyAsync(() -> watch(over, idle), watching);
    try {
      work.run();
    } finally {
      over.set(true);
    }
    return new Waits(window.join(), other.join());
  }

  private static Times watch(AtomicBoolean over, Executor thread) {
    var times = new Times();
    do {
      var heard = new CompletableFuture<Long>();
      long knocked = System.nanoTime();
      thread.execute(() -> heard.complete(System.nanoTime()));
      times.add(heard.join() - knocked);
      LockSupport.parkNanos(PAUSE);
    } while (!over.get());
    return times;
  }

  @Override
  public void close() {
    watching.close();
    idle.close();
  }

  /** How long the window's thread and an idle one kept somebody waiting. */
  record Waits(Times window, Times idle) {}
}
