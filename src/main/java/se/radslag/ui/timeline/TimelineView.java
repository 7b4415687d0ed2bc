package se.radslag.ui.timeline;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import se.radslag.model.search.Timeline;
import se.radslag.model.search.TimelineEntry;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.FillsSheet;
import se.radslag.ui.common.Shown;

/**
 * What was said of one thing through all meetings, the oldest first: questions with their answers,
 * decisions, and promises with what became of them.
 */
public final class TimelineView extends VBox implements FillsSheet {

  private static final Duration PAUSE = Duration.millis(350);
  private static final int TWICE = 2;

  private final Texts texts;
  private final TimelineModel model;
  private final TimelineText words;
  private final TextField field = FieldInput.create("timeline-search");
  private final CheckBox questions;
  private final Label says = new Label();
  private final Button stop;
  private final Button copy;
  private final ListView<TimelineEntry> list = new ListView<>();
  private final PauseTransition pause = new PauseTransition(PAUSE);

  /**
   * @param text what is followed at first; the empty text asks for something
   */
  public TimelineView(Controls controls, TimelineModel model, String text) {
    this.texts = controls.texts();
    this.model = model;
    this.words = new TimelineText(texts);
    setId("timeline-view");
    getStyleClass().add("timeline");
    field.setText(text);
    field.setPromptText(texts.get("ui.timeline.prompt"));
    HBox.setHgrow(field, Priority.ALWAYS);
    questions = new CheckBox(texts.get("ui.timeline.questions"));
    questions.setId("timeline-questions");
    questions.setMinWidth(USE_PREF_SIZE);
    var line = new HBox(controls.label("ui.timeline.about", field), field, questions);
    line.getStyleClass().add("timeline-line");
    says.setId("timeline-says");
    says.setWrapText(true);
    stop = controls.button("timeline-stop", "ui.timeline.stop", model::stop);
    copy = controls.button("timeline-copy", "ui.timeline.copy", this::copy);
    var state = new FlowPane(says, stop);
    state.getStyleClass().add("timeline-line");
    list.setId("timeline-entries");
    list.setAccessibleText(texts.get("ui.timeline.show"));
    list.setCellFactory(view -> new TimelineCell(words, view));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
    list.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
    VBox.setVgrow(list, Priority.ALWAYS);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
    pause.setOnFinished(event -> model.follow(field.getText()));
    getChildren().addAll(line, state, list, new HBox(copy));
    Attachment.whileShown(this, this::listen);
  }

  private Subscription listen() {
    model.follow(field.getText());
    return Subscription.combine(
        field.textProperty().subscribe((before, now) -> pause.playFromStart()),
        questions.selectedProperty().subscribe(now -> show(model.stateProperty().get())),
        model.stateProperty().subscribe(this::show),
        pause::stop,
        model::stop);
  }

  private void show(TimelineModel.State state) {
    says.setText(says(state));
    Shown.set(says, !says.getText().isEmpty());
    Shown.set(stop, state instanceof TimelineModel.State.Reading);
    List<TimelineEntry> entries = shown(state).map(Timeline::entries).orElse(List.of());
    list.getItems().setAll(entries);
    Shown.set(list, !entries.isEmpty());
    copy.setDisable(entries.isEmpty());
  }

  private Optional<Timeline> shown(TimelineModel.State state) {
    return state instanceof TimelineModel.State.Shown(Timeline timeline)
        ? Optional.of(questions.isSelected() ? timeline.questionsOnly() : timeline)
        : Optional.empty();
  }

  private String says(TimelineModel.State state) {
    return switch (state) {
      case TimelineModel.State.Nothing() -> texts.get("ui.timeline.hint");
      case TimelineModel.State.Reading(var step) ->
          step.map(at -> texts.get("ui.timeline.reading", at.done() + 1, at.all()))
              .orElseGet(() -> texts.get("ui.timeline.reading-begins"));
      case TimelineModel.State.Shown(Timeline all) -> {
        int entries = shown(state).orElse(all).entries().size();
        yield texts.get(all.more() ? "ui.timeline.newest" : "ui.timeline.count", entries);
      }
      case TimelineModel.State.Stopped() -> texts.get("ui.timeline.stopped");
      case TimelineModel.State.Failed(var problem) -> texts.of(problem);
    };
  }

  private void inField(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        pause.stop();
        model.follow(field.getText());
      }
      case DOWN -> enterList();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void enterList() {
    if (!list.getItems().isEmpty()) {
      list.getSelectionModel().selectFirst();
      list.requestFocus();
    }
  }

  private void inList(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      event.consume();
      open();
    }
  }

  private void clicked(MouseEvent event) {
    if (event.getClickCount() == TWICE) {
      open();
    }
  }

  private void open() {
    Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .ifPresent(
            entry -> {
              getScene().getWindow().hide();
              model.open(entry.hit());
            });
  }

  private void copy() {
    shown(model.stateProperty().get())
        .ifPresent(
            timeline -> {
              var content = new ClipboardContent();
              content.putString(words.whole(timeline));
              Clipboard.getSystemClipboard().setContent(content);
            });
  }
}
