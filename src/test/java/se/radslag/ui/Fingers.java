package se.radslag.ui;

import java.util.Locale;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Presses keys at once, without a robot's waiting: for many keys, and for times. Belongs to the
 * window's thread.
 */
public final class Fingers {

  private Fingers() {}

  /** Presses and releases the key of a letter; what is typed goes to one control. */
  public static void letter(Node target, char letter) {
    KeyCode code = code(letter);
    key(target, KeyEvent.KEY_PRESSED, code, Set.of());
    typed(target, String.valueOf(letter));
    key(target, KeyEvent.KEY_RELEASED, code, Set.of());
  }

  /** Types a text without line ends. */
  public static void text(Node target, String text) {
    text.chars().forEach(one -> letter(target, (char) one));
  }

  /** Presses and releases a key together with others that are held down. */
  public static void press(Node target, KeyCode code, KeyCode... held) {
    key(target, KeyEvent.KEY_PRESSED, code, Set.of(held));
    if (code == KeyCode.ENTER) {
      typed(target, "\r");
    }
    key(target, KeyEvent.KEY_RELEASED, code, Set.of(held));
  }

  private static void typed(EventTarget target, String character) {
    Event.fireEvent(
        target,
        new KeyEvent(
            KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
  }

  private static void key(
      EventTarget target, EventType<KeyEvent> type, KeyCode code, Set<KeyCode> held) {
    Event.fireEvent(
        target,
        new KeyEvent(
            type,
            KeyEvent.CHAR_UNDEFINED,
            code.getName(),
            code,
            held.contains(KeyCode.SHIFT),
            held.contains(KeyCode.CONTROL),
            held.contains(KeyCode.ALT),
            false));
  }

  private static KeyCode code(char letter) {
    if (letter == ' ') {
      return KeyCode.SPACE;
    }
    KeyCode code = KeyCode.getKeyCode(String.valueOf(letter).toUpperCase(Locale.ROOT));
    return code == null ? KeyCode.UNDEFINED : code;
  }
}
