package se.radslag.ui.template;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import se.radslag.document.pdf.PagePicture;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;
import se.radslag.ui.common.Wait;
import se.radslag.ui.pages.PagesPane;

/** How a meeting that does not exist looks in a template: its pages, or that they are made. */
final class SampleView extends VBox {

  /** Nothing comes and goes for work that is soon done. */
  private static final Duration SOON = Duration.millis(400);

  private static final Duration PAUSE = Duration.seconds(1);

  /** At first there is no room to go by, or less than there will be. */
  private static final int USUAL_WIDTH = 640;

  private final Texts texts;
  private final SampleModel model;
  private final PagesPane pages;
  private final HBox making;
  private final Label failed = new Label();
  private final Wait wait = Wait.of(SOON);
  private Optional<Node> asker = Optional.empty();
  private final PauseTransition pause = new PauseTransition(PAUSE);

  SampleView(Controls controls, SampleModel model) {
    this.texts = controls.texts();
    this.model = model;
    getStyleClass().add("sample");
    pages = new PagesPane(controls, "sample", pause::playFromStart);
    pages.getStyleClass().add("sample-pages");
    pause.setOnFinished(event -> pages.pixels().ifPresent(model::draw));
    var progress = new ProgressIndicator();
    progress.getStyleClass().add("template-progress");
    progress.setAccessibleText(texts.get("ui.template.making"));
    Button cancel = controls.button("cancel-sample", "ui.running.cancel", model::cancel);
    making = new HBox(progress, controls.text("ui.template.making", "hint"), cancel);
    making.setId("sample-making");
    making.getStyleClass().add("template-line");
    failed.setId("sample-failed");
    failed.getStyleClass().add("complaint");
    failed.setWrapText(true);
    failed.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(making, failed, pages);
    Attachment.whileShown(this, this::listen);
  }

  /** How wide a page is to be drawn, in pixels. */
  int pixels() {
    return Math.max(USUAL_WIDTH, pages.pixels().orElse(USUAL_WIDTH));
  }

  /** Goes to the pages when they are made, if whoever asked for them is still where she was. */
  void enterWhenShown(Node from) {
    asker = Optional.of(from);
  }

  private void enter() {
    if (asker.filter(Node::isFocused).isPresent()) {
      // What has just come into the window has no place yet to be scrolled to.
      getScene().getRoot().applyCss();
      getScene().getRoot().layout();
      pages.enter();
    }
    asker = Optional.empty();
  }

  private Subscription listen() {
    return Subscription.combine(
        model.stateProperty().subscribe(this::show), wait::callOff, pause::stop);
  }

  private void show(SampleModel.State state) {
    Shown.set(making, false);
    wait.callOff();
    switch (state) {
      case SampleModel.State.None() -> fill(List.of(), "");
      case SampleModel.State.Making() -> {
        Shown.set(failed, false);
        wait.begin(() -> Shown.set(making, true));
      }
      case SampleModel.State.Failed(var problem) ->
          fill(List.of(), texts.get("ui.pages.failed", texts.of(problem)));
      case SampleModel.State.Shown(List<PagePicture> drawn) -> {
        fill(drawn, "");
        enter();
      }
    }
  }

  private void fill(List<PagePicture> drawn, String complaint) {
    failed.setText(complaint);
    Shown.set(failed, !complaint.isEmpty());
    Shown.set(pages, !drawn.isEmpty());
    pages.show(drawn);
  }
}
