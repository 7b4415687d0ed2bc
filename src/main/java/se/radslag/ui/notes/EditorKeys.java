package se.radslag.ui.notes;

import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;
import static org.fxmisc.wellbehaved.event.InputMap.consumeWhen;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import java.util.regex.Pattern;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.wellbehaved.event.Nodes;

/**
 * The keys of the notes that are not those of every text area. Tab makes a bullet deeper, as in
 * Word, so Ctrl+Tab and Ctrl+Shift+Tab leave the editor.
 */
final class EditorKeys {

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private EditorKeys() {}

  static void install(NotesEditor editor) {
    Nodes.addInputMap(
        editor,
        sequence(
            consume(keyPressed(KeyCode.ENTER), event -> editor.enter()),
            consumeWhen(
                keyPressed(KeyCode.BACK_SPACE),
                () ->
                    editor.atStart()
                        && editor.styleAt(editor.getCurrentParagraph()).kind() != NoteKind.TEXT,
                event -> editor.lessen()),
            consume(keyPressed(KeyCode.TAB), event -> editor.deepen(1)),
            consume(keyPressed(KeyCode.TAB, KeyCombination.SHIFT_DOWN), event -> editor.deepen(-1)),
            consume(
                keyPressed(KeyCode.TAB, KeyCombination.CONTROL_DOWN),
                event -> editor.requestFocusTraversal(TraversalDirection.NEXT)),
            consume(
                keyPressed(KeyCode.TAB, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN),
                event -> editor.requestFocusTraversal(TraversalDirection.PREVIOUS))));
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
    for (NoteKind kind : NoteKind.values()) {
      Nodes.addInputMap(
          editor,
          consume(
              keyPressed(KeyCode.getKeyCode(String.valueOf(kind.digit())), KeyCombination.ALT_DOWN),
              event -> editor.setKind(kind)));
    }
  }
}
