package se.radslag.model;

import java.util.UUID;

/**
 * Names a council, for good: given when it is first thought of, so nothing waits for the data file.
 */
public record CouncilId(UUID value) {

  /** A name no other has. */
  public static CouncilId create() {
    return new CouncilId(UUID.randomUUID());
  }

  /**
   * The name that was written out with {@link #toString}.
   *
   * @throws IllegalArgumentException if the text is no such name
   */
  public static CouncilId of(String text) {
    return new CouncilId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
