package se.radslag.ui.notes.completion;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Finds by how they begin those offers that are proposed unasked. Immutable. */
final class Beginnings {

  private final List<Offer> sorted;

  /** Of offers that are written alike, the first counts. */
  Beginnings(List<Offer> offers) {
    var distinct = new TreeMap<String, Offer>(Comparator.naturalOrder());
    offers.forEach(offer -> distinct.putIfAbsent(offer.sought(), offer));
    this.sorted = List.copyOf(distinct.values());
  }

  /**
   * Those that begin so, at most two of them: more than one is as good as many.
   *
   * @param begun in small letters
   */
  List<Offer> of(String begun) {
    int first = place(begun);
    int end = first;
    while (end < sorted.size() && end < first + 2 && sorted.get(end).sought().startsWith(begun)) {
      end++;
    }
    return sorted.subList(first, end);
  }

  /** Where the first one is that does not come before this. */
  private int place(String begun) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).sought().compareTo(begun) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
