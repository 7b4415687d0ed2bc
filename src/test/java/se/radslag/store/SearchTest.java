package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.model.AgendaItem;
import se.radslag.model.Council;
import se.radslag.model.Note;
import se.radslag.model.SearchHit;

final class SearchTest {

  @TempDir private Path folder;

  private final Council council = StoredMeetings.council();
  private DataFile data;

  @BeforeEach
  void open() {
    AgendaItem pier =
        StoredMeetings.item(
            1,
            "Bryggan i Åsarna",
            new Note.Text("Räcket är löst sedan 2024-11-22."),
            new Note.CouncilRemark("Önskemål", "En ramp för rullstol."));
    AgendaItem boat =
        StoredMeetings.item(
            2,
            "Båten",
            new Note.Text("Rampen vid bryggan är brant."),
            new Note.Text("Café ombord, o'hoj \uD83D\uDEA2"));
    data =
        StoredMeetings.with(
            folder.resolve("radslag.db"),
            council,
            StoredMeetings.rich(council.id())
                .withItems(List.of(pier, boat, other(3), other(4), other(5), other(6))));
  }

  @AfterEach
  void close() {
    data.close();
  }

  @ParameterizedTest
  @CsvSource({
    "åsarna, 1", "ÅSARNA, 1", "åsa, 1", "A\u030Asarna, 1", "asarna, 0", "bät, 0", "båt, 2",
    "bat, 0", "cafe, 0", "café, 2", "önskemål, 1", "onskemal, 0", "rullstol, 1", "stol, 0"
  })
  void lettersWithMarksAreLettersOfTheirOwn(String sought, int item) {
    assertEquals(
        item == 0 ? List.of() : List.of(item),
        search(sought).stream().map(SearchHit::number).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "räcket rullstol, 1",
    "räcket ramp, 1",
    "åsarna rullstol, 1",
    "räcket brant, 0",
    "2024-11-22, 1",
    "o'hoj, 2",
    "ombord brant båten, 2"
  })
  void everyWordMustBeInTheItemButInAnyOfItsNotes(String sought, int item) {
    assertEquals(
        item == 0 ? List.of() : List.of(item),
        search(sought).stream().map(SearchHit::number).toList());
  }

  @Test
  void aWordInTheTitleCountsMore() {
    assertEquals(List.of(1, 2), search("bryggan").stream().map(SearchHit::number).toList());
    assertEquals(1, data.read(session -> session.search().search("bryggan", 1)).size());
  }

  @Test
  void aParagraphWithoutWordsIsNoHit() {
    List<Note> notes =
        List.of(
            new Note.Text(""), new Note.Bullet(1, " "), new Note.Text("Lagas."), new Note.Text(""));
    data.write(
        session -> {
          var meeting =
              session.meetings().find(session.meetings().list().getFirst().id()).orElseThrow();
          AgendaItem written = StoredMeetings.item(7, "Kajen", notes.toArray(Note[]::new));
          AgendaItem empty = StoredMeetings.item(8, "Kajens lyktor", new Note.Text(""));
          session.meetings().save(meeting.withItems(List.of(written, empty)));
          return meeting;
        });
    assertEquals(List.of(7), search("lagas").stream().map(SearchHit::number).toList());
    assertEquals("Lagas.", search("lagas").getFirst().plainSnippet());
    assertEquals(
        List.of("Kajen", "Kajens lyktor"),
        search("kajen").stream().map(SearchHit::plainSnippet).sorted().toList());
    assertEquals(List.of(), search(" "));
  }

  @Test
  void theSnippetMarksWhatWasFound() {
    SearchHit note = search("rull").getFirst();
    assertEquals(
        "En ramp för " + SearchHit.MARK_BEGIN + "rullstol" + SearchHit.MARK_END + ".",
        note.snippet());
    assertEquals("En ramp för rullstol.", note.plainSnippet());
    assertEquals("Bryggan i Åsarna", note.title());
    SearchHit title = search("åsarna").getFirst();
    assertEquals("Bryggan i Åsarna", title.plainSnippet());
    assertTrue(title.snippet().indexOf(SearchHit.MARK_BEGIN) > 0);
  }

  @Test
  void whatIsChangedIsFoundAsItIsNow() {
    assertFalse(search("brant").isEmpty());
    data.write(
        session -> {
          session.meetings().delete(session.meetings().list().getFirst().id());
          return council;
        });
    assertEquals(List.of(), search("brant"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"",
        "\"\"",
        "'",
        "*",
        "a-b",
        "a*b",
        "^a",
        "NEAR(",
        "NEAR(a b, 2)",
        "a AND",
        "OR",
        "NOT",
        "text:",
        "{text}: a",
        "+",
        "(",
        "' OR 1=1 --",
        "; DROP TABLE note",
        "\uD83D\uDEA2",
        "\uD83D",
        "\u0000",
        "\uD83A\uDD00",
        "\uD847\uDDF4",
        "\u0301",
        "\u00AD",
        "%",
        "שלום",
        "\u202Eabc"
      })
  void anythingMayBeSought(String sought) {
    assertTrue(search(sought).size() <= 2);
  }

  /** So that a word in one title is a rare word. */
  private static AgendaItem other(int number) {
    return StoredMeetings.item(number, "Ärende " + number, new Note.Text("Inget nytt."));
  }

  private List<SearchHit> search(String sought) {
    return data.read(session -> session.search().search(sought, 10));
  }
}
