package se.radslag.model;

import java.util.UUID;

/**
 * Names an agenda item, for good: given when it is first thought of, so nothing waits for the data
 * file.
 */
public record ItemId(UUID value) {

  /** A name no other has. */
  public static ItemId create() {
    return new ItemId(UUID.randomUUID());
  }

  /**
   * The name that was written out with {@link #toString}.
   *
   * @throws IllegalArgumentException if the text is no such name
   */
  public static ItemId of(String text) {
    return new ItemId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
