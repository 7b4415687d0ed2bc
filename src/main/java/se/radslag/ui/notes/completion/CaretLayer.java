package se.radslag.ui.notes.completion;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import org.fxmisc.richtext.StyledTextArea;
import se.radslag.ui.common.Attachment;

/**
 * What is drawn over the notes at the caret, and is no part of them: a proposal in faint letters
 * and the list of offers. Both are placed when everything else has found its place.
 */
final class CaretLayer extends StackPane {

  private static final double GAP = 3;

  private final StyledTextArea<?, ?> area;
  private final OfferList list;
  private final Supplier<Optional<Proposal>> proposal;
  private final Label faint = new Label();
  private final Pane layer;

  /**
   * @param notes the area, or what scrolls it
   * @param proposal asked before each frame that is drawn
   */
  CaretLayer(
      Node notes,
      StyledTextArea<?, ?> area,
      OfferList list,
      Supplier<Optional<Proposal>> proposal) {
    this.area = area;
    this.list = list;
    this.proposal = proposal;
    faint.setId("proposal");
    faint.getStyleClass().add("proposal");
    faint.setManaged(false);
    faint.setMouseTransparent(true);
    faint.setAccessibleRole(AccessibleRole.NODE);
    layer = new Pane(faint, list);
    layer.setPickOnBounds(false);
    var clip = new Rectangle();
    clip.widthProperty().bind(layer.widthProperty());
    clip.heightProperty().bind(layer.heightProperty());
    layer.setClip(clip);
    getChildren().addAll(notes, layer);
    Attachment.whileShown(this, this::listen);
  }

  private Subscription listen() {
    var scene = getScene();
    Runnable place = this::place;
    scene.addPostLayoutPulseListener(place);
    return () -> scene.removePostLayoutPulseListener(place);
  }

  private void place() {
    Optional<Proposal> now = proposal.get();
    Optional<Bounds> caret =
        now.isPresent() || list.open()
            ? area.getCaretBounds().map(layer::screenToLocal)
            : Optional.empty();
    faint.setVisible(now.isPresent() && caret.isPresent());
    caret.ifPresent(
        at -> {
          now.ifPresent(one -> draw(one, at));
          if (list.open()) {
            drawList(at);
          }
        });
  }

  /** After the caret; where text stands there already, below it. */
  private void draw(Proposal one, Bounds caret) {
    faint.setText(one.words());
    faint.pseudoClassStateChanged(Proposal.BELOW, one.below());
    faint.applyCss();
    double x = one.below() ? caret.getMinX() : caret.getMaxX();
    double height = faint.prefHeight(-1);
    double y =
        one.below() ? caret.getMaxY() + GAP : (caret.getMinY() + caret.getMaxY() - height) / 2;
    double room = Math.max(0, layer.getWidth() - x - GAP);
    faint.resizeRelocate(x, y, Math.min(faint.prefWidth(-1), room), height);
    faint.layout();
  }

  /** Below the caret, or above it where there is more room. */
  private void drawList(Bounds caret) {
    list.applyCss();
    double width = Math.min(list.prefWidth(-1), layer.getWidth() - 2 * GAP);
    double below = layer.getHeight() - caret.getMaxY() - 2 * GAP;
    double above = caret.getMinY() - 2 * GAP;
    boolean under = list.height() <= below || below >= above;
    double height = Math.min(list.height(), under ? below : above);
    double x = Math.max(GAP, Math.min(caret.getMinX(), layer.getWidth() - width - GAP));
    double y = under ? caret.getMaxY() + GAP : caret.getMinY() - GAP - height;
    list.resizeRelocate(x, y, width, height);
    list.layout();
  }
}
