package se.radslag.bench;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import se.radslag.ui.OpenWindow;

/**
 * Times what the window's thread does for something: the thing itself, and styling and layout in
 * the pulses after it. Not counted are the wait for a pulse (a sixtieth of a second) and painting,
 * which is another thread's.
 */
final class Pulses {

  /** Layout may ask for layout again, as a text area does to follow its caret. */
  private static final int AFTER = 2;

  private final Scene scene;
  private long layoutBegan;
  private long layout;
  private int left;
  private Runnable done = () -> {};

  private Pulses(Scene scene) {
    this.scene = scene;
  }

  static Pulses of(Scene scene) {
    return OpenWindow.onWindow(
        () -> {
          var pulses = new Pulses(scene);
          scene.addPreLayoutPulseListener(() -> pulses.layoutBegan = System.nanoTime());
          scene.addPostLayoutPulseListener(pulses::laidOut);
          return pulses;
        });
  }

  /** How many nanoseconds something takes; called from another thread than the window's. */
  long time(Runnable work) {
    var result = new CompletableFuture<Long>();
    Platform.runLater(
        () -> {
          layout = 0;
          long began = System.nanoTime();
          work.run();
          long worked = System.nanoTime() - began;
          after(() -> result.complete(worked + layout));
        });
    return result.join();
  }

  /** Does something when all that is asked for now has been laid out; on the window's thread. */
  void after(Runnable next) {
    left = AFTER;
    done = next;
    Platform.requestNextPulse();
  }

  /** The window these are of. */
  Scene scene() {
    return scene;
  }

  private void laidOut() {
    layout += System.nanoTime() - layoutBegan;
    if (left == 0) {
      return;
    }
    left--;
    if (left == 0) {
      done.run();
    } else {
      // Asked for later: a pulse may not ask for the next while it is under way.
      Platform.runLater(Platform::requestNextPulse);
    }
  }
}
