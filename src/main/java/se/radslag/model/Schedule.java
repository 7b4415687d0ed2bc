package se.radslag.model;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/**
 * An item's time: what was planned for it and how it went.
 *
 * @param planned in whole minutes, more than none, if anything was planned
 * @param begun when it was first taken up at the meeting
 * @param finished whether it was ticked as done
 */
public record Schedule(Optional<Duration> planned, Optional<LocalTime> begun, boolean finished) {

  /** Nothing planned, not begun. */
  public static Schedule none() {
    return new Schedule(Optional.empty(), Optional.empty(), false);
  }

  /** The same with another plan. */
  public Schedule withPlanned(Optional<Duration> changed) {
    return new Schedule(changed, begun, finished);
  }

  /** The same, begun then unless it was before. */
  public Schedule begun(LocalTime now) {
    return new Schedule(planned, begun.or(() -> Optional.of(now)), finished);
  }

  /** The same, done or not. */
  public Schedule finished(boolean done) {
    return new Schedule(planned, begun, done);
  }
}
