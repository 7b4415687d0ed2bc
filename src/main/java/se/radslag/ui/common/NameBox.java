package se.radslag.ui.common;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;

/**
 * A box for a name, and a label that says what Enter would do with it or why it did not; a view
 * puts them where it has room. Belongs to the window's thread.
 */
public final class NameBox {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");

  private final TextField field;
  private final Label label = new Label();

  /**
   * @param id of the box; the label's begins with it
   * @param name what the box is called
   * @param prompt what stands in it while it is empty
   */
  public NameBox(String id, String name, String prompt) {
    field = FieldInput.create(id);
    field.setPromptText(prompt);
    field.setAccessibleText(name);
    label.setId(id + "-says");
    label.getStyleClass().add("name-says");
    label.setWrapText(true);
    HBox.setHgrow(label, Priority.ALWAYS);
  }

  /** Where the name is written. */
  public TextField field() {
    return field;
  }

  /** What Enter would do. */
  public Label label() {
    return label;
  }

  /** The box and a model have the same text until this is given up. */
  public Subscription with(StringProperty text) {
    field.textProperty().bindBidirectional(text);
    return () -> field.textProperty().unbindBidirectional(text);
  }

  /**
   * Says something beside the box.
   *
   * @param hint whether it is only how the box is used
   * @param refused whether it is why Enter did not do it
   */
  public void say(String words, boolean hint, boolean refused) {
    label.setText(words);
    label.pseudoClassStateChanged(HINT, hint);
    label.pseudoClassStateChanged(REFUSED, refused);
    field.setAccessibleHelp(words);
  }
}
