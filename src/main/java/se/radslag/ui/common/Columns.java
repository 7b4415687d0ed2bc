package se.radslag.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Parts below each other in as many columns as there is room for, read down the first column, then
 * down the next. Columns are about equally high.
 */
public final class Columns extends Pane {

  private static final double BETWEEN = 28;
  private static final double BELOW = 12;

  private final int most;

  /**
   * @param most how many columns at the most
   */
  public Columns(int most, List<? extends Region> parts) {
    this.most = most;
    getChildren().setAll(parts);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return sides() + most * (widest() + BETWEEN) - BETWEEN;
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = (width < 0 ? prefWidth(-1) : width) - sides();
    int columns = columns(inside);
    double each = each(inside, columns);
    return snappedTopInset() + snappedBottomInset() + height(heights(each), columns);
  }

  @Override
  protected void layoutChildren() {
    double inside = getWidth() - sides();
    int columns = columns(inside);
    double each = each(inside, columns);
    List<Double> heights = heights(each);
    double bound = height(heights, columns);
    double x = snappedLeftInset();
    double y = 0;
    for (int i = 0; i < heights.size(); i++) {
      if (y > 0 && y + heights.get(i) > bound) {
        x += each + BETWEEN;
        y = 0;
      }
      getChildren().get(i).resizeRelocate(x, snappedTopInset() + y, each, heights.get(i));
      y += heights.get(i) + BELOW;
    }
  }

  private double sides() {
    return snappedLeftInset() + snappedRightInset();
  }

  private double widest() {
    return getManagedChildren().stream().mapToDouble(part -> part.prefWidth(-1)).max().orElse(0);
  }

  private int columns(double width) {
    return Math.clamp((int) ((width + BETWEEN) / (widest() + BETWEEN)), 1, most);
  }

  private static double each(double width, int columns) {
    return (width + BETWEEN) / columns - BETWEEN;
  }

  private List<Double> heights(double width) {
    var heights = new ArrayList<Double>();
    for (Node part : getChildren()) {
      heights.add(snapSizeY(part.prefHeight(width)));
    }
    return heights;
  }

  /** The least height at which all parts find room: that of some run of them. */
  private static double height(List<Double> heights, int columns) {
    double least = Double.MAX_VALUE;
    for (int from = 0; from < heights.size(); from++) {
      double run = -BELOW;
      for (int to = from; to < heights.size(); to++) {
        run += heights.get(to) + BELOW;
        if (run < least && needed(heights, run) <= columns) {
          least = run;
        }
      }
    }
    return heights.isEmpty() ? 0 : least;
  }

  /** How many columns of a height are needed; too many where a part is higher than that. */
  private static int needed(List<Double> heights, double bound) {
    int columns = 1;
    double y = 0;
    for (double height : heights) {
      if (height > bound) {
        return Integer.MAX_VALUE;
      }
      if (y > 0 && y + height > bound) {
        columns++;
        y = 0;
      }
      y += height + BELOW;
    }
    return columns;
  }
}
