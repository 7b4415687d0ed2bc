package se.radslag.ui.common;

import javafx.scene.Node;

/** Showing and hiding parts of the window. */
public final class Shown {

  private Shown() {}

  /** A hidden part takes no room, and no focus. */
  public static void set(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
