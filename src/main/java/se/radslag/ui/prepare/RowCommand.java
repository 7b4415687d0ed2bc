package se.radslag.ui.prepare;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.ui.common.Keyed;

/** What keys do in the rows of the step Förbered. */
public enum RowCommand implements Keyed {
  NEXT("ui.agenda.next"),
  ABOVE("ui.agenda.above"),
  BELOW("ui.agenda.below"),
  ADD("ui.notes.add-item"),
  UP("ui.notes.move-up"),
  DOWN("ui.notes.move-down"),
  REMOVE("ui.notes.remove-item");

  private final String words;

  RowCommand(String words) {
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
          case NEXT -> new KeyCodeCombination(KeyCode.ENTER);
          case ABOVE -> new KeyCodeCombination(KeyCode.UP);
          case BELOW -> new KeyCodeCombination(KeyCode.DOWN);
          case ADD -> new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
          case UP -> new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
          case DOWN -> new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
          case REMOVE -> new KeyCodeCombination(KeyCode.DELETE, KeyCombination.ALT_DOWN);
        });
  }
}
