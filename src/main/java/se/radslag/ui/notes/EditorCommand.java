package se.radslag.ui.notes;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.ui.common.Keyed;

/**
 * What keys do while notes are written, apart from those of every text area. Tab makes a bullet
 * deeper, as in Word, so Ctrl+Tab and Ctrl+Shift+Tab leave the editor.
 */
enum EditorCommand implements Keyed {
  ENTER("ui.keys.enter"),
  PLAINER("ui.keys.plainer"),
  DEEPER("ui.keys.deeper"),
  LESS_DEEP("ui.keys.less-deep"),
  UNDO("ui.keys.undo"),
  REDO("ui.keys.redo"),
  COPY("ui.keys.copy"),
  CUT("ui.keys.cut"),
  PASTE("ui.keys.paste"),
  LEAVE("ui.keys.leave-notes"),
  LEAVE_BACKWARDS("ui.keys.leave-backwards");

  private final String words;

  EditorCommand(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<KeyCombination> keys() {
    return switch (this) {
      case ENTER -> keys(KeyCode.ENTER);
      case PLAINER -> keys(KeyCode.BACK_SPACE);
      case DEEPER -> keys(KeyCode.TAB);
      case LESS_DEEP -> keys(KeyCode.TAB, KeyCombination.SHIFT_DOWN);
      case UNDO -> keys(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
      case REDO ->
          Stream.of(
                  keys(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
                  keys(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN))
              .flatMap(List::stream)
              .toList();
      case COPY -> keys(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
      case CUT -> keys(KeyCode.X, KeyCombination.SHORTCUT_DOWN);
      case PASTE -> keys(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
      case LEAVE -> keys(KeyCode.TAB, KeyCombination.CONTROL_DOWN);
      case LEAVE_BACKWARDS ->
          keys(KeyCode.TAB, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN);
    };
  }

  private static List<KeyCombination> keys(KeyCode code, KeyCombination.Modifier... held) {
    return List.of(new KeyCodeCombination(code, held));
  }
}
