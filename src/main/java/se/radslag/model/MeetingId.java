package se.radslag.model;

import java.util.UUID;

/**
 * Names a meeting, for good: given when it is first thought of, so nothing waits for the data file.
 */
public record MeetingId(UUID value) {

  /** A name no other has. */
  public static MeetingId create() {
    return new MeetingId(UUID.randomUUID());
  }

  /**
   * The name that was written out with {@link #toString}.
   *
   * @throws IllegalArgumentException if the text is no such name
   */
  public static MeetingId of(String text) {
    return new MeetingId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
