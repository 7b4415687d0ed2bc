package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import se.radslag.model.Note;
import se.radslag.model.PlainText;

/** Whatever is done to the notes of an item, they are there as they were last saved. */
final class NotesPropertyTest {

  private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeProperty
  void createFile() throws IOException {
    folder = Files.createTempDirectory("notes");
    file = folder.resolve("radslag.db");
    StoredMeetings.stored(file);
  }

  @AfterProperty
  void deleteFile() throws IOException {
    Files.deleteIfExists(file);
    Files.delete(folder);
  }

  @Property(tries = 60)
  void areReadAsTheyWereSaved(@ForAll("sequences") List<List<Note>> sequence) {
    try (Sql sql = Connections.forWork(file)) {
      long item =
          sql.first("SELECT max(row) AS row FROM item", row -> row.number("row")).orElseThrow();
      var table = new NoteTable(sql, new WatchRepository(sql));
      for (List<Note> notes : sequence) {
        sql.transaction(
            () -> {
              table.save(item, notes);
              return notes;
            });
        assertEquals(notes, table.of(item));
        assertEquals(List.of(), misplacedPieces(sql));
        assertEquals(
            LongStream.range(0, notes.size()).boxed().toList(),
            sql.list(
                "SELECT position FROM note WHERE item = ? ORDER BY position",
                row -> row.number("position"),
                item));
      }
      assertEquals(List.of(), Integrity.allFindings(sql));
    }
  }

  /** What the table remembers of the last saving must not outlive it. */
  @Property(tries = 30)
  void areSavedRightAfterSomethingWasUndone(@ForAll("sequences") List<List<Note>> sequence) {
    try (Sql sql = Connections.forWork(file)) {
      long item =
          sql.first("SELECT max(row) AS row FROM item", row -> row.number("row")).orElseThrow();
      var table = new NoteTable(sql, new WatchRepository(sql));
      for (List<Note> notes : sequence) {
        assertThrows(
            IllegalStateException.class,
            () ->
                sql.transaction(
                    () -> {
                      table.save(item, notes.reversed());
                      throw new IllegalStateException("undone");
                    }));
        table.save(item, notes);
        assertEquals(notes, table.of(item));
      }
    }
  }

  @Property(tries = 200)
  void piecesPutTogetherAreTheText(@ForAll("texts") String text) {
    String twice = (text + " ").repeat(40) + "Slut. " + text;
    assertEquals(text, String.join("", Pieces.of(text)));
    assertEquals(twice, String.join("", Pieces.of(twice)));
  }

  /** However much is written at the beginning, the end is cut as before. */
  @Property(tries = 100)
  void aChangeStaysInFewPieces(@ForAll @IntRange(max = 500) int added) {
    String text = words(2000);
    String changed = "x".repeat(added) + " " + text;
    var before = Pieces.of(text);
    var difference = Difference.between(before, Pieces.of(changed));
    assertTrue(before.size() > 15, before.size() + " pieces");
    assertTrue(difference.middle(before).size() <= 8, difference.toString());
  }

  private static String words(int number) {
    return IntStream.range(0, number)
        .mapToObj(word -> "ord" + word * 7919 % 991)
        .collect(Collectors.joining(" "));
  }

  /** Notes whose pieces are not at 0, 1, 2 … */
  private static List<Long> misplacedPieces(Sql sql) {
    return sql.list(
        """
        SELECT note FROM piece WHERE position >= 0 GROUP BY note
        HAVING max(position) <> count(*) - 1 OR count(DISTINCT position) <> count(*)""",
        row -> row.number("note"));
  }

  /** Lists that share most of their notes, as those do that are saved while somebody types. */
  @Provide
  Arbitrary<List<List<Note>>> sequences() {
    Arbitrary<Note> few = Arbitraries.of(StoredMeetings.everyKind());
    return Arbitraries.frequencyOf(Tuple.of(4, few), Tuple.of(1, notes()))
        .list()
        .ofMaxSize(8)
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> hostile =
        Arbitraries.of(
            "å",
            "ÄÖ",
            "\"",
            "'",
            " OR ",
            "*",
            "NEAR(",
            "🚢",
            "👩‍👩‍👧",
            "שלום",
            "مرحبا",
            "\u202E",
            "%",
            "_",
            ";",
            "--",
            "{\"a\":1}",
            "\u00AD",
            "ﬁ");
    return Arbitraries.oneOf(hostile, Arbitraries.strings())
        .list()
        .ofMaxSize(6)
        .map(parts -> PlainText.of(String.join("", parts)).text());
  }

  private Arbitrary<Note> notes() {
    Arbitrary<String> longTexts =
        Combinators.combine(texts(), texts(), Arbitraries.integers().between(1, 60))
            .as((a, b, times) -> (a + " ").repeat(times) + "ord. " + (b + " ").repeat(times));
    return Combinators.combine(
            Arbitraries.integers().between(0, 6), texts(), Arbitraries.oneOf(texts(), longTexts))
        .as(
            (kind, label, text) ->
                switch (kind) {
                  case 0 -> new Note.Text(text);
                  case 1 -> new Note.Subheading(text);
                  case 2 -> new Note.Bullet(1, text);
                  case 3 -> new Note.CouncilRemark(label, text);
                  case 4 -> new Note.RecordNote(text);
                  case 5 -> new Note.Decision(text);
                  default -> new Note.FollowUp(text);
                });
  }
}
