package se.radslag.ui.attendance;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import se.radslag.texts.Texts;
import se.radslag.ui.common.KeyNames;
import se.radslag.ui.common.Keyed;

/** What keys do to the person the focus is on. */
enum PersonCommand implements Keyed {
  TURN("ui.keys.person-turn"),
  ABSENT("ui.keys.person-absent"),
  EXCUSED("ui.keys.person-excused"),
  COMES("ui.keys.person-comes"),
  GOES("ui.keys.person-goes"),
  DISTANCE("ui.keys.person-distance"),
  DETAILS("ui.keys.person-details"),
  CLOSE_DETAILS("ui.keys.person-close"),
  UP("ui.keys.person-up"),
  DOWN("ui.keys.person-down"),
  REMOVE("ui.attendance.remove-person");

  private final String words;

  PersonCommand(String words) {
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
          case TURN -> plain(KeyCode.SPACE);
          case ABSENT -> plain(KeyCode.F);
          case EXCUSED -> plain(KeyCode.A);
          case COMES -> plain(KeyCode.K);
          case GOES -> plain(KeyCode.G);
          case DISTANCE -> plain(KeyCode.D);
          case DETAILS -> plain(KeyCode.ENTER);
          case CLOSE_DETAILS -> plain(KeyCode.ESCAPE);
          case UP -> new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
          case DOWN -> new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
          case REMOVE -> plain(KeyCode.DELETE);
        });
  }

  /** A text whose {0}, {1} … are the names of the keys, in the order of the commands. */
  static String told(Texts texts, String key) {
    var names = new KeyNames(texts);
    return texts.get(key, Stream.of(values()).map(one -> (Object) names.of(one.key())).toArray());
  }

  private static KeyCombination plain(KeyCode code) {
    return new KeyCodeCombination(code);
  }
}
