package se.radslag.ui.attendance;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;

/** The box that finds people, and beside it what Enter would do and what it did. */
final class FilterBar extends HBox {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");

  private final Texts texts;
  private final FilterModel model;
  private final TextField box = FieldInput.create("attendance-filter");
  private final Label says = new Label();

  FilterBar(Controls controls, FilterModel model, boolean locked) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("attendance-filter");
    box.setPromptText(texts.get("ui.attendance.filter-prompt"));
    box.setAccessibleText(texts.get("ui.attendance.filter"));
    box.setDisable(locked);
    box.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    says.setId("attendance-says");
    says.getStyleClass().add("attendance-says");
    says.setWrapText(true);
    HBox.setHgrow(says, Priority.ALWAYS);
    getChildren().addAll(box, says);
    Attachment.whileShown(
        this,
        () -> {
          box.textProperty().bindBidirectional(model.textProperty());
          return Subscription.combine(
              model.stateProperty().subscribe(this::show),
              box.focusedProperty().subscribe(focused -> show(model.stateProperty().get())),
              () -> box.textProperty().unbindBidirectional(model.textProperty()));
        });
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
    String words = told.orElseGet(this::hint);
    says.setText(words);
    says.pseudoClassStateChanged(HINT, told.isEmpty());
    says.pseudoClassStateChanged(
        REFUSED, state.answer().filter(answer -> !answer.done()).isPresent());
    box.setAccessibleHelp(words);
  }

  /** What to do here, or with the person the focus is on. */
  private String hint() {
    return box.isFocused()
        ? texts.get("ui.attendance.filter-hint")
        : PersonCommand.told(texts, "ui.attendance.keys");
  }
}
