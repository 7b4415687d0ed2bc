package se.radslag.model.search;

/**
 * One thing that must be there, or must not.
 *
 * @param without whether it must not be there
 */
public record Condition(Term term, boolean without) {

  /** Something that must be there. */
  public static Condition with(Term term) {
    return new Condition(term, false);
  }
}
