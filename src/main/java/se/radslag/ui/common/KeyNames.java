package se.radslag.ui.common;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.texts.Texts;

/** What keys are called, as they are printed on the keyboards of the language. */
public final class KeyNames {

  private final Texts texts;

  public KeyNames(Texts texts) {
    this.texts = texts;
  }

  /** "Ctrl+PgDn"; on macOS with its own signs. */
  public String of(KeyCombination keys) {
    return keys instanceof KeyCodeCombination combination
        ? before(combination) + name(combination.getCode())
        : keys.getDisplayText();
  }

  /** The toolkit knows how a system writes what is held down, but names keys in English. */
  private String before(KeyCodeCombination keys) {
    String withA =
        new KeyCodeCombination(
                KeyCode.A,
                keys.getShift(),
                keys.getControl(),
                keys.getAlt(),
                keys.getMeta(),
                keys.getShortcut())
            .getDisplayText();
    String shift = new KeyCodeCombination(KeyCode.A, KeyCombination.SHIFT_DOWN).getDisplayText();
    String held = withA.substring(0, withA.length() - 1);
    return held.replace(shift.substring(0, shift.length() - 1), texts.get("ui.key.shift") + "+");
  }

  private String name(KeyCode code) {
    return switch (code) {
      case PAGE_UP -> texts.get("ui.key.page-up");
      case PAGE_DOWN -> texts.get("ui.key.page-down");
      case UP -> texts.get("ui.key.up");
      case DOWN -> texts.get("ui.key.down");
      case DELETE -> texts.get("ui.key.delete");
      case TAB -> texts.get("ui.key.tab");
      case SPACE -> texts.get("ui.key.space");
      case PLUS -> "+";
      case MINUS -> "−";
      case COMMA -> ",";
      default -> code.getName();
    };
  }
}
