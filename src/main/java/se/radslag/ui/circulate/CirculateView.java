package se.radslag.ui.circulate;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;

/** The Word document: what it will be called, and making it. */
public final class CirculateView extends VBox {

  private final Controls controls;
  private final CirculateModel model;
  private final Label name = new Label();
  private final Label unsettled = new Label();
  private final Hyperlink review;

  /**
   * @param export asks where to, and writes the document
   * @param review shows what there is to look at first
   */
  public CirculateView(Controls controls, CirculateModel model, Button export, Runnable review) {
    this.controls = controls;
    this.model = model;
    setId("circulate");
    getStyleClass().add("page");
    name.setId("file-name");
    name.getStyleClass().add("file-name");
    name.setWrapText(true);
    unsettled.setId("unsettled");
    unsettled.setWrapText(true);
    export.getStyleClass().add("accent");
    this.review = new Hyperlink(controls.texts().get("ui.circulate.review"));
    this.review.setId("to-review");
    this.review.setOnAction(event -> review.run());
    Label words = controls.text("ui.circulate.words", "hint");
    words.setWrapText(true);
    getChildren()
        .addAll(
            controls.text("ui.circulate.document", "form-heading"),
            name,
            words,
            unsettled,
            this.review,
            export);
    Attachment.whileShown(this, this::show);
  }

  private Subscription show() {
    name.setText(model.fileName());
    int count = model.unsettled();
    unsettled.setText(controls.texts().get("ui.circulate.unsettled", count));
    Shown.set(review, count > 0);
    return Subscription.EMPTY;
  }
}
