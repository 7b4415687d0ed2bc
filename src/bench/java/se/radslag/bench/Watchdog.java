package se.radslag.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * Knocks at the window's thread every second millisecond and counts how long it takes to be heard:
 * no shorter than a person would wait, and at most two milliseconds less than the thread was busy.
 * It knocks at an idle thread too, which tells how long the machine itself keeps a thread waiting.
 * Of the longest wait it tells what the thread was doing.
 */
final class Watchdog implements AutoCloseable {

  private static final long PAUSE = 2_000_000;

  /** Whoever waits longer wants to know why, in milliseconds. */
  private static final long PATIENCE = 20;

  private static final int DEEPEST = 40;

  private final ExecutorService watching = Executors.newFixedThreadPool(2);
  private final ExecutorService idle = Executors.newSingleThreadExecutor();

  /** The times it took while something was done. */
  Waits during(Runnable work) {
    var over = new AtomicBoolean();
    CompletableFuture<Knocks> window =
        CompletableFuture.supplyAsync(() -> watch(over, Platform::runLater), watching);
    CompletableFuture<Knocks> other =
        CompletableFuture.supplyAsync(() -> watch(over, idle), watching);
    try {
      work.run();
    } finally {
      over.set(true);
    }
    return new Waits(window.join().times(), other.join().times(), window.join().doing());
  }

  private static Knocks watch(AtomicBoolean over, Executor thread) {
    var times = new Times();
    var whose = new CompletableFuture<Thread>();
    thread.execute(() -> whose.complete(Thread.currentThread()));
    List<String> doing = List.of();
    double longest = 0;
    do {
      var heard = new CompletableFuture<Long>();
      long knocked = System.nanoTime();
      thread.execute(() -> heard.complete(System.nanoTime()));
      List<String> seen = seen(heard, whose.join());
      long waited = heard.join() - knocked;
      times.add(waited);
      if (waited > longest) {
        longest = waited;
        doing = seen;
      }
      LockSupport.parkNanos(PAUSE);
    } while (!over.get());
    return new Knocks(times, doing);
  }

  /** What a thread does that does not answer; nothing if it answers soon. */
  private static List<String> seen(CompletableFuture<Long> heard, Thread thread) {
    try {
      heard.get(PATIENCE, TimeUnit.MILLISECONDS);
      return List.of();
    } catch (TimeoutException busy) {
      return Arrays.stream(thread.getStackTrace())
          .limit(DEEPEST)
          .map(StackTraceElement::toString)
          .toList();
    } catch (InterruptedException | ExecutionException impossible) {
      throw new IllegalStateException("Nobody ends the watching", impossible);
    }
  }

  @Override
  public void close() {
    watching.close();
    idle.close();
  }

  private record Knocks(Times times, List<String> doing) {}

  /**
   * How long the window's thread and an idle one kept somebody waiting.
   *
   * @param doing what the window's thread was doing when it kept somebody waiting longest
   */
  record Waits(Times window, Times idle, List<String> doing) {}
}
