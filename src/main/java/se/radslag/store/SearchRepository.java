package se.radslag.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.radslag.model.ItemId;
import se.radslag.model.MeetingId;
import se.radslag.model.PlainText;
import se.radslag.model.SearchHit;

/**
 * Search over every meeting. Belongs to the data file's thread.
 *
 * <p>A hit is an agenda item in which every word sought begins some word of its title, its
 * presenters or its notes.
 */
public final class SearchRepository {

  private static final int SNIPPET_WORDS = 18;

  /** A word in a title weighs as much as one in two notes. */
  private static final double TITLE_WEIGHT = 2;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private final Sql sql;

  SearchRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * The hits for a text, best first. Any text may be searched for; one without a letter or a digit
   * has no hits.
   *
   * @param most how many hits at the most
   */
  public List<SearchHit> search(String text, int most) {
    List<String> words =
        WORD.matcher(PlainText.of(text).text())
            .results()
            .map(found -> found.group())
            .distinct()
            .toList();
    if (words.isEmpty()) {
      return List.of();
    }
    String any =
        words.stream().map(SearchRepository::beginning).collect(Collectors.joining(" OR "));
    List<Long> best =
        items(words).entrySet().stream()
            .sorted(
                Map.Entry.<Long, Double>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .limit(most)
            .map(Map.Entry::getKey)
            .toList();
    Map<Long, String> snippets = snippets(best, any);
    return best.stream().map(item -> hit(item, snippets.getOrDefault(item, ""))).toList();
  }

  /** The items that have every word, with their rank: the lower, the better. */
  private Map<Long, Double> items(List<String> words) {
    Map<Long, Double> items = ranked(words.getFirst());
    for (String word : words.subList(1, words.size())) {
      Map<Long, Double> others = ranked(word);
      items.keySet().retainAll(others.keySet());
      items.replaceAll((item, rank) -> rank + others.getOrDefault(item, 0.0));
    }
    return items;
  }

  private Map<Long, Double> ranked(String word) {
    return sql
        .list(
            """
            SELECT item, sum(rank) AS rank FROM (
              SELECT n.item, f.rank FROM note_index f JOIN piece p ON p.row = f.rowid
                JOIN note n ON n.row = p.note
                WHERE note_index MATCH ?1
              UNION ALL
              SELECT rowid, rank * ?2 FROM item_index WHERE item_index MATCH ?1)
            GROUP BY item""",
            row -> Map.entry(row.number("item"), row.real("rank")),
            beginning(word),
            TITLE_WEIGHT)
        .stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, HashMap::new));
  }

  private SearchHit hit(long item, String snippet) {
    return sql.first(
            """
            SELECT m.id AS meeting, m.day, i.id AS item, i.number, i.title
            FROM item i JOIN meeting m ON m.row = i.meeting WHERE i.row = ?""",
            row ->
                new SearchHit(
                    MeetingId.of(row.text("meeting")),
                    row.day("day"),
                    ItemId.of(row.text("item")),
                    (int) row.number("number"),
                    row.text("title"),
                    snippet),
            item)
        .orElseThrow();
  }

  /**
   * From the piece of a note that fits best; where only the title fits, from the title. All items
   * at once: each question costs as much as the words are frequent.
   */
  private Map<Long, String> snippets(List<Long> items, String words) {
    String wanted = items.stream().map(String::valueOf).collect(Collectors.joining(", "));
    var snippets = new HashMap<Long, String>();
    snippets(
        snippets,
        "SELECT rowid AS item, rank, "
            + snippet("item_index")
            + " FROM item_index WHERE item_index MATCH ? AND +rowid IN ("
            + wanted
            + ") ORDER BY rank DESC",
        words);
    snippets(
        snippets,
        "SELECT n.item, f.rank, "
            + snippet("note_index")
            + " FROM note_index f JOIN piece p ON p.row = f.rowid JOIN note n ON n.row = p.note"
            + " WHERE note_index MATCH ? AND +n.item IN ("
            + wanted
            + ") ORDER BY f.rank DESC",
        words);
    return snippets;
  }

  /** The best come last and stay. */
  private void snippets(Map<Long, String> snippets, String question, String words) {
    sql.list(question, row -> Map.entry(row.number("item"), row.text("snippet")), words)
        .forEach(one -> snippets.put(one.getKey(), one.getValue()));
  }

  private static String snippet(String index) {
    return "snippet("
        + index
        + ", -1, '"
        + SearchHit.MARK_BEGIN
        + "', '"
        + SearchHit.MARK_END
        + "', '\u2026', "
        + SNIPPET_WORDS
        + ") AS snippet";
  }

  /** A word as the index is asked for it: in quotes, so that nothing in it is an operator. */
  private static String beginning(String word) {
    return "\"" + word + "\"*";
  }
}
