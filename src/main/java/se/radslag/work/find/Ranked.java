package se.radslag.work.find;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import se.radslag.model.search.Order;
import se.radslag.store.Catalogue;

/** The best of what was found, and how much there is in all. Belongs to one thread. */
final class Ranked {

  private static final Comparator<One> BEST =
      Comparator.comparingDouble(One::score)
          .thenComparingInt(One::day)
          .thenComparingInt(One::meeting)
          .thenComparing(One::item, Comparator.reverseOrder());

  private static final Comparator<One> NEWEST =
      Comparator.comparingInt(One::day)
          .thenComparingInt(One::meeting)
          .thenComparingDouble(One::score)
          .thenComparing(One::item, Comparator.reverseOrder());

  private final int most;
  private final Catalogue catalogue;
  private final Comparator<One> order;
  private final PriorityQueue<One> best;
  private final boolean byScore;
  private final boolean[] inMeeting;
  private int leftOut;
  private int hits;
  private int meetings;

  Ranked(Catalogue catalogue, Order order, int most, int lastMeeting) {
    this.catalogue = catalogue;
    this.most = most;
    this.order =
        switch (order) {
          case BEST -> BEST;
          case NEWEST -> NEWEST;
        };
    this.best = new PriorityQueue<>(this.order);
    this.byScore = order == Order.BEST;
    this.inMeeting = new boolean[lastMeeting + 1];
  }

  /** Hits of a meeting do not count. */
  void leaveOut(int meeting) {
    leftOut = meeting;
  }

  /**
   * Notes a hit.
   *
   * @param item 0 for a hit of the whole meeting
   */
  void add(int item, int meeting, double score) {
    if (meeting == leftOut) {
      return;
    }
    hits++;
    if (!inMeeting[meeting]) {
      inMeeting[meeting] = true;
      meetings++;
    }
    // Of a hundred thousand hits most are worse than the best hundred.
    if (byScore && best.size() >= most && score < best.element().score) {
      return;
    }
    var one = new One(item, meeting, catalogue.dayOf(meeting), score);
    if (best.size() < most) {
      best.add(one);
    } else if (order.compare(one, best.element()) > 0) {
      best.remove();
      best.add(one);
    }
  }

  /** The best, in order. */
  List<One> best() {
    var sorted = new ArrayList<>(best);
    sorted.sort(Collections.reverseOrder(order));
    return sorted;
  }

  int hits() {
    return hits;
  }

  int meetings() {
    return meetings;
  }

  /** A hit by its rows; the item's is 0 for a hit of the whole meeting. */
  record One(int item, int meeting, int day, double score) {}
}
