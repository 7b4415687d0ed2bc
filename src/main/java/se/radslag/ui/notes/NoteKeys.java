package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.texts.Texts;
import se.radslag.ui.common.KeyHelp;
import se.radslag.ui.common.KeyNames;

/** The keys of the step Anteckna, for the list of all keys. */
public final class NoteKeys {

  private static final KeyCombination DEEPER = new KeyCodeCombination(KeyCode.TAB);
  private static final KeyCombination LESS_DEEP =
      new KeyCodeCombination(KeyCode.TAB, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination LEAVE =
      new KeyCodeCombination(KeyCode.TAB, KeyCombination.CONTROL_DOWN);

  private final Texts texts;
  private final KeyNames names;

  public NoteKeys(Texts texts) {
    this.texts = texts;
    this.names = new KeyNames(texts);
  }

  /** The keys while notes are written. */
  public KeyHelp writing() {
    var lines = new ArrayList<KeyHelp.Line>();
    for (NoteKind kind : NoteKind.values()) {
      lines.add(
          new KeyHelp.Line(
              names.of(
                  new KeyCodeCombination(
                      KeyCode.getKeyCode(String.valueOf(kind.digit())), KeyCombination.ALT_DOWN)),
              texts.get("ui.kind." + Texts.key(kind))));
    }
    lines.add(line(DEEPER, "ui.keys.deeper"));
    lines.add(line(LESS_DEEP, "ui.keys.less-deep"));
    lines.add(line(LEAVE, "ui.keys.leave-notes"));
    return new KeyHelp(texts.get("ui.notes.editor"), lines);
  }

  /** The keys in the list of items. */
  public KeyHelp items() {
    return new KeyHelp(
        texts.get("ui.notes.items"),
        List.of(
            line(ItemListView.ENTER, "ui.keys.write"),
            line(ItemListView.RENAME, "ui.keys.rename"),
            line(ItemListView.UP, "ui.keys.move-up"),
            line(ItemListView.DOWN, "ui.keys.move-down"),
            line(ItemListView.REMOVE, "ui.notes.remove-item")));
  }

  private KeyHelp.Line line(KeyCombination keys, String words) {
    return new KeyHelp.Line(names.of(keys), texts.get(words));
  }
}
