package se.radslag.ui;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import se.radslag.work.WindowState;

/** Where the window is on the desktop, from one start to the next. Belongs to its thread. */
final class StagePlace {

  /** So much of a window, its title bar included, must be on a screen to get hold of it. */
  private static final double GRIP = 80;

  private final Stage stage;
  private Optional<WindowState.Frame> frame;

  /**
   * @param stage not shown yet, of its usual size
   */
  StagePlace(Stage stage, WindowState left) {
    this.stage = stage;
    this.frame = left.frame().flatMap(old -> fit(old, screens()));
    frame.ifPresentOrElse(this::place, this::middle);
    Optional<WindowState.Frame> start = frame;
    if (left.maximised()) {
      stage.setMaximized(true);
    } else {
      // Some systems show a window in its least size, whatever it was given before.
      stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> start.ifPresent(this::place));
    }
    stage.xProperty().subscribe(this::moved);
    stage.yProperty().subscribe(this::moved);
    stage.widthProperty().subscribe(this::moved);
    stage.heightProperty().subscribe(this::moved);
  }

  /** Where it is while it is not maximised. */
  Optional<WindowState.Frame> frame() {
    return frame;
  }

  /**
   * An old place on the screens there are now: not larger than its screen and wholly on it; empty
   * if the screen it was on is gone.
   */
  static Optional<WindowState.Frame> fit(WindowState.Frame old, List<Rectangle2D> screens) {
    return screens.stream()
        .filter(
            screen ->
                screen.intersects(
                    old.x() + GRIP,
                    old.y(),
                    Math.max(1, old.width() - 2 * GRIP),
                    Math.min(GRIP, old.height())))
        .findFirst()
        .map(screen -> within(old, screen));
  }

  private static WindowState.Frame within(WindowState.Frame old, Rectangle2D screen) {
    double width = Math.min(old.width(), screen.getWidth());
    double height = Math.min(old.height(), screen.getHeight());
    return new WindowState.Frame(
        Math.clamp(old.x(), screen.getMinX(), screen.getMaxX() - width),
        Math.clamp(old.y(), screen.getMinY(), screen.getMaxY() - height),
        width,
        height);
  }

  private static List<Rectangle2D> screens() {
    return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
  }

  private void place(WindowState.Frame now) {
    stage.setX(now.x());
    stage.setY(now.y());
    stage.setWidth(now.width());
    stage.setHeight(now.height());
  }

  private void middle() {
    stage.centerOnScreen();
  }

  /** The system may tell of the new size before it tells that the window is maximised. */
  private void moved() {
    Platform.runLater(
        () -> {
          if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
            frame =
                Optional.of(
                    new WindowState.Frame(
                        stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
          }
        });
  }
}
