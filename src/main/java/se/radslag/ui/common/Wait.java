package se.radslag.ui.common;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Lets something happen after a while, unless it is called off before. Belongs to the window's
 * thread.
 */
public interface Wait {

  /** Begins to wait; once more from the start, where it waits already. */
  void begin(Runnable then);

  /** Nothing happens any more. */
  void callOff();

  /** Waits by the clock. */
  static Wait of(Duration time) {
    return new ByTheClock(new PauseTransition(time));
  }

  /** Waits by the clock of the window. */
  record ByTheClock(PauseTransition pause) implements Wait {

    @Override
    public void begin(Runnable then) {
      pause.setOnFinished(event -> then.run());
      pause.playFromStart();
    }

    @Override
    public void callOff() {
      pause.stop();
    }
  }
}
