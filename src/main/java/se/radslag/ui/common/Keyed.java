package se.radslag.ui.common;

import java.util.List;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something that keys do. The keys themselves, the words beside the pointer and the list of all
 * keys are taken from here, so that they cannot say different things.
 */
public interface Keyed {

  /** The keys that do it, of which the first is the one that is told of. */
  List<KeyCombination> keys();

  /** The key of what it is called. */
  String words();

  /** The keys that are told of. */
  default KeyCombination key() {
    return keys().getFirst();
  }

  /** Whether these keys were pressed. */
  default boolean matches(KeyEvent event) {
    return keys().stream().anyMatch(keys -> keys.match(event));
  }
}
