package se.radslag.ui.common;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import se.radslag.texts.Texts;

/**
 * How long something has gone on.
 *
 * @param minutes since it began
 * @param planned so many minutes were planned, if any were
 */
public record Elapsed(long minutes, Optional<Long> planned) {

  /** From when it began to now; what begins later has not gone on at all. */
  public static Elapsed since(LocalTime begun, LocalTime now, Optional<Duration> planned) {
    return new Elapsed(
        Math.max(0, Duration.between(begun, now).toMinutes()), planned.map(Duration::toMinutes));
  }

  /** Whether it has gone on for longer than planned. */
  public boolean over() {
    return planned.filter(most -> minutes > most).isPresent();
  }

  /** "12 min av 15", or "12 min" where nothing was planned. */
  public String words(Texts texts) {
    return planned
        .map(most -> texts.get("ui.clock.of", minutes, most))
        .orElseGet(() -> texts.get("ui.clock.minutes", minutes));
  }
}
