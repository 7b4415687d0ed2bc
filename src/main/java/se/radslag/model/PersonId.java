package se.radslag.model;

import java.util.UUID;

/**
 * Names a person, for good: given when it is first thought of, so nothing waits for the data file.
 */
public record PersonId(UUID value) {

  /** A name no other has. */
  public static PersonId create() {
    return new PersonId(UUID.randomUUID());
  }

  /**
   * The name that was written out with {@link #toString}.
   *
   * @throws IllegalArgumentException if the text is no such name
   */
  public static PersonId of(String text) {
    return new PersonId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
