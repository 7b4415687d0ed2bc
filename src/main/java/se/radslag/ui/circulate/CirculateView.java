package se.radslag.ui.circulate;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.ScrollToFocus;
import se.radslag.ui.common.Shown;

/**
 * The step Skicka ut: what is left to look at, what is sent to whom, what was sent before and, once
 * the minutes are sent, how they are corrected.
 */
public final class CirculateView extends ScrollPane {

  private final Controls controls;
  private final CirculateModel model;
  private final SendFiles files;
  private final Label unsettled = new Label();
  private final Hyperlink review;
  private final StackPane form = new StackPane();

  /**
   * @param review shows what there is to look at first
   */
  public CirculateView(Controls controls, CirculateModel model, SendFiles files, Runnable review) {
    this.controls = controls;
    this.model = model;
    this.files = files;
    setId("circulate");
    setFitToWidth(true);
    ScrollToFocus.in(this);
    unsettled.setId("unsettled");
    unsettled.setWrapText(true);
    this.review = new Hyperlink(controls.texts().get("ui.circulate.review"));
    this.review.setId("to-review");
    this.review.setOnAction(event -> review.run());
    var page = new VBox(unsettled, this.review);
    page.getStyleClass().add("page");
    if (model.locked()) {
      page.getChildren().add(new CorrectionView(controls, model));
    }
    page.getChildren()
        .addAll(
            form,
            new ReadBackPart(controls, model, files),
            new SentView(controls, model.zone(), model.sentProperty()));
    setContent(page);
    Attachment.whileShown(this, this::listen);
  }

  private Subscription listen() {
    int count = model.unsettled();
    unsettled.setText(controls.texts().get("ui.circulate.unsettled", count));
    Shown.set(review, count > 0);
    Subscription shown = model.formProperty().subscribe(this::show);
    model.refresh();
    return shown;
  }

  private void show(Optional<SendForm> read) {
    form.getChildren().clear();
    read.ifPresent(one -> form.getChildren().setAll(new SendFormView(controls, one, model, files)));
  }
}
