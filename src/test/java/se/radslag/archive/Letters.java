package se.radslag.archive;

import java.util.Map;
import java.util.TreeMap;

/** The letters and digits of a text, without what layout adds or takes away. */
final class Letters {

  private Letters() {}

  static String of(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** How often each occurs. */
  static Map<Integer, Integer> counted(String text) {
    var counts = new TreeMap<Integer, Integer>();
    of(text).codePoints().forEach(one -> counts.merge(one, 1, Integer::sum));
    return counts;
  }
}
