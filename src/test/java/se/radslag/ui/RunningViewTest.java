package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.HeldWait;
import se.radslag.work.Progress;

/** How far work has come, with a clock that goes when the test says so. */
final class RunningViewTest {

  private final HeldWait wait = new HeldWait();
  private final HeldWait pace = new HeldWait();
  private final Progress progress = Progress.unwatched();
  private final ObjectProperty<Optional<Running>> running =
      new SimpleObjectProperty<>(Optional.empty());
  private Scene scene = new Scene(new Label());

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void open() {
    scene =
        OpenWindow.onWindow(
            () -> new Scene(new RunningView(new Controls(Texts.swedish()), running, wait, pace)));
  }

  @Test
  void workThatIsSoonDoneIsNotShown() {
    set(Optional.of(work()));
    assertTrue(wait.waits());
    assertFalse(shown());
    set(Optional.empty());
    assertFalse(wait.waits());
    over();
    assertFalse(shown());
  }

  @Test
  void workThatLastsSaysHowFarItHasCome() {
    set(Optional.of(work()));
    over();
    assertTrue(shown());
    assertEquals(ProgressBar.INDETERMINATE_PROGRESS, bar());
    set(Optional.of(work().at(new Progress.Step(1, 4, "karta.docx"))));
    assertEquals("Läser fil 2 av 4: karta.docx", find(Label.class).getText());
    assertEquals(0.25, bar());
    assertFalse(wait.waits(), "what is shown stays without another wait");
    set(Optional.empty());
    assertFalse(shown());
  }

  @Test
  void ofStepsThatComeFastTheLastIsShown() {
    set(Optional.of(work()));
    over();
    for (int i = 0; i < 3; i++) {
      set(Optional.of(work().at(new Progress.Step(i, 4, i + ".docx"))));
    }
    assertEquals("Läser fil 1 av 4: 0.docx", find(Label.class).getText());
    goOn();
    assertEquals("Läser fil 3 av 4: 2.docx", find(Label.class).getText());
    goOn();
    assertFalse(pace.waits(), "nothing has come since");
    set(Optional.of(work().at(new Progress.Step(3, 4, "3.docx"))));
    assertEquals("Läser fil 4 av 4: 3.docx", find(Label.class).getText());
    set(Optional.empty());
    assertFalse(pace.waits());
  }

  @Test
  void itIsStoppedOnceAndTheNextWorkCanBeStoppedToo() {
    set(Optional.of(work()));
    over();
    press();
    assertTrue(progress.cancelled());
    assertTrue(cancel().isDisabled());
    set(Optional.empty());
    set(Optional.of(work()));
    over();
    assertFalse(cancel().isDisabled());
  }

  private Running work() {
    return new Running("ui.running.import", Optional.empty(), progress::cancel);
  }

  private void set(Optional<Running> now) {
    OpenWindow.onWindow(
        () -> {
          running.set(now);
          return now;
        });
  }

  private void over() {
    OpenWindow.onWindow(
        () -> {
          wait.isOver();
          return wait;
        });
  }

  private void goOn() {
    OpenWindow.onWindow(
        () -> {
          pace.isOver();
          return pace;
        });
  }

  private void press() {
    OpenWindow.onWindow(
        () -> {
          cancel().fire();
          return wait;
        });
  }

  private boolean shown() {
    return OpenWindow.onWindow(() -> scene.getRoot().isVisible());
  }

  private double bar() {
    return OpenWindow.onWindow(() -> find(ProgressBar.class).getProgress());
  }

  private Button cancel() {
    return find(Button.class);
  }

  private <T> T find(Class<T> kind) {
    return scene.getRoot().getChildrenUnmodifiable().stream()
        .flatMap(node -> kind.isInstance(node) ? Stream.of(kind.cast(node)) : Stream.of())
        .findFirst()
        .orElseThrow();
  }
}
