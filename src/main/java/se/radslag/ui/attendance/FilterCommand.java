package se.radslag.ui.attendance;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.ui.common.Keyed;

/** What keys do in the box that finds people. */
enum FilterCommand implements Keyed {
  ENTER("ui.keys.attendance-enter"),
  NEXT("ui.keys.attendance-next"),
  PREVIOUS("ui.keys.attendance-previous"),
  CLEAR("ui.keys.attendance-clear");

  private final String words;

  FilterCommand(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<KeyCombination> keys() {
    return List.of(
        new KeyCodeCombination(
            switch (this) {
              case ENTER -> KeyCode.ENTER;
              case NEXT -> KeyCode.DOWN;
              case PREVIOUS -> KeyCode.UP;
              case CLEAR -> KeyCode.ESCAPE;
            }));
  }
}
