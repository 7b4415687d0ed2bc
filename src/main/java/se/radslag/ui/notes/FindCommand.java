package se.radslag.ui.notes;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.ui.common.Keyed;

/** What keys do while something is sought in the meeting. */
enum FindCommand implements Keyed {
  NEXT("ui.find.next"),
  PREVIOUS("ui.find.previous"),
  CLOSE("ui.find.close");

  private final String words;

  FindCommand(String words) {
    this.words = words;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<KeyCombination> keys() {
    return switch (this) {
      case NEXT -> List.of(everywhere(), new KeyCodeCombination(KeyCode.ENTER));
      case PREVIOUS ->
          List.of(everywhere(), new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHIFT_DOWN));
      case CLOSE -> List.of(everywhere());
    };
  }

  /** The keys that do it also where notes are written. */
  KeyCombination everywhere() {
    return switch (this) {
      case NEXT -> new KeyCodeCombination(KeyCode.F3);
      case PREVIOUS -> new KeyCodeCombination(KeyCode.F3, KeyCombination.SHIFT_DOWN);
      case CLOSE -> new KeyCodeCombination(KeyCode.ESCAPE);
    };
  }
}
