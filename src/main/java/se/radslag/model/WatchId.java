package se.radslag.model;

import java.util.UUID;

/** Names a watch entry, for good. */
public record WatchId(UUID value) {

  /** A name no other has. */
  public static WatchId create() {
    return new WatchId(UUID.randomUUID());
  }

  /**
   * The name that was written out with {@link #toString}.
   *
   * @throws IllegalArgumentException if the text is no such name
   */
  public static WatchId of(String text) {
    return new WatchId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
