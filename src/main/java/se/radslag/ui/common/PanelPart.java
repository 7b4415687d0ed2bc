package se.radslag.ui.common;

import javafx.scene.Node;

/** What is shown in the panel beside a meeting. */
public interface PanelPart {

  /** All that is shown. */
  Node node();

  /** Goes to where one begins to type or to choose. */
  void enter();

  /**
   * Takes one step back within.
   *
   * @return whether there was anything to go back from
   */
  boolean back();
}
