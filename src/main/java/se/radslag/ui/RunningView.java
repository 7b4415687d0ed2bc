package se.radslag.ui;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;
import se.radslag.ui.common.Wait;
import se.radslag.work.Progress;

/**
 * At the foot of the window: how far work has come, and a button to stop it. It waits a moment
 * before it shows itself, so that nothing comes and goes for work that is soon done.
 */
final class RunningView extends HBox {

  private static final Duration SOON = Duration.millis(400);

  /** Hundreds of steps a second are for no eye, and each has the window drawn anew. */
  private static final Duration CALM = Duration.millis(250);

  private final Texts texts;
  private final ObservableValue<Optional<Running>> running;
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel;
  private final Wait wait;
  private final Wait pace;
  private boolean paused;

  RunningView(Controls controls, ObservableValue<Optional<Running>> running) {
    this(controls, running, Wait.of(SOON), Wait.of(CALM));
  }

  /**
   * The same, with another patience.
   *
   * @param pace how long a step stands there before the next is shown
   */
  RunningView(Controls controls, ObservableValue<Optional<Running>> running, Wait wait, Wait pace) {
    this.running = running;
    this.wait = wait;
    this.pace = pace;
    this.texts = controls.texts();
    setId("running");
    getStyleClass().add("notice");
    words.setId("running-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    bar.setAccessibleText(texts.get("ui.running.progress"));
    cancel =
        controls.button(
            "cancel-running",
            "ui.running.cancel",
            () -> running.getValue().ifPresent(this::cancel));
    cancel.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, bar, cancel);
    Attachment.whileShown(this, () -> running.subscribe(this::show).and(this::rest));
    Shown.set(this, false);
  }

  private void cancel(Running now) {
    cancel.setDisable(true);
    now.cancel().run();
  }

  private void show(Optional<Running> now) {
    now.ifPresentOrElse(this::at, this::end);
  }

  private void end() {
    Shown.set(this, false);
    cancel.setDisable(false);
    rest();
  }

  private void at(Running now) {
    if (!isVisible()) {
      wait.begin(() -> Shown.set(this, true));
    }
    if (!paused) {
      tell(now);
    }
  }

  private void rest() {
    wait.callOff();
    pace.callOff();
    paused = false;
  }

  private void tell(Running now) {
    words.setText(
        now.step()
            .map(step -> texts.get(now.words(), step.done() + 1, step.all(), step.what()))
            .orElse(""));
    bar.setProgress(
        now.step().map(Progress.Step::share).orElse(ProgressBar.INDETERMINATE_PROGRESS));
    if (now.step().isPresent()) {
      paused = true;
      pace.begin(() -> goOn(now));
    }
  }

  /** What came meanwhile is shown, and only the last of it. */
  private void goOn(Running shown) {
    paused = false;
    running.getValue().filter(now -> !now.equals(shown)).ifPresent(this::tell);
  }
}
