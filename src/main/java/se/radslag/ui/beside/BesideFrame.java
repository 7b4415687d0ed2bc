package se.radslag.ui.beside;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;

/** A meeting's step, and beside it the panel while it is shown. */
public final class BesideFrame extends SplitPane {

  private static final double STEP_SHARE = 0.7;

  private final BesideModel model;
  private final BesideView panel;
  private final StackPane step = new StackPane();
  private final Consumer<SplitPane> placed;
  private Optional<Node> before = Optional.empty();

  /**
   * @param keys what shows each panel
   * @param hideKeys what hides it
   * @param placed told when the panel has come into the frame, to put the divider where it was
   */
  public BesideFrame(
      Controls controls,
      BesideModel model,
      BesideParts parts,
      Function<Beside, KeyCombination> keys,
      KeyCombination hideKeys,
      Consumer<SplitPane> placed) {
    this.model = model;
    this.placed = placed;
    this.panel = new BesideView(controls, model, parts, keys, hideKeys, this::leave);
    setId("beside-frame");
    SplitPane.setResizableWithParent(panel, false);
    getItems().add(step);
    Attachment.whileShown(this, () -> model.shownProperty().subscribe(this::show));
  }

  /** Shows a step in it. */
  public void setStep(Node view) {
    step.getChildren().setAll(view);
  }

  /** Shows a panel and goes there; from there, goes back to where one was. */
  public void call(Beside which) {
    if (panelHasFocus() && model.shownProperty().get().equals(Optional.of(which))) {
      leave();
      return;
    }
    if (!panelHasFocus()) {
      before = focused();
    }
    model.show(which);
    panel.enter();
  }

  /** Takes the panel away; who was in it is back where she was. */
  public void hide() {
    model.hide();
  }

  private void leave() {
    before
        .filter(node -> node.getScene() != null && node.getScene().equals(getScene()))
        .or(() -> step.lookupAll("#notes").stream().findFirst())
        .ifPresentOrElse(Node::requestFocus, step::requestFocus);
  }

  private void show(Optional<Beside> which) {
    boolean there = getItems().contains(panel);
    if (which.isPresent() && !there) {
      getItems().add(panel);
      setDividerPositions(STEP_SHARE);
      placed.accept(this);
    } else if (which.isEmpty() && there) {
      boolean within = panelHasFocus();
      getItems().remove(panel);
      if (within) {
        leave();
      }
    }
  }

  private boolean panelHasFocus() {
    return focused().filter(panel::holds).isPresent();
  }

  private Optional<Node> focused() {
    return Optional.ofNullable(getScene())
        .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
  }
}
