package se.radslag.ui.common;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.util.Subscription;
import se.radslag.model.PlainText;

/**
 * A text field that writes into a {@link Field}, and is never written into while it has the focus.
 */
public final class FieldInput {

  private FieldInput() {}

  /** A text field that keeps out what cannot be kept, however it enters. */
  public static TextField create(String id) {
    var input = new TextField();
    input.setId(id);
    input.setTextFormatter(new TextFormatter<>(FieldInput::clean));
    return input;
  }

  /** Ties a text field to a value until the subscription ends, which also leaves the field. */
  public static Subscription bind(TextField input, Field<?> field) {
    input.setText(field.textProperty().get());
    return Subscription.combine(
        input.textProperty().subscribe((before, now) -> field.type(now)),
        input
            .focusedProperty()
            .subscribe(
                (before, focused) -> {
                  if (!focused) {
                    field.leave();
                    input.setText(field.textProperty().get());
                  }
                }),
        field
            .textProperty()
            .subscribe(
                (before, text) -> {
                  if (!input.isFocused()) {
                    input.setText(text);
                  }
                }),
        field::leave);
  }

  private static TextFormatter.Change clean(TextFormatter.Change change) {
    String raw = change.getText();
    String clean = PlainText.of(raw).text();
    if (!clean.equals(raw)) {
      change.setText(clean);
      int caret = change.getRangeStart() + clean.length();
      change.setCaretPosition(caret);
      change.setAnchor(caret);
    }
    return change;
  }
}
