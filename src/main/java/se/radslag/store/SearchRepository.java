package se.radslag.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.radslag.swedish.Words;

/**
 * Where words stand: the search index asked for one thing at a time, each in a few milliseconds, so
 * that what is saved need not wait behind a search. Belongs to the data file's thread.
 *
 * <p>Items and meetings are told by their rows, for as long as nothing is changed; {@link
 * FoundTexts} tells what stands there.
 */
public final class SearchRepository {

  /** The tables of the index. */
  static final List<String> INDEXES =
      List.of("item_index", "note_index", "meeting_index", "attachment_index");

  private static final int WORDS_AT_ONCE = 16;

  /** Of more than these it is faster to look at each meeting once. */
  private static final int FEW_PERSONS = 16;

  private static final String ATTENDED_BY =
      """
      SELECT group_concat(DISTINCT g.meeting) AS rows
      FROM attendance a JOIN attendance_group g ON g.row = a.attendance_group
      WHERE a.presence = 'present' AND a.person IN (SELECT value FROM json_each(?1))""";

  private static final String ATTENDED_BY_MANY =
      """
      SELECT group_concat(m.row) AS rows FROM meeting m
      WHERE EXISTS (
        SELECT 1 FROM attendance_group g JOIN attendance a ON a.attendance_group = g.row
        WHERE g.meeting = m.row AND a.presence = 'present'
          AND a.person IN (SELECT value FROM json_each(?1)))""";

  private final Sql sql;

  SearchRepository(Sql sql) {
    this.sql = sql;
  }

  /** How often meetings or the heads of their items have changed. */
  public long agendaChanges() {
    return sql.changes().agenda();
  }

  /** The highest row of an item there is. */
  public int lastItem() {
    return last("SELECT max(row) AS row FROM item");
  }

  private int last(String query) {
    return sql.first(query, row -> (int) row.number("row")).orElse(0);
  }

  /**
   * The items with a note that has one of these words: once for each piece of a note, in order.
   *
   * @param from the first item's row
   * @param to the last one's
   */
  public int[] inNotes(List<String> words, int from, int to) {
    return rows(
        """
        SELECT group_concat(rowid >> 20) AS rows FROM note_index
        WHERE note_index MATCH ?1 AND rowid BETWEEN ?2 << 20 AND (?3 << 20) + 0xfffff""",
        any(words),
        from,
        to);
  }

  /** The items in which the council asked something. */
  public int[] asked() {
    return rows("SELECT group_concat(item) AS rows FROM note WHERE kind = 'council_remark'");
  }

  /**
   * The items with what the council asked that has one of these words: once for each piece.
   *
   * @param from the first item's row
   * @param to the last one's
   */
  public int[] inQuestions(List<String> words, int from, int to) {
    return rows(
        """
        SELECT group_concat(rowid >> 20) AS rows FROM note_index
        WHERE note_index MATCH ?1 AND rowid BETWEEN ?2 << 20 AND (?3 << 20) + 0xfffff
          AND rowid & 0x80000""",
        any(words),
        from,
        to);
  }

  /** The items with one of these words in their titles. */
  public int[] inTitles(List<String> words) {
    return inParts(words, some -> heads("title", any(some)));
  }

  /** The items with one of these words among their presenters. */
  public int[] inPresenters(List<String> words) {
    return inParts(words, some -> heads("presenters", any(some)));
  }

  /** The items with these words one after the other in a title or among the presenters. */
  public int[] phraseInHeads(List<String> words) {
    return rows(
        "SELECT group_concat(rowid) AS rows FROM item_index WHERE item_index MATCH ?1",
        phrase(words));
  }

  /** The meetings with one of these words in their title, place, number or secretary's name. */
  public int[] inDetails(List<String> words) {
    return inParts(words, some -> meetings(any(some)));
  }

  /** The meetings with these words one after the other in one of those. */
  public int[] phraseInDetails(List<String> words) {
    return meetings(phrase(words));
  }

  /** The attachments with one of these words in their name or their text. */
  public int[] inAttachments(List<String> words) {
    return inParts(words, some -> attachments(any(some)));
  }

  /** The attachments with these words one after the other. */
  public int[] phraseInAttachments(List<String> words) {
    return attachments(phrase(words));
  }

  /**
   * The items with these words one after the other in one note, also where they run on from one
   * piece of it into the next.
   */
  public int[] phraseInNotes(List<String> words) {
    int[] within =
        rows(
            "SELECT group_concat(rowid >> 20) AS rows FROM note_index WHERE note_index MATCH ?1",
            phrase(words));
    int[] all = within;
    for (int cut = 1; cut < words.size(); cut++) {
      int[] across = across(words.subList(0, cut), words.subList(cut, words.size()));
      all = Arrays.copyOf(all, all.length + across.length);
      System.arraycopy(across, 0, all, all.length - across.length, across.length);
    }
    return all;
  }

  /** A piece that begins with the one part, after a piece that ends with the other. */
  private int[] across(List<String> first, List<String> rest) {
    List<Candidate> candidates =
        sql.list(
            """
            SELECT p.row >> 20 AS item, q.text FROM note_index f JOIN piece p ON p.row = f.rowid
              JOIN piece q ON q.note = p.note AND q.position = p.position - 1 AND q.position >= 0
            WHERE note_index MATCH ?1""",
            row -> new Candidate((int) row.number("item"), row.text("text")),
            "^" + phrase(rest));
    return candidates.stream()
        .filter(one -> one.endsWith(first))
        .mapToInt(Candidate::item)
        .toArray();
  }

  /** The meetings at which one of these persons was present, once for each. */
  public int[] attendedBy(List<Integer> persons) {
    return rows(persons.size() > FEW_PERSONS ? ATTENDED_BY_MANY : ATTENDED_BY, persons.toString());
  }

  /** The meetings at which somebody of one of these organisations was present. */
  public int[] attendedFor(List<Integer> organisations) {
    return rows(
        """
        SELECT group_concat(DISTINCT g.meeting) AS rows
        FROM attendance_group g JOIN attendance a ON a.attendance_group = g.row
        WHERE a.presence = 'present' AND g.organisation IN (SELECT value FROM json_each(?1))""",
        organisations.toString());
  }

  /** Everybody's name. */
  public List<Named> persons() {
    return named("SELECT row, name FROM person");
  }

  /** Every organisation's name. */
  public List<Named> organisations() {
    return named("SELECT row, name FROM organisation");
  }

  /** Which meeting each item is of, and on which day each meeting is. */
  public Catalogue catalogue() {
    return new Catalogue(
        agendaChanges(),
        last("SELECT max(row) AS row FROM meeting"),
        meetings(),
        pairs(
            """
            SELECT group_concat(row || ',' || replace(day, '-', '')) AS rows
            FROM meeting WHERE day IS NOT NULL"""));
  }

  /** The items of an attachment, or the meeting where it is the whole meeting's. */
  public List<AttachedTo> attachedTo(List<Integer> attachments) {
    return sql.list(
        """
        SELECT row, coalesce(item, 0) AS item, meeting FROM attachment
        WHERE row IN (SELECT value FROM json_each(?1))""",
        row ->
            new AttachedTo(
                (int) row.number("row"), (int) row.number("item"), (int) row.number("meeting")),
        attachments.toString());
  }

  /**
   * Each item's meeting. Most meetings' items have rows one after the other, which their sum tells,
   * and are told by the first and how many they are.
   */
  private int[] meetings() {
    var meetings = new int[lastItem() + 1];
    int[] runs =
        rows(
            """
            SELECT group_concat(meeting || ',' || first || ','
              || iif(total = items * first + items * (items - 1) / 2, items, 0)) AS rows
            FROM (SELECT meeting, min(row) AS first, count(*) AS items, sum(row) AS total
              FROM item GROUP BY meeting)""");
    var scattered = new ArrayList<Integer>();
    for (int i = 0; i + 2 < runs.length; i += 3) {
      if (runs[i + 2] > 0) {
        Arrays.fill(meetings, runs[i + 1], runs[i + 1] + runs[i + 2], runs[i]);
      } else {
        scattered.add(runs[i]);
      }
    }
    if (!scattered.isEmpty()) {
      scattered(scattered, meetings);
    }
    return meetings;
  }

  private void scattered(List<Integer> some, int[] meetings) {
    int[] items =
        rows(
            """
            SELECT group_concat(meeting || ',' || row) AS rows FROM item
            WHERE meeting IN (SELECT value FROM json_each(?1))""",
            some.toString());
    for (int i = 0; i + 1 < items.length; i += 2) {
      meetings[items[i + 1]] = items[i];
    }
  }

  private int[] pairs(String query) {
    int[] all = rows(query);
    int most = 0;
    for (int i = 0; i < all.length; i += 2) {
      most = Math.max(most, all[i]);
    }
    var values = new int[most + 1];
    for (int i = 0; i + 1 < all.length; i += 2) {
      values[all[i]] = all[i + 1];
    }
    return values;
  }

  /**
   * FTS5 looks at every word of a question for every row it finds: several are cheaper than one.
   */
  private static int[] inParts(List<String> words, Function<List<String>, int[]> ask) {
    return IntStream.iterate(0, from -> from < words.size(), from -> from + WORDS_AT_ONCE)
        .mapToObj(from -> words.subList(from, Math.min(words.size(), from + WORDS_AT_ONCE)))
        .flatMapToInt(some -> IntStream.of(ask.apply(some)))
        .toArray();
  }

  private int[] heads(String column, String match) {
    return rows(
        "SELECT group_concat(rowid) AS rows FROM item_index WHERE item_index MATCH ?1",
        "{" + column + "} : (" + match + ")");
  }

  private int[] meetings(String match) {
    return rows(
        "SELECT group_concat(rowid) AS rows FROM meeting_index WHERE meeting_index MATCH ?1",
        match);
  }

  private int[] attachments(String match) {
    return rows(
        "SELECT group_concat(rowid) AS rows FROM attachment_index WHERE attachment_index MATCH ?1",
        match);
  }

  private List<Named> named(String query) {
    return sql.list(query, row -> new Named((int) row.number("row"), row.text("name")));
  }

  private int[] rows(String query, Object... parameters) {
    return sql.first(query, row -> row.optionalBytes("rows"), parameters)
        .flatMap(found -> found)
        .map(Rows::of)
        .orElseGet(() -> new int[0]);
  }

  /** In quotes nothing in a word is an operator. */
  private static String any(List<String> words) {
    return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(" OR "));
  }

  private static String phrase(List<String> words) {
    return "\"" + String.join(" ", words) + "\"";
  }

  /** A person or an organisation. */
  public record Named(int row, String name) {}

  /**
   * An attachment's place.
   *
   * @param item 0 for one of the whole meeting
   */
  public record AttachedTo(int row, int item, int meeting) {}

  private record Candidate(int item, String text) {

    boolean endsWith(List<String> words) {
      List<String> all = Words.of(text);
      return all.size() >= words.size()
          && all.subList(all.size() - words.size(), all.size()).equals(words);
    }
  }
}
