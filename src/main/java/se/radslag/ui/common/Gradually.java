package se.radslag.ui.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.util.Subscription;

/**
 * Does one thing after another, with time in between for keys and for drawing: a page whose every
 * part takes a moment to be styled and laid out would hold the window up if it came all at once.
 * Belongs to the window's thread.
 */
public final class Gradually extends AnimationTimer {

  /** Pulses from one step to the next: after laying out, the window is drawn meanwhile. */
  private static final int EVERY = 5;

  private final Deque<BooleanSupplier> steps;
  private int pulses;

  private Gradually(List<BooleanSupplier> steps) {
    this.steps = new ArrayDeque<>(steps);
  }

  /**
   * Begins, with the next pulse.
   *
   * @param steps each is taken again until it says that it is done
   * @return what gives up the steps that are left
   */
  public static Subscription run(List<BooleanSupplier> steps) {
    var timer = new Gradually(steps);
    timer.start();
    return timer::stop;
  }

  /** A step that is done at once. */
  public static BooleanSupplier once(Runnable step) {
    return () -> {
      step.run();
      return true;
    };
  }

  @Override
  public void handle(long now) {
    if (steps.isEmpty()) {
      stop();
    } else if (pulses++ % EVERY == 0 && steps.getFirst().getAsBoolean()) {
      steps.removeFirst();
    }
  }
}
