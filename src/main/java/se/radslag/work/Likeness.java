package se.radslag.work;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much two texts have in common. */
final class Likeness {

  /** Texts that have less in common than this are two different ones. */
  static final double ENOUGH = 0.5;

  private Likeness() {}

  /** How many of the pairs of letters two texts have in common, from 0 to 1. */
  static double of(String one, String other) {
    if (one.equals(other)) {
      return 1;
    }
    Set<String> ones = letterPairs(one);
    Set<String> others = letterPairs(other);
    int all = ones.size() + others.size();
    ones.retainAll(others);
    return all == 0 ? 0 : 2.0 * ones.size() / all;
  }

  private static Set<String> letterPairs(String text) {
    String letters = text.toLowerCase(Locale.ROOT);
    var pairs = new HashSet<String>();
    for (int i = 0; i + 2 <= letters.length(); i++) {
      pairs.add(letters.substring(i, i + 2));
    }
    return pairs;
  }
}
