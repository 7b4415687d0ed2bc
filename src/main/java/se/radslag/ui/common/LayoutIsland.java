package se.radslag.ui.common;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Room for something that fills whatever room it gets. When that asks for layout, as a text area
 * does at every key, nothing around it is measured and laid out again.
 */
public final class LayoutIsland extends Region {

  private final Node inside;

  public LayoutIsland(Node inside) {
    this.inside = inside;
    // An unmanaged node's wish for layout ends with itself.
    inside.setManaged(false);
    getChildren().add(inside);
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    inside.resizeRelocate(
        snappedLeftInset(),
        snappedTopInset(),
        Math.max(0, getWidth() - insets.getLeft() - insets.getRight()),
        Math.max(0, getHeight() - insets.getTop() - insets.getBottom()));
  }
}
