package se.radslag.ui.common;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/**
 * What stands in a text field of one line, on as many lines as it needs, where the field is too
 * narrow to show it whole: with large letters in a small window.
 */
public final class WholeText extends Label {

  private final TextField field;
  private final Text measure = new Text();

  /**
   * @param field whose text it is; a screen reader says it there
   */
  public WholeText(TextField field) {
    this.field = field;
    getStyleClass().add("hint");
    setWrapText(true);
    setMinHeight(USE_PREF_SIZE);
    Shown.set(this, false);
    Attachment.whileShown(
        this,
        () ->
            field
                .textProperty()
                .subscribe(this::fit)
                .and(field.widthProperty().subscribe(this::fit))
                .and(field.fontProperty().subscribe(this::fit)));
  }

  private void fit() {
    measure.setFont(field.getFont());
    measure.setText(field.getText());
    Insets edges = field.getInsets();
    double room = field.getWidth() - edges.getLeft() - edges.getRight();
    boolean cut = field.getWidth() > 0 && measure.getLayoutBounds().getWidth() > room;
    setText(cut ? field.getText() : "");
    Shown.set(this, cut);
  }
}
