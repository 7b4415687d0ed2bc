package se.radslag.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radslag.document.WrittenMinutes.Item;

/**
 * Which item of an edited document is which of the meeting: by its title, the place it had when the
 * document was made, and its number. The best pairs are taken first, each item at most once.
 */
final class ItemMatches {

  private static final double SAME_PLACE = 0.5;
  private static final double SAME_NUMBER = 0.05;

  private ItemMatches() {}

  /**
   * The pairs.
   *
   * @param now as they would be read from a document made now
   * @param written as they were read from the edited document
   * @return for places in the second list those in the first
   */
  static Map<Integer, Integer> of(List<Item> now, List<Item> written) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < now.size(); i++) {
      for (int j = 0; j < written.size(); j++) {
        pairs.add(new Pair(i, j, likeness(now.get(i), written.get(j))));
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    var matches = new HashMap<Integer, Integer>();
    var taken = new HashSet<Integer>();
    for (Pair pair : pairs) {
      if (pair.likeness >= Likeness.ENOUGH
          && !matches.containsKey(pair.written)
          && taken.add(pair.now)) {
        matches.put(pair.written, pair.now);
      }
    }
    return matches;
  }

  private static double likeness(Item now, Item written) {
    boolean place = written.exported().isPresent() && written.exported().equals(now.exported());
    return Likeness.of(now.title(), written.title())
        + (place ? SAME_PLACE : 0)
        + (now.number() == written.number() ? SAME_NUMBER : 0);
  }

  /** The place in the meeting's list of what stands at a place of the document's. */
  static Optional<Integer> at(Map<Integer, Integer> matches, int written) {
    return Optional.ofNullable(matches.get(written));
  }

  private record Pair(int now, int written, double likeness) {}
}
