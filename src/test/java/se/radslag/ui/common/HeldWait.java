package se.radslag.ui.common;

import java.util.Optional;

/** Waits until the test says that the time is over. */
public final class HeldWait implements Wait {

  private Optional<Runnable> then = Optional.empty();

  @Override
  public void begin(Runnable next) {
    then = Optional.of(next);
  }

  @Override
  public void callOff() {
    then = Optional.empty();
  }

  /** Whether something waits. */
  public boolean waits() {
    return then.isPresent();
  }

  /** The time is over, if somebody waits for it. */
  public void isOver() {
    Optional<Runnable> next = then;
    then = Optional.empty();
    next.ifPresent(Runnable::run);
  }
}
