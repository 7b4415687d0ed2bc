package se.radslag.work;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import se.radslag.model.Change;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.store.Session;
import se.radslag.store.StoreException;

/**
 * Saves changes as they are made: each is on the disk a quarter of a second after it was typed, and
 * at once when {@link #flush} asks for it. A change that cannot be saved is kept and tried again
 * until it can. Threads may share it; none of its methods but {@link #close} waits for the disk.
 *
 * <p>The quarter of a second is counted from the first unsaved change and not from the last, so
 * that somebody who types without a pause is saved as often as anybody else.
 */
public final class Journal implements AutoCloseable {

  /** One for all, so that whoever shows it sees that nothing changed. */
  private static final SaveState SAVING = new SaveState.Saving();

  /** A key is on the disk within 250 ms: what remains is for handling it and for the commit. */
  private static final Duration PAUSE = Duration.ofMillis(230);

  private static final Duration RETRY = Duration.ofSeconds(2);

  private final DataFile data;
  private final Clock clock;
  private final Consumer<SaveState> listener;
  private final Revisions revisions;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("journal").daemon().factory());

  private final Object lock = new Object();
  // Guarded by the lock; in the order of the first change to each target.
  private Map<Object, Change> pending = new LinkedHashMap<>();
  private SaveState state = new SaveState.Unchanged();

  /**
   * @param listener told of each new state, on a thread of the journal's or of whoever records a
   *     change
   */
  public Journal(DataFile data, Clock clock, Consumer<SaveState> listener) {
    this.data = data;
    this.clock = clock;
    this.listener = listener;
    this.revisions = new Revisions(clock);
  }

  /** Takes a change to be saved. */
  public void record(Change change) {
    boolean first;
    synchronized (lock) {
      first = pending.isEmpty();
      pending.put(change.target(), change);
      if (state instanceof SaveState.NotSaved) {
        return;
      }
      state = SAVING;
    }
    if (first) {
      listener.accept(SAVING);
      saveIn(PAUSE);
    }
  }

  /** Has everything saved now; the result is there when it has been tried. */
  public CompletableFuture<SaveState> flush() {
    return CompletableFuture.supplyAsync(this::save, thread);
  }

  public SaveState state() {
    synchronized (lock) {
      return state;
    }
  }

  /**
   * Saves what is left, and stops.
   *
   * <p>Whoever closes the window first asks {@link #flush} whether everything could be saved: what
   * cannot be saved is given up here.
   */
  @Override
  public void close() {
    flush().join();
    thread.shutdownNow();
  }

  private SaveState save() {
    Map<Object, Change> taken;
    synchronized (lock) {
      if (pending.isEmpty()) {
        return state;
      }
      taken = pending;
      pending = new LinkedHashMap<>();
    }
    var failed = new ArrayList<Change>();
    Optional<Problem> problem = Optional.empty();
    for (List<Change> changes : byScope(taken).values()) {
      Optional<Problem> refusal = write(changes);
      if (refusal.isPresent()) {
        failed.addAll(changes);
        problem = refusal;
      }
    }
    return settle(failed, problem);
  }

  private void saveIn(Duration wait) {
    CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, thread)
        .execute(this::save);
  }

  /** A meeting that refuses its changes does not hold up those to anything else. */
  private static Map<Object, List<Change>> byScope(Map<Object, Change> changes) {
    return changes.values().stream()
        .collect(Collectors.groupingBy(Change::scope, LinkedHashMap::new, Collectors.toList()));
  }

  private Optional<Problem> write(List<Change> changes) {
    try {
      data.write(session -> applied(session, changes));
      revisions.settle();
      return Optional.empty();
    } catch (StoreException failure) {
      return Optional.of(failure.problem());
    } catch (RuntimeException failure) {
      return Optional.of(Unexpected.problem(failure));
    }
  }

  private int applied(Session session, List<Change> changes) {
    for (Change change : changes.stream().sorted(Comparator.comparingInt(Change::turn)).toList()) {
      revisions.before(change, session);
      session.apply(change);
    }
    return changes.size();
  }

  private SaveState settle(List<Change> failed, Optional<Problem> problem) {
    SaveState settled;
    boolean more;
    synchronized (lock) {
      var merged = new LinkedHashMap<Object, Change>();
      failed.forEach(change -> merged.put(change.target(), change));
      merged.putAll(pending);
      pending = merged;
      more = !pending.isEmpty();
      state =
          problem
              .<SaveState>map(SaveState.NotSaved::new)
              .orElseGet(
                  () -> pending.isEmpty() ? new SaveState.Saved(LocalTime.now(clock)) : SAVING);
      settled = state;
    }
    if (more && !thread.isShutdown()) {
      saveIn(problem.isPresent() ? RETRY : PAUSE);
    }
    listener.accept(settled);
    return settled;
  }
}
