package se.radslag.ui.attendance;

import java.util.Optional;
import se.radslag.model.ItemId;

/** What the meeting is at when somebody comes or goes. */
public interface UnderWay {

  /** The item that is under way, while the meeting is in progress. */
  Optional<ItemId> item();

  /** The number an item has now, if it is on the agenda. */
  Optional<Integer> number(ItemId item);

  /** Nothing is known of the agenda. */
  static UnderWay unknown() {
    return new UnderWay() {
      @Override
      public Optional<ItemId> item() {
        return Optional.empty();
      }

      @Override
      public Optional<Integer> number(ItemId item) {
        return Optional.empty();
      }
    };
  }
}
