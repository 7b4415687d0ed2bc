package se.radslag.model.search;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is sought: everything in it must be so.
 *
 * @param conditions in the order they were written
 */
public record Query(List<Condition> conditions) {

  public Query {
    conditions = List.copyOf(conditions);
  }

  /** Asks for nothing, and finds nothing. */
  public static Query none() {
    return new Query(List.of());
  }

  /** Whether it asks for something; only to be without something is not to ask. */
  public boolean asks() {
    return conditions.stream().anyMatch(condition -> !condition.without());
  }

  /** What must be there. */
  public List<Term> wanted() {
    return terms(false).toList();
  }

  /** What must not be there. */
  public List<Term> unwanted() {
    return terms(true).toList();
  }

  private Stream<Term> terms(boolean without) {
    return conditions.stream()
        .filter(condition -> condition.without() == without)
        .map(Condition::term);
  }
}
