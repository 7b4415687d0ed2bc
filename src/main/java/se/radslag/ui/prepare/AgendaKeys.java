package se.radslag.ui.prepare;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.texts.Texts;
import se.radslag.ui.common.KeyHelp;
import se.radslag.ui.common.KeyNames;

/** The keys of the step Förbered. */
public final class AgendaKeys {

  static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
  static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
  static final KeyCombination REMOVE =
      new KeyCodeCombination(KeyCode.DELETE, KeyCombination.ALT_DOWN);
  static final KeyCombination ADD =
      new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
  static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.ENTER);
  static final KeyCombination ABOVE = new KeyCodeCombination(KeyCode.UP);
  static final KeyCombination BELOW = new KeyCodeCombination(KeyCode.DOWN);

  private AgendaKeys() {}

  /** For the list of all keys. */
  public static KeyHelp help(Texts texts) {
    var names = new KeyNames(texts);
    return new KeyHelp(
        texts.get("ui.agenda.heading"),
        List.of(
            new KeyHelp.Line(names.of(NEXT), texts.get("ui.agenda.next")),
            new KeyHelp.Line(names.of(ADD), texts.get("ui.notes.add-item")),
            new KeyHelp.Line(names.of(UP), texts.get("ui.notes.move-up")),
            new KeyHelp.Line(names.of(DOWN), texts.get("ui.notes.move-down")),
            new KeyHelp.Line(names.of(REMOVE), texts.get("ui.notes.remove-item"))));
  }
}
