package se.radslag.model;

/**
 * Somebody in the register.
 *
 * @param unit where she works, or the empty text
 * @param role what she is there, or the empty text
 */
public record Person(PersonId id, String name, String unit, String role, String email) {

  /** A person of whom only the name is known. */
  public static Person named(String name) {
    return new Person(PersonId.create(), name, "", "", "");
  }
}
