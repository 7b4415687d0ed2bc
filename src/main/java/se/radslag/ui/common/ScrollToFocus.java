package se.radslag.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;

/** Brings what has the focus into sight, for whoever goes through a page with the Tab key. */
public final class ScrollToFocus {

  private ScrollToFocus() {}

  /** Does so in a page, as long as it is in a window. */
  public static void in(ScrollPane page) {
    Attachment.whileShown(
        page,
        () ->
            page.getScene() == null
                ? Subscription.EMPTY
                : page.getScene().focusOwnerProperty().subscribe(node -> show(page, node)));
  }

  private static void show(ScrollPane page, Node focused) {
    Node content = page.getContent();
    if (focused == null || !inside(content, focused)) {
      return;
    }
    Bounds node = content.sceneToLocal(focused.localToScene(focused.getBoundsInLocal()));
    double seen = page.getViewportBounds().getHeight();
    double hidden = content.getBoundsInLocal().getHeight() - seen;
    if (hidden <= 0) {
      return;
    }
    double top = page.getVvalue() * hidden;
    if (node.getMinY() < top) {
      page.setVvalue(Math.max(0, node.getMinY() - node.getHeight()) / hidden);
    } else if (node.getMaxY() > top + seen) {
      // Of what is higher than the page the beginning is shown.
      double wanted = Math.min(node.getMinY(), node.getMaxY() + node.getHeight() - seen);
      page.setVvalue(Math.min(hidden, wanted) / hidden);
    }
  }

  private static boolean inside(Node content, Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (one.equals(content)) {
        return true;
      }
    }
    return false;
  }
}
