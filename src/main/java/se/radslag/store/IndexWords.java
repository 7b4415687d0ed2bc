package se.radslag.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.swedish.Words;

/** The words of the search index, some at a time. Belongs to the data file's thread. */
public final class IndexWords {

  private static final List<String> TABLES =
      List.of("item_words", "meeting_words", "attachment_words", "note_words");

  /** Behind every other sign. */
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private final Sql sql;

  IndexWords(Sql sql) {
    this.sql = sql;
  }

  /**
   * The next words, those of heads first.
   *
   * @param after where the last step ended; empty to begin
   * @param rows about how many rows of the index may be counted: each takes a tenth of a
   *     microsecond
   * @return empty when there are no more
   */
  public Optional<Step> next(Optional<Place> after, int rows) {
    Place place = after.orElseGet(() -> new Place(0, ""));
    if (place.table >= TABLES.size()) {
      return Optional.empty();
    }
    List<Counted> words = some(TABLES.get(place.table), place.word, rows);
    Place next =
        words.isEmpty()
            ? new Place(place.table + 1, "")
            : new Place(place.table, words.getLast().word());
    return Optional.of(new Step(words, next));
  }

  private List<Counted> some(String table, String after, int rows) {
    var words = new ArrayList<Counted>();
    String from = after;
    int counted = 0;
    while (counted < rows) {
      List<Counted> more =
          sql.list(
              "SELECT term, doc FROM " + table + " WHERE term > ? ORDER BY term LIMIT 64",
              row -> new Counted(row.text("term"), (int) row.number("doc")),
              from);
      if (more.isEmpty()) {
        return words;
      }
      words.addAll(more);
      from = more.getLast().word();
      counted += more.stream().mapToInt(Counted::rows).sum() + more.size();
    }
    return words;
  }

  /**
   * The words that begin with these letters, in the order of their letters.
   *
   * @param rows in each part of the index no more words are read when those that were stand in so
   *     many rows
   */
  public List<Counted> beginning(String letters, int rows) {
    return TABLES.stream().flatMap(table -> beginning(table, letters, rows).stream()).toList();
  }

  private List<Counted> beginning(String table, String letters, int rows) {
    var words = new ArrayList<Counted>();
    int counted = 0;
    String from = letters;
    String comparison = ">=";
    boolean more = true;
    while (more && counted < rows) {
      List<Counted> some =
          sql.list(
              "SELECT term, doc FROM "
                  + table
                  + " WHERE term "
                  + comparison
                  + " ? AND term < ? ORDER BY term LIMIT 16",
              row -> new Counted(row.text("term"), (int) row.number("doc")),
              from,
              letters + LAST);
      words.addAll(some);
      counted += some.stream().mapToInt(Counted::rows).sum();
      more = !some.isEmpty();
      from = more ? some.getLast().word() : from;
      comparison = ">";
    }
    return words;
  }

  /** The words of what was written since this was last asked. */
  public List<String> written() {
    return sql.changes().takeTexts().stream()
        .flatMap(text -> Words.of(text).stream())
        .distinct()
        .toList();
  }

  /** How often more was written than could be told. */
  public long lost() {
    return sql.changes().lost();
  }

  /** How often people or organisations have changed. */
  public long peopleChanges() {
    return sql.changes().people();
  }

  /** A word and in how many rows of the index it stands. */
  public record Counted(String word, int rows) {}

  /** How far the words have been read. */
  public record Place(int table, String word) {}

  /** Some words, and where to go on. */
  public record Step(List<Counted> words, Place next) {}
}
