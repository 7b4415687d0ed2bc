package se.radslag.ui.common;

import java.util.function.Function;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import se.radslag.model.PlainText;

/**
 * A text field that writes into a {@link Field}, and is never written into while it has the focus.
 */
public final class FieldInput {

  /**
   * A field's text is laid out whole, on one line: five megabytes would hold up the window for
   * seconds. The longest list of presenters has some hundred characters.
   */
  static final int MOST = 2_000;

  private FieldInput() {}

  /** A text field that keeps out what cannot be kept, however it enters. */
  public static TextField create(String id) {
    var input = new TextField();
    input.setId(id);
    guard(input);
    return input;
  }

  /** Keeps out of a text field what cannot be kept; {@link FieldRemarks} say so beside it. */
  public static void guard(TextField input) {
    input.setTextFormatter(new TextFormatter<>(change -> fitting(change, PlainText::of)));
  }

  /**
   * A field for a text of several lines that keeps out the same. Tab goes on to the next control,
   * as in every other field.
   */
  public static TextArea createLines(String id) {
    var input = new TextArea();
    input.setId(id);
    input.setWrapText(true);
    input.setTextFormatter(new TextFormatter<>(change -> fitting(change, PlainText::lines)));
    input.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB) {
            event.consume();
            input.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
          }
        });
    return input;
  }

  /** Ties a text field to a value until the subscription ends, which also leaves the field. */
  public static Subscription bind(TextInputControl input, Field<?> field) {
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

  /**
   * What is typed or pasted is refused where it is too long; what was kept before is shown whole.
   */
  private static TextFormatter.Change fitting(
      TextFormatter.Change change, Function<String, PlainText> cleaning) {
    int length = change.getControlText().length() + change.getText().length();
    int removed = change.getRangeEnd() - change.getRangeStart();
    if (change.getControl().isFocused() && change.isAdded() && length - removed > MOST) {
      change.getControl().fireEvent(FieldRemarks.Refused.tooLong(change.getText().length()));
      return nothing(change);
    }
    return clean(change, cleaning);
  }

  /** Leaves the text and the selection as they are. */
  private static TextFormatter.Change nothing(TextFormatter.Change change) {
    int caret = change.getControlCaretPosition();
    change.setText("");
    change.setRange(caret, caret);
    change.selectRange(change.getControlAnchor(), caret);
    return change;
  }

  private static TextFormatter.Change clean(
      TextFormatter.Change change, Function<String, PlainText> cleaning) {
    String raw = change.getText();
    PlainText clean = cleaning.apply(raw);
    if (!clean.text().equals(raw)) {
      change.setText(clean.text());
      int caret = change.getRangeStart() + clean.text().length();
      change.setCaretPosition(caret);
      change.setAnchor(caret);
    }
    if (clean.removed() > 0 && change.getControl().isFocused()) {
      change.getControl().fireEvent(FieldRemarks.Refused.removed(clean.removed()));
    }
    return change;
  }
}
