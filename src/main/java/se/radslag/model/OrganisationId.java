package se.radslag.model;

import java.util.UUID;

/**
 * Names an organisation, for good: given when it is first thought of, so nothing waits for the data
 * file.
 */
public record OrganisationId(UUID value) {

  /** A name no other has. */
  public static OrganisationId create() {
    return new OrganisationId(UUID.randomUUID());
  }

  /**
   * The name that was written out with {@link #toString}.
   *
   * @throws IllegalArgumentException if the text is no such name
   */
  public static OrganisationId of(String text) {
    return new OrganisationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
