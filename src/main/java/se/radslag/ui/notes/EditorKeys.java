package se.radslag.ui.notes;

import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;
import static org.fxmisc.wellbehaved.event.InputMap.consumeWhen;

import java.util.regex.Pattern;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.wellbehaved.event.Nodes;

/** Ties the keys of {@link EditorCommand} and {@link NoteKind} to the editor. */
final class EditorKeys {

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private EditorKeys() {}

  static void install(NotesEditor editor) {
    for (EditorCommand command : EditorCommand.values()) {
      for (KeyCombination keys : command.keys()) {
        Nodes.addInputMap(
            editor,
            consumeWhen(
                keyPressed(keys), () -> applies(editor, command), event -> run(editor, command)));
      }
    }
    for (NoteKind kind : NoteKind.values()) {
      Nodes.addInputMap(editor, consume(keyPressed(kind.keys()), event -> editor.setKind(kind)));
    }
    // A digit with Alt is a command; some systems send it as a letter too.
    editor.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (event.isAltDown()
              && !event.isControlDown()
              && DIGIT.matcher(event.getCharacter()).matches()) {
            event.consume();
          }
        });
  }

  /** Backspace is mostly that of every text area. */
  private static boolean applies(NotesEditor editor, EditorCommand command) {
    return command != EditorCommand.PLAINER
        || (editor.atStart()
            && editor.styleAt(editor.getCurrentParagraph()).kind() != NoteKind.TEXT);
  }

  private static void run(NotesEditor editor, EditorCommand command) {
    switch (command) {
      case ENTER -> editor.enter();
      case PLAINER -> editor.lessen();
      case DEEPER -> editor.deepen(1);
      case LESS_DEEP -> editor.deepen(-1);
      case UNDO -> editor.undo();
      case REDO -> editor.redo();
      case COPY -> editor.copy();
      case CUT -> editor.cut();
      case PASTE -> editor.paste();
      case LEAVE -> editor.requestFocusTraversal(TraversalDirection.NEXT);
      case LEAVE_BACKWARDS -> editor.requestFocusTraversal(TraversalDirection.PREVIOUS);
    }
  }
}
