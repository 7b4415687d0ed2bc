package se.radslag.ui.common;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * The time of day for clocks in the window. It is looked at once a second while a clock is shown,
 * and told of once a minute. An animation would do it too, but draws the window sixty times a
 * second. Belongs to the window's thread.
 */
public final class TimeOfDay {

  private final Clock clock;
  private final Executor nextSecond;
  private final ReadOnlyObjectWrapper<LocalTime> minute;
  private int followers;
  private boolean waiting;
  private volatile boolean stopped;

  /**
   * @param window the window's thread
   */
  public TimeOfDay(Clock clock, Executor window) {
    this.clock = clock;
    this.nextSecond = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, window);
    this.minute = new ReadOnlyObjectWrapper<>(now());
  }

  /** The time of day to the minute; true while somebody follows it. */
  public ReadOnlyObjectProperty<LocalTime> minuteProperty() {
    return minute.getReadOnlyProperty();
  }

  /** The time of day at this moment, to the minute. */
  public LocalTime now() {
    return LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
  }

  /** Keeps {@link #minuteProperty} true until the subscription ends. */
  public Subscription follow() {
    followers++;
    tick();
    return () -> followers--;
  }

  /** Looks at the clock no more; any thread may say so. */
  public void stop() {
    stopped = true;
  }

  private void tick() {
    minute.set(now());
    if (followers > 0 && !waiting && !stopped) {
      waiting = true;
      nextSecond.execute(
          () -> {
            waiting = false;
            tick();
          });
    }
  }
}
