package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
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
      var table = new NoteTable(sql);
      for (List<Note> notes : sequence) {
        sql.transaction(
            () -> {
              table.save(item, notes);
              return notes;
            });
        assertEquals(notes, table.of(item));
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

  @Property(tries = 100)
  void anyTextCanBeSought(@ForAll("texts") String text) {
    try (Sql sql = Connections.forWork(file)) {
      new SearchRepository(sql).search(text, 5);
    }
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
    return Combinators.combine(Arbitraries.integers().between(0, 6), texts(), texts())
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
