package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import org.fxmisc.flowless.VirtualizedScrollPane;
import se.radslag.ui.notes.NotesEditor;

/** Goes through what a person meets in a window, and asks what a screen reader would. */
final class Walk {

  /** So many controls elsewhere in the window may come between. */
  private static final int STRANGERS = 40;

  private Walk() {}

  /** What a person meets as one control: the parts a control is made of are its own affair. */
  static Stream<Node> controls(Node root) {
    var found = new ArrayList<Node>();
    walk(root, found);
    return found.stream();
  }

  /** What a screen reader calls a control; empty, if it has nothing to say. */
  static String name(Node node) {
    if (node.getAccessibleText() != null) {
      return node.getAccessibleText();
    }
    return node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String text
            && !(node instanceof TextInputControl)
        ? text
        : "";
  }

  /**
   * Fails unless everything in a part of the window has a name, a role and an id, and is come to
   * with the Tab key.
   *
   * @param part the part's id
   * @param first the control the keys begin at
   */
  static void assertNamedAndReached(OpenWindow window, String part, String first) {
    List<Node> all = OpenWindow.onWindow(() -> controls(window.node(part)).toList());
    assertFalse(all.isEmpty());
    assertEquals(List.of(), all.stream().filter(one -> name(one).isBlank()).toList());
    assertEquals(List.of(), all.stream().filter(one -> one.getId() == null).toList());
    assertEquals(
        List.of(),
        all.stream()
            .filter(
                one ->
                    one.getAccessibleRole() == AccessibleRole.NODE
                        || one.getAccessibleRole() == AccessibleRole.PARENT)
            .toList());
    var expected =
        new LinkedHashSet<>(
            OpenWindow.onWindow(
                () ->
                    all.stream()
                        .filter(one -> one.isFocusTraversable() && !one.isDisabled())
                        .toList()));
    window.focus(first);
    for (int i = 0; i < 2 * all.size() + STRANGERS && !expected.isEmpty(); i++) {
      Node focused = OpenWindow.onWindow(() -> all.getFirst().getScene().getFocusOwner());
      expected.remove(focused);
      if (focused instanceof NotesEditor) {
        window.keys(KeyCode.CONTROL, KeyCode.TAB);
      } else {
        window.keys(KeyCode.TAB);
      }
    }
    assertEquals(Set.of(), expected);
  }

  private static void walk(Node node, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    boolean frame =
        node instanceof ScrollPane
            || node instanceof SplitPane
            || node instanceof ButtonBar
            || node instanceof VirtualizedScrollPane<?>;
    boolean silent = node instanceof Label || node instanceof ScrollBar;
    // Something drawn that takes the focus, such as a page, is met as a control too.
    boolean met = node instanceof Control || node instanceof NotesEditor || stop(node);
    if (!frame && !silent && met) {
      found.add(node);
      return;
    }
    boolean cell = node instanceof ListCell<?> || node instanceof TreeCell<?>;
    if (!cell && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, found));
    }
  }

  private static boolean stop(Node node) {
    return node.isFocusTraversable() && !(node instanceof Control);
  }
}
