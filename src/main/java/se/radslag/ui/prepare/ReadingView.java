package se.radslag.ui.prepare;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;
import se.radslag.ui.common.Wait;

/** A file that takes more than a second to read: how far it has come, and a way out. */
final class ReadingView extends HBox {

  private static final Duration PATIENCE = Duration.seconds(1);
  private static final Duration LOOK = Duration.millis(100);

  private final Texts texts;
  private final AttachmentsModel model;
  private final Label words = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Wait patience;
  private final Timeline looking = new Timeline(new KeyFrame(LOOK, event -> look()));

  ReadingView(Controls controls, AttachmentsModel model) {
    this(controls, model, Wait.of(PATIENCE));
  }

  /** The same, with another patience. */
  ReadingView(Controls controls, AttachmentsModel model, Wait patience) {
    this.patience = patience;
    this.texts = controls.texts();
    this.model = model;
    setId("attachment-reading");
    getStyleClass().add("attachment-reading");
    looking.setCycleCount(Animation.INDEFINITE);
    getChildren()
        .addAll(words, bar, controls.button("attachment-cancel", "ui.cancel", model::cancel));
    Shown.set(this, false);
    Attachment.whileShown(
        this,
        () -> model.readingProperty().subscribe(this::show).and(() -> show(Optional.empty())));
  }

  /** Once it has appeared, it stays for the files that follow. */
  private void show(Optional<FileReading> reading) {
    if (reading.isEmpty()) {
      patience.callOff();
      looking.stop();
      Shown.set(this, false);
    } else if (!isVisible()) {
      patience.begin(this::appear);
    }
  }

  private void appear() {
    look();
    Shown.set(this, true);
    looking.play();
  }

  private void look() {
    model
        .readingProperty()
        .get()
        .ifPresent(
            reading -> {
              String says = texts.get("ui.attachments.reading", reading.name());
              words.setText(says);
              bar.setAccessibleText(says);
              bar.setProgress(reading.done());
            });
  }
}
