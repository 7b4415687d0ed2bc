package se.radslag.ui.notes;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;

/** Above the notes while something is sought in the meeting: what, and how far one has come. */
final class FindBar extends HBox {

  private final Controls controls;
  private final FindModel model;
  private final TextField field = FieldInput.create("find");
  private final Label count = new Label();
  private final Consumer<Optional<Hit>> shown;
  private final Consumer<Optional<Hit>> closed;

  /**
   * @param shown told of each hit, or of none, while the bar keeps the focus
   * @param closed told where to go on
   */
  FindBar(
      Controls controls,
      FindModel model,
      Consumer<Optional<Hit>> shown,
      Consumer<Optional<Hit>> closed) {
    this.controls = controls;
    this.model = model;
    this.shown = shown;
    this.closed = closed;
    getStyleClass().add("find-bar");
    Label name = controls.label("ui.find.name", field);
    name.getStyleClass().add("item-label");
    count.setId("find-count");
    count.getStyleClass().add("hint");
    count.setMinWidth(USE_PREF_SIZE);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    getChildren()
        .addAll(
            name,
            field,
            sign("find-previous", "↑", FindCommand.PREVIOUS),
            sign("find-next", "↓", FindCommand.NEXT),
            sign("find-close", "×", FindCommand.CLOSE),
            count);
    Shown.set(this, false);
    Attachment.whileShown(
        this,
        () ->
            Subscription.combine(
                model.stateProperty().subscribe(this::tell),
                field.textProperty().subscribe((before, now) -> seek(now))));
  }

  /**
   * Opens it, ready to type in.
   *
   * @param text to seek at first; the empty text for what was sought last
   */
  void open(String text) {
    Shown.set(this, true);
    if (!text.isEmpty()) {
      field.setText(text);
    }
    field.requestFocus();
    field.selectAll();
    seek(field.getText());
  }

  boolean isOpen() {
    return isVisible();
  }

  void run(FindCommand command) {
    switch (command) {
      case NEXT -> {
        model.next();
        shown.accept(hit());
      }
      case PREVIOUS -> {
        model.previous();
        shown.accept(hit());
      }
      case CLOSE -> {
        Shown.set(this, false);
        closed.accept(hit());
      }
    }
  }

  private void seek(String text) {
    model.seek(text);
    shown.accept(hit());
  }

  private Optional<Hit> hit() {
    return model.stateProperty().get().hit();
  }

  private Button sign(String id, String sign, FindCommand command) {
    String name = controls.texts().get(command.words());
    return controls.withKeys(controls.sign(id, sign, name, () -> run(command)), command.key());
  }

  private void key(KeyEvent event) {
    Stream.of(FindCommand.values())
        .filter(command -> command.matches(event))
        .findFirst()
        .ifPresent(
            command -> {
              run(command);
              event.consume();
            });
  }

  private void tell(FindModel.State state) {
    String words =
        state.sought().isBlank()
            ? ""
            : state.count() == 0
                ? controls.texts().get("ui.find.none")
                : controls.texts().get("ui.find.count", state.number(), state.count());
    count.setText(words);
    field.setAccessibleHelp(words);
  }
}
