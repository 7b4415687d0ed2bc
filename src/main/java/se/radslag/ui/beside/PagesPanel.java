package se.radslag.ui.beside;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import se.radslag.document.pdf.PagePicture;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.PanelPart;
import se.radslag.ui.pages.PagesPane;
import se.radslag.work.SaveState;

/** The pages as they would be, made anew when work pauses and only while they are looked at. */
final class PagesPanel extends VBox implements PanelPart {

  private static final Duration PAUSE = Duration.seconds(1);

  private final Controls controls;
  private final PagesModel model;
  private final PagesPane pages;
  private final PauseTransition pause = new PauseTransition(PAUSE);

  /**
   * @param saveState what is written is saved when work pauses, and then the pages change
   */
  PagesPanel(Controls controls, PagesModel model, ObservableValue<SaveState> saveState) {
    this.controls = controls;
    this.model = model;
    this.pages = new PagesPane(controls, "pages", this::fitted);
    getStyleClass().add("panel-part");
    VBox.setVgrow(pages, Priority.ALWAYS);
    pause.setOnFinished(event -> draw());
    getChildren().add(pages);
    Attachment.whileShown(this, () -> listen(saveState));
  }

  @Override
  public Node node() {
    return this;
  }

  @Override
  public void enter() {
    pages.enter();
  }

  @Override
  public boolean back() {
    return false;
  }

  private Subscription listen(ObservableValue<SaveState> saveState) {
    return Subscription.combine(
        model.stateProperty().subscribe(this::show),
        saveState.subscribe(now -> pause.playFromStart()),
        pause::stop);
  }

  private void draw() {
    model.draw(pages::pixels);
  }

  private void fitted() {
    pause.playFromStart();
    if (model.stateProperty().get() instanceof PagesModel.State.None) {
      draw();
    }
  }

  private void show(PagesModel.State state) {
    switch (state) {
      case PagesModel.State.None() -> pages.say(controls.texts().get("ui.pages.working"));
      case PagesModel.State.Failed(var problem) ->
          pages.say(controls.texts().get("ui.pages.failed", controls.texts().of(problem)));
      case PagesModel.State.Shown(List<PagePicture> drawn) -> {
        pages.say("");
        pages.show(drawn);
      }
    }
  }
}
