package se.radslag.model;

import java.util.UUID;

/** Names an attachment, for good. */
public record AttachmentId(UUID value) {

  /** A name no other has. */
  public static AttachmentId create() {
    return new AttachmentId(UUID.randomUUID());
  }

  /**
   * The name that was written out with {@link #toString}.
   *
   * @throws IllegalArgumentException if the text is no such name
   */
  public static AttachmentId of(String text) {
    return new AttachmentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
