package se.radslag.model;

import java.util.UUID;

/** Names an earlier version of an item's notes, for good. */
public record RevisionId(UUID value) {

  /** A name no other has. */
  public static RevisionId create() {
    return new RevisionId(UUID.randomUUID());
  }

  /**
   * The name that was written out with {@link #toString}.
   *
   * @throws IllegalArgumentException if the text is no such name
   */
  public static RevisionId of(String text) {
    return new RevisionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
