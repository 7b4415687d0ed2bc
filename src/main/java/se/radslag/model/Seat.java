package se.radslag.model;

/** How a mandate is held. */
public enum Seat {
  /** Ledamot. */
  MEMBER,
  /** Ersättare. */
  SUBSTITUTE
}
