package se.radslag.ui.notes;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.ui.common.Keyed;

/** What keys do in the list of items. */
enum ItemCommand implements Keyed {
  WRITE("ui.keys.write"),
  RENAME("ui.keys.rename"),
  UP("ui.notes.move-up"),
  DOWN("ui.notes.move-down"),
  REMOVE("ui.notes.remove-item");

  private final String words;

  ItemCommand(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<KeyCombination> keys() {
    return List.of(
        switch (this) {
          case WRITE -> new KeyCodeCombination(KeyCode.ENTER);
          case RENAME -> new KeyCodeCombination(KeyCode.F2);
          case UP -> new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
          case DOWN -> new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
          case REMOVE -> new KeyCodeCombination(KeyCode.DELETE);
        });
  }
}
