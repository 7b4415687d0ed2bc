package se.radslag.ui.attendance;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.NameBox;

/** The box that finds people, and beside it what Enter would do and what it did. */
final class FilterBar extends HBox {

  private final Texts texts;
  private final FilterModel model;
  private final NameBox box;

  FilterBar(Controls controls, FilterModel model, boolean locked) {
    this.texts = controls.texts();
    this.model = model;
    this.box =
        new NameBox(
            "attendance-filter",
            texts.get("ui.attendance.filter"),
            texts.get("ui.attendance.filter-prompt"));
    getStyleClass().add("attendance-filter");
    box.field().setDisable(locked);
    box.field().addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    getChildren().addAll(box.field(), box.label());
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                box.with(model.textProperty()),
                model.stateProperty().subscribe(this::show),
                box.field()
                    .focusedProperty()
                    .subscribe(focused -> show(model.stateProperty().get()))));
  }

  private void key(KeyEvent event) {
    Stream.of(FilterCommand.values())
        .filter(command -> command.matches(event))
        .findFirst()
        .ifPresent(
            command -> {
              run(command);
              event.consume();
            });
  }

  private void run(FilterCommand command) {
    switch (command) {
      case ENTER -> model.enter();
      case NEXT -> model.step(1);
      case PREVIOUS -> model.step(-1);
      case CLEAR -> model.textProperty().set("");
    }
  }

  private void show(FilterModel.State state) {
    Optional<String> told =
        state
            .answer()
            .map(answer -> AnswerWords.of(texts, answer))
            .or(() -> state.chosen().map(choice -> ChoiceWords.of(texts, choice, state)));
    box.say(
        told.orElseGet(this::hint),
        told.isEmpty(),
        state.answer().filter(answer -> !answer.done()).isPresent());
  }

  /** What to do here, or with the person the focus is on. */
  private String hint() {
    return box.field().isFocused()
        ? texts.get("ui.attendance.filter-hint")
        : PersonCommand.told(texts, "ui.attendance.keys");
  }
}
