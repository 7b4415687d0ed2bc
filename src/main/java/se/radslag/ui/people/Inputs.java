package se.radslag.ui.people;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.util.Subscription;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.FieldInput;
import se.radslag.ui.common.Shown;

/** Fields of the register, and what is said beside them. */
final class Inputs {

  private final Controls controls;

  Inputs(Controls controls) {
    this.controls = controls;
  }

  /**
   * A field for a value.
   *
   * @param name what a screen reader says it is
   */
  TextField field(String id, String name, Field<?> field) {
    TextField input = FieldInput.create(id);
    input.setAccessibleText(name);
    Attachment.whileShown(input, () -> FieldInput.bind(input, field));
    return input;
  }

  /**
   * A field in which the name of something new is written, and Enter adds it.
   *
   * @param key of what it is for, which stands in the empty field
   * @param add says why not, if it cannot be added; then what was written stays
   */
  TextField adding(
      String id, String key, Label complaint, Function<String, Optional<Complaint>> add) {
    TextField input = FieldInput.create(id);
    input.setPromptText(controls.texts().get(key));
    input.setAccessibleText(controls.texts().get(key));
    input.setOnAction(
        event -> {
          Optional<Complaint> refused = add.apply(input.getText());
          say(complaint, refused.map(why -> why.added(controls.texts(), input.getText().strip())));
          if (refused.isEmpty()) {
            input.clear();
          }
        });
    input.textProperty().subscribe((before, now) -> say(complaint, Optional.empty()));
    return input;
  }

  /**
   * A field for a text of several lines; Tab goes on to the next field.
   *
   * @param key of what a screen reader says it is
   */
  TextArea lines(String id, String key, Field<?> field) {
    TextArea input = FieldInput.createLines(id);
    input.setAccessibleText(controls.texts().get(key));
    Attachment.whileShown(input, () -> FieldInput.bind(input, field));
    return input;
  }

  /** A place for a complaint, which takes no room while there is none. */
  Label complaint(String id) {
    var label = new Label();
    label.setId(id);
    label.getStyleClass().add("complaint");
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    Shown.set(label, false);
    return label;
  }

  /** Says beside some fields why one of them is not taken, while they are shown. */
  Label complaint(String id, Supplier<Optional<String>> words, Field<?>... fields) {
    Label label = complaint(id);
    Runnable complain = () -> say(label, words.get());
    Attachment.whileShown(
        label,
        () -> {
          complain.run();
          return Subscription.combine(
              Stream.of(fields)
                  .flatMap(
                      field ->
                          Stream.of(
                              field.refusedProperty().subscribe(complain),
                              field.impossibleProperty().subscribe(complain),
                              field.textProperty().subscribe(complain)))
                  .toArray(Subscription[]::new));
        });
    return label;
  }

  /** The sentence about a field that is not taken; the value that holds meanwhile is in it. */
  String words(Complaint why, Field<?> field) {
    String kept = field.written();
    return why.words(
        controls.texts(), kept.isEmpty() ? controls.texts().get("ui.prepare.nothing") : kept);
  }

  static void say(Label label, Optional<String> words) {
    label.setText(words.orElse(""));
    Shown.set(label, words.isPresent());
  }
}
