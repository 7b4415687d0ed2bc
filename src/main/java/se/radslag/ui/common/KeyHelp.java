package se.radslag.ui.common;

import java.util.List;

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
   * What some keys do.
   *
   * @param keys as they are called
   * @param words what they do
   */
  public record Line(String keys, String words) {}
}
