package se.radslag.model;

import java.util.List;

/**
 * What a council's meetings begin with, and what the last meeting does not say better: letterhead,
 * place, secretary and standing items.
 *
 * @param documentType as printed: "MÖTESANTECKNINGAR"
 * @param items in order; none means that the program's own are used
 */
public record Standing(
    String sender,
    String unit,
    String documentType,
    String place,
    String secretary,
    List<StandingItem> items) {

  public Standing {
    items = List.copyOf(items);
  }

  /** Nothing said. */
  public static Standing none() {
    return new Standing("", "", "", "", "", List.of());
  }

  /** The same with other items. */
  public Standing withItems(List<StandingItem> changed) {
    return new Standing(sender, unit, documentType, place, secretary, changed);
  }
}
