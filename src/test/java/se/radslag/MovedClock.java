package se.radslag;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. Threads may share it. */
public final class MovedClock extends Clock {

  private final AtomicReference<Instant> now;

  /**
   * @param now as "2025-04-03T13:00:00Z"
   */
  public MovedClock(String now) {
    this.now = new AtomicReference<>(Instant.parse(now));
  }

  /** It is so many minutes later. */
  public void forward(int minutes) {
    now.updateAndGet(before -> before.plus(Duration.ofMinutes(minutes)));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return now.get();
  }
}
