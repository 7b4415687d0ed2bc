package se.radslag.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.swedish.Words;

/** The words of the search index, some at a time. Belongs to the data file's thread. */
public final class IndexWords {

  private static final String NOTE_WORDS = "note_words";

  private static final List<String> TABLES =
      List.of("item_words", "meeting_words", "attachment_words", NOTE_WORDS);

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
      counted += counted(more) + more.size();
    }
    return words;
  }

  /**
   * The words that begin with these letters, up to the one at which so many rows of notes were
   * counted: of a word that is not read it is not known what it would cost to look it up.
   */
  public List<Counted> beginning(String letters, int rows) {
    String end = letters + LAST;
    List<Counted> inNotes = within(NOTE_WORDS, letters, end, rows);
    String last = counted(inNotes) < rows ? end : inNotes.getLast().word();
    return Stream.concat(
            inNotes.stream(),
            TABLES.stream()
                .filter(table -> !table.equals(NOTE_WORDS))
                .flatMap(table -> within(table, letters, last, Integer.MAX_VALUE).stream()))
        .toList();
  }

  private List<Counted> within(String table, String first, String last, int rows) {
    var words = new ArrayList<Counted>();
    String from = first;
    String comparison = ">=";
    boolean more = true;
    while (more && counted(words) < rows) {
      List<Counted> some =
          sql.list(
              "SELECT term, doc FROM "
                  + table
                  + " WHERE term "
                  + comparison
                  + " ? AND term <= ? ORDER BY term LIMIT 16",
              row -> new Counted(row.text("term"), (int) row.number("doc")),
              from,
              last);
      words.addAll(some);
      more = !some.isEmpty();
      from = more ? some.getLast().word() : from;
      comparison = ">";
    }
    return words;
  }

  private static int counted(List<Counted> words) {
    return words.stream().mapToInt(Counted::rows).sum();
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
