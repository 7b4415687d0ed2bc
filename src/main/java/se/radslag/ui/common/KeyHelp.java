package se.radslag.ui.common;

import java.util.List;
import se.radslag.texts.Texts;

/**
 * Some keys that belong together, for the list of all keys.
 *
 * @param heading in words
 */
public record KeyHelp(String heading, List<Line> lines) {

  public KeyHelp {
    lines = List.copyOf(lines);
  }

  /**
   * What some commands are called and which keys do them.
   *
   * @param heading the key of the heading
   */
  public static KeyHelp of(Texts texts, String heading, List<? extends Keyed> commands) {
    var names = new KeyNames(texts);
    return new KeyHelp(
        texts.get(heading),
        commands.stream()
            .map(one -> new Line(names.of(one.key()), texts.get(one.words())))
            .toList());
  }

  /**
   * What some keys do.
   *
   * @param keys as they are called
   * @param words what they do
   */
  public record Line(String keys, String words) {}
}
