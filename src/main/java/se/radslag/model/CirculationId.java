package se.radslag.model;

import java.util.UUID;

/** Names something that was sent out, for good. */
public record CirculationId(UUID value) {

  /** A name no other has. */
  public static CirculationId create() {
    return new CirculationId(UUID.randomUUID());
  }

  /**
   * The name that was written out with {@link #toString}.
   *
   * @throws IllegalArgumentException if the text is no such name
   */
  public static CirculationId of(String text) {
    return new CirculationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
