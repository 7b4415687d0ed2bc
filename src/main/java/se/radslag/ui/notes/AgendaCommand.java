package se.radslag.ui.notes;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.ui.common.Keyed;

/** What keys do to the agenda wherever the focus is. */
public enum AgendaCommand implements Keyed {
  NEW_ITEM("ui.notes.add-item"),
  OTHER_MATTER("ui.notes.add-other-matter"),
  FIND("ui.find.name"),
  FINISH("ui.notes.finish"),
  VERSIONS("ui.versions.title");

  private final String words;

  AgendaCommand(String words) {
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
          case NEW_ITEM -> new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
          case OTHER_MATTER -> shifted(KeyCode.I);
          case FIND -> shifted(KeyCode.F);
          case FINISH -> new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
          case VERSIONS -> shifted(KeyCode.H);
        });
  }

  private static KeyCombination shifted(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }
}
