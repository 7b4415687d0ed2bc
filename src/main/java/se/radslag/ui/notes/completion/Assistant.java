package se.radslag.ui.notes.completion;

import java.util.Optional;
import javafx.scene.Node;

/** What an editor tells of, and asks, while somebody writes in it. */
public interface Assistant {

  /**
   * Something was put in the text, or taken out of it, by hand.
   *
   * @param text what was put in; the caret is after it
   */
  void typed(String text);

  /** The last step was taken back. */
  void undone();

  /** The line that is chosen in a list beside the caret, for a screen reader to say. */
  Optional<Node> chosen();

  /** Nobody who helps. */
  static Assistant none() {
    return new Assistant() {
      @Override
      public void typed(String text) {}

      @Override
      public void undone() {}

      @Override
      public Optional<Node> chosen() {
        return Optional.empty();
      }
    };
  }
}
