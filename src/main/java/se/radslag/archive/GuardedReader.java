package se.radslag.archive;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/**
 * Reads earlier files in a process of its own, which is kept for the next file, and started anew
 * where one file ended it. Belongs to one thread.
 */
public final class GuardedReader implements AutoCloseable {

  /** The largest file that is read, in bytes. */
  public static final int LARGEST_FILE = FilePipe.LARGEST_FILE;

  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** How often it is looked whether somebody wants it to stop. */
  private static final long LOOK_MILLIS = 50;

  private final Supplier<ProcessBuilder> command;
  private final Duration longest;
  private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();
  private Optional<Child> child = Optional.empty();

  public GuardedReader() {
    this(ReaderCommand::builder, LONGEST);
  }

  /** The same with another process and another patience. */
  GuardedReader(Supplier<ProcessBuilder> command, Duration longest) {
    this.command = command;
    this.longest = longest;
  }

  /** A process that is ready. */
  private record Child(Process process, DataOutputStream out, DataInputStream in) {

    static Child start(ProcessBuilder command) throws IOException {
      Process process = command.start();
      return new Child(
          process,
          new DataOutputStream(new BufferedOutputStream(process.getOutputStream())),
          new DataInputStream(new BufferedInputStream(process.getInputStream())));
    }

    Outcome<EarlierFile> read(String name, boolean minutes, byte[] bytes) throws IOException {
      FilePipe.ask(out, name, minutes, bytes);
      return FilePipe.answered(in);
    }
  }

  /**
   * Reads a file; always comes back, soon after the time there is at the latest.
   *
   * @param name of the file, for what is said about it
   * @param cancelled whether somebody wants it to stop
   * @return failed, its first argument the name, if it is of no known kind, damaged, protected, or
   *     made to do harm, if it has no text, took too long or too much memory, or was cancelled
   */
  public Outcome<EarlierFile> read(String name, byte[] bytes, BooleanSupplier cancelled) {
    return read(name, true, bytes, cancelled);
  }

  /** What a file says, a paragraph each; no minutes are looked for in it. Otherwise the same. */
  public Outcome<List<String>> text(String name, byte[] bytes, BooleanSupplier cancelled) {
    return read(name, false, bytes, cancelled).then(file -> Outcome.done(file.text()));
  }

  private Outcome<EarlierFile> read(
      String name, boolean minutes, byte[] bytes, BooleanSupplier cancelled) {
    if (bytes.length > LARGEST_FILE) {
      return Outcome.failed(
          Problem.of(Problem.Kind.FILE_TOO_LARGE, name, Integer.toString(LARGEST_FILE >> 20)));
    }
    try {
      Child ready = ready();
      return answer(ready, waiting.submit(() -> ready.read(name, minutes, bytes)), name, cancelled);
    } catch (IOException unstarted) {
      return failed(Problem.Kind.FILE_TOO_HEAVY, name);
    }
  }

  private Outcome<EarlierFile> answer(
      Child reading, Future<Outcome<EarlierFile>> answer, String name, BooleanSupplier cancelled) {
    long end = System.nanoTime() + longest.toNanos();
    while (true) {
      try {
        return answer.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        if (cancelled.getAsBoolean()) {
          end(reading);
          return failed(Problem.Kind.FILE_CANCELLED, name);
        }
        if (System.nanoTime() > end) {
          end(reading);
          return failed(Problem.Kind.FILE_TOO_SLOW, name);
        }
      } catch (ExecutionException ended) {
        end(reading);
        return failed(Problem.Kind.FILE_TOO_HEAVY, name);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        end(reading);
        return failed(Problem.Kind.FILE_CANCELLED, name);
      }
    }
  }

  private Child ready() throws IOException {
    if (child.filter(one -> one.process().isAlive()).isEmpty()) {
      child = Optional.of(Child.start(command.get()));
    }
    return child.orElseThrow();
  }

  private void end(Child reading) {
    reading.process().destroyForcibly();
    child = Optional.empty();
  }

  private static Outcome<EarlierFile> failed(Problem.Kind kind, String name) {
    return Outcome.failed(Problem.of(kind, name));
  }

  /** Ends the process. */
  @Override
  public void close() {
    child.ifPresent(this::end);
    waiting.close();
  }
}
