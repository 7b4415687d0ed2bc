package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import se.radslag.work.WindowState.Frame;

final class StagePlaceTest {

  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1440, 860);
  private static final Rectangle2D BESIDE = new Rectangle2D(1440, 0, 1920, 1080);

  @Test
  void aWindowComesBackToItsScreen() {
    var frame = new Frame(1600, 50, 1300, 900);
    assertEquals(Optional.of(frame), StagePlace.fit(frame, List.of(LAPTOP, BESIDE)));
  }

  @Test
  void aScreenThatIsGoneIsNotWaitedFor() {
    assertEquals(Optional.empty(), StagePlace.fit(new Frame(1600, 50, 1300, 900), List.of(LAPTOP)));
  }

  @Test
  void aSmallerScreenHoldsTheWholeWindow() {
    assertEquals(
        Optional.of(new Frame(0, 0, 1440, 860)),
        StagePlace.fit(new Frame(-40, 20, 1900, 1000), List.of(LAPTOP)));
    assertEquals(
        Optional.of(new Frame(340, 60, 1100, 800)),
        StagePlace.fit(new Frame(900, 90, 1100, 800), List.of(LAPTOP)));
  }
}
