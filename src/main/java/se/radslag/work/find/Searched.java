package se.radslag.work.find;

import se.radslag.model.search.Found;
import se.radslag.model.search.Query;
import se.radslag.swedish.Marking;

/**
 * What came of a search.
 *
 * @param query as it was understood
 * @param marking the words that count as found, to be marked where a whole meeting is read
 */
public record Searched(Query query, Found found, Marking marking) {

  /** Nobody asked for anything. */
  public static Searched nothing() {
    return new Searched(Query.none(), Found.nothing(), Marking.nothing());
  }
}
