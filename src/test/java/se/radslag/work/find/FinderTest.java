package se.radslag.work.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingId;
import se.radslag.model.Note;
import se.radslag.model.Person;
import se.radslag.model.SearchHit;
import se.radslag.model.SearchHit.Where;
import se.radslag.model.search.Found;
import se.radslag.model.search.Order;

final class FinderTest {

  private static final LocalDate DAY = LocalDate.of(2021, 5, 6);

  @TempDir private Path folder;

  private Archived archive;
  private Meeting meeting;

  @BeforeEach
  void open() {
    archive = new Archived(folder);
    meeting =
        archive.keep(
            DAY,
            Archived.item(
                1,
                "Bryggan i Åsarna",
                new Note.Text("Räcket är löst sedan 2024-11-22."),
                new Note.CouncilRemark("Önskemål", "En ramp för rullstol.")),
            Archived.item(
                2,
                "Båten",
                new Note.Text("Rampen vid bryggan är brant."),
                new Note.Text("Café ombord, o'hoj \uD83D\uDEA2"),
                new Note.FollowUp("Ulf mäter lutningen.")));
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @ParameterizedTest
  @CsvSource({
    "åsarna, 1", "ÅSARNA, 1", "åsa, 1", "A\u030Asarna, 1", "asarna, 0", "bät, 0", "båt, 2",
    "bat, 0", "cafe, 0", "café, 2", "önskemål, 1", "onskemal, 0", "rullstol, 1", "stol, 1"
  })
  void lettersWithMarksAreLettersOfTheirOwn(String sought, int item) {
    assertEquals(item == 0 ? List.of() : List.of(item), archive.numbers(sought));
  }

  @ParameterizedTest
  @CsvSource({
    "räcket rullstol, 1",
    "räcket ramp, 1",
    "åsarna rullstol, 1",
    "räcket brant, 0",
    "2024-11-22, 1",
    "2024-11-23, 0",
    "o'hoj, 2",
    "ombord brant båten, 2",
    "ramp -rullstol, 2",
    "punkt:båten, 2",
    "punkt:ramp, 0",
    "fråga:ramp, 1",
    "fråga:brant, 0",
    "fråga:, 1"
  })
  void everythingMustBeInTheItemButInAnyOfItsNotes(String sought, int item) {
    assertEquals(item == 0 ? List.of() : List.of(item), archive.numbers(sought));
  }

  @Test
  void aNoteThatBecomesAQuestionIsFoundAsOneAndNoLongerWhenItIsNone() {
    AgendaItem item = Archived.item(1, "Kajen", new Note.Text("Är pollaren lös?"));
    Meeting meeting = archive.keep(LocalDate.of(2024, 9, 3), item);
    assertEquals(List.of(), archive.hits("fråga:pollaren"));
    note(meeting, item, new Note.CouncilRemark("Silverlinjen", "Är pollaren lös?"));
    assertEquals(1, archive.hits("fråga:pollaren").size());
    assertEquals(1, archive.hits("fråga:silverlinjen").size());
    note(meeting, item, new Note.Decision("Är pollaren lös?"));
    assertEquals(List.of(), archive.hits("fråga:pollaren"));
    assertEquals(1, archive.hits("pollaren").size());
    assertEquals(List.of(), archive.data.verify());
  }

  @Test
  void whoWasThereIsFoundAlsoAmongManyOfTheSameName() {
    for (int i = 0; i < 20; i++) {
      Attendance one = Attendance.present(Person.named("Tyra Nummer" + (char) ('a' + i)));
      archive.keepWith(LocalDate.of(2019, 1, 1 + i), one);
    }
    archive.keepWith(LocalDate.of(2018, 1, 1), Attendance.present(Person.named("Ulla Ek")));
    assertEquals(
        20, archive.finder.find(Search.of("person:tyra år:2019", 99)).found().inMeetings());
    assertEquals(0, archive.finder.find(Search.of("person:tyra år:2018", 99)).found().inMeetings());
    assertEquals(1, archive.finder.find(Search.of("person:ulla år:2018", 99)).found().inMeetings());
  }

  private void note(Meeting meeting, AgendaItem item, Note note) {
    archive.data.write(
        session -> {
          session.apply(new MeetingChange.NotesChanged(meeting.id(), item.id(), List.of(note)));
          return item;
        });
  }

  @Test
  void aWordInTheTitleCountsMore() {
    assertEquals(List.of(1, 2), archive.numbers("bryggan"));
    Found one = archive.finder.find(Search.of("bryggan", 1)).found();
    assertEquals(1, one.each().count());
    assertEquals(2, one.hits());
    assertEquals(1, one.inMeetings());
  }

  @Test
  void theSnippetMarksWhatWasFoundAlsoInsideAWord() {
    SearchHit hit = archive.hits("stol").getFirst();
    assertEquals(
        "Önskemål: En ramp för " + SearchHit.MARK_BEGIN + "rullstol" + SearchHit.MARK_END + ".",
        hit.snippet());
    assertEquals(Where.QUESTION, hit.where());
    assertEquals("Önskemål: En ramp för rullstol.", hit.plainSnippet());
    assertEquals(Where.WATCH, archive.hits("lutning").getFirst().where());
    assertEquals(Where.TITLE, archive.hits("åsarna").getFirst().where());
    assertEquals(Where.PRESENTERS, archive.hits("mark").getFirst().where());
  }

  @Test
  void whatBelongsToTheWholeMeetingIsAHitOfItsOwn() {
    SearchHit place = archive.hits("lotsstugan").getFirst();
    assertEquals(Optional.empty(), place.item());
    assertEquals(meeting.id(), place.meeting());
    assertEquals(Where.DETAILS, place.where());
    assertEquals(Where.DETAILS, archive.hits("KST 2021-0007").getFirst().where());
    SearchHit present = archive.hits("bergdahl").getFirst();
    assertEquals(Where.ATTENDANCE, present.where());
    assertEquals("Silverlinjen: Tyra Bergdahl", present.plainSnippet());
    assertEquals(List.of(0), archive.numbers("person:tyra"));
    assertEquals(List.of(2), archive.numbers("person:tyra brant"));
    assertEquals(List.of(2), archive.numbers("organisation:silver brant"));
    assertEquals(List.of(), archive.numbers("-person:tyra brant"));
  }

  @Test
  void aPhraseIsFoundAcrossThePiecesOfANote() {
    String before = "Ord ".repeat(40) + "före skylten.";
    archive.keep(
        DAY.plusDays(1),
        Archived.item(7, "Skylten", new Note.Text(before + " Därefter målas den om.")));
    assertEquals(List.of(7), archive.numbers("\"skylten därefter målas\""));
    assertEquals(List.of(7), archive.numbers("\"före skylten därefter\""));
    assertEquals(List.of(), archive.numbers("\"skylten målas\""));
  }

  @Test
  void theNewestMayComeFirstAndOneMeetingMayBeLeftOut() {
    MeetingId later =
        archive.keep(DAY.plusYears(1), Archived.item(3, "Kaj", new Note.Text("En brygga."))).id();
    archive.keep(DAY.minusYears(1), Archived.item(4, "Kaj", new Note.Text("En brygga.")));
    List<Integer> newest =
        archive
            .finder
            .find(new Search("brygga", Order.NEWEST, 10, Optional.empty()))
            .found()
            .each()
            .map(SearchHit::number)
            .toList();
    assertEquals(List.of(3, 1, 2, 4), newest);
    Found others =
        archive.finder.find(new Search("brygga", Order.BEST, 10, Optional.of(later))).found();
    assertEquals(3, others.hits());
    assertEquals(2, others.inMeetings());
    assertEquals(List.of(4), archive.numbers("år:2020 brygga"));
    assertEquals(List.of(0), archive.numbers("år:2020"));
  }

  @Test
  void whatIsMistypedIsGuessedFromTheArchivesOwnWords() {
    Found none = archive.finder.find(Search.of("Rulstol år:2021", 10)).found();
    assertEquals(0, none.hits());
    assertEquals(List.of("rullstol år:2021"), none.instead());
    assertEquals(List.of(), archive.finder.find(Search.of("zzzzzz", 10)).found().instead());
  }

  @Test
  void whatIsChangedIsFoundAsItIsNow() {
    assertEquals(List.of(), archive.numbers("sjöbod"));
    archive.keep(DAY, Archived.item(9, "Ny sjöbod", new Note.Text("Taket läcker.")));
    assertEquals(List.of(9), archive.numbers("sjöbod"));
    assertEquals(List.of(9), archive.numbers("läckte tak"));
    archive.data.write(
        session -> {
          session.meetings().delete(meeting.id());
          return meeting;
        });
    assertEquals(List.of(), archive.numbers("brant"));
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
        "\u202Eabc",
        "-brant",
        "person:",
        "år:0000",
        "år:9999-",
        "\"a\"b\"",
        "fråga:-"
      })
  void anythingMayBeSought(String sought) {
    assertTrue(archive.hits(sought).size() <= 3);
    var unprepared = new Finder(archive.data);
    assertTrue(unprepared.find(Search.of(sought, 9)).found().hits() <= 3);
  }
}
