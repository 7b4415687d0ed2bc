package se.radslag.work.find;

import java.util.Optional;
import se.radslag.model.MeetingId;
import se.radslag.model.search.Order;

/**
 * A search as somebody makes it.
 *
 * @param text any text
 * @param most how many hits are shown at the most; all are counted
 * @param except a meeting in which nothing is sought: the one that is being written
 */
public record Search(String text, Order order, int most, Optional<MeetingId> except) {

  /** A search of all meetings, the best hits first. */
  public static Search of(String text, int most) {
    return new Search(text, Order.BEST, most, Optional.empty());
  }
}
