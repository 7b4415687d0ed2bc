package se.radslag.work.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AgendaItem;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.Note;
import se.radslag.model.SearchHit;
import se.radslag.model.search.Found;

/** An archive so large that its words are not read yet when somebody searches. */
final class RightAfterStartTest {

  private static final LocalDate DAY = LocalDate.of(2019, 3, 4);
  private static final int MANY = 2_001;

  @TempDir private Path folder;

  private Archived archive;
  private Meeting meeting;
  private Finder finder;

  @BeforeEach
  void open() {
    archive = new Archived(folder);
    meeting =
        archive.keep(
            DAY,
            Archived.item(1, "Bryggan", new Note.Text("En ramp för rullstol.")),
            Archived.item(2, "Kajen", new Note.Text("Rampen och rampernas räcken är bra.")));
    archive.keep(
        DAY.plusDays(1),
        IntStream.range(0, MANY)
            .mapToObj(i -> Archived.item(9, "Punkt", new Note.Text("qvx" + i)))
            .toArray(AgendaItem[]::new));
    finder = new Finder(archive.data);
  }

  @AfterEach
  void close() {
    archive.close();
  }

  @Test
  void whatBeginsAsItDoesIsFoundAndTheRestWhenTheWordsAreRead() {
    assertEquals(List.of(1, 2), numbers("ramp"));
    assertEquals(List.of(1), numbers("rulls"));
    assertEquals(List.of(), numbers("stol"));
    assertEquals(List.of(), finder.find(Search.of("rullstop", 9)).found().instead());
    finder.prepare();
    assertEquals(List.of(1), numbers("stol"));
    assertEquals(List.of("rullstol"), finder.find(Search.of("rullstop", 9)).found().instead());
  }

  @Test
  void theWordItselfCountsMoreThanOneThatBeginsSo() {
    archive.keep(DAY, Archived.item(3, "Båten", new Note.Text("Rampbelysning.")));
    assertEquals(List.of(1, 2, 3), numbers("ramp"));
  }

  @Test
  void whatIsNotWantedIsLeftOut() {
    assertEquals(List.of(2), numbers("ramp -rullstol"));
  }

  @Test
  void whoWasThereIsFound() {
    assertEquals(2, finder.find(Search.of("bergd", 9)).found().inMeetings());
    assertEquals(0, finder.find(Search.of("erg", 9)).found().inMeetings());
  }

  @Test
  void itSaysWhenMoreBeginSoThanAreLookedUp() {
    Found many = finder.find(Search.of("qvx", 9)).found();
    assertTrue(many.more());
    assertTrue(many.hits() > 0);
    assertFalse(finder.find(Search.of("ramp", 9)).found().more());
    finder.prepare();
    assertTrue(finder.find(Search.of("qvx", 9)).found().more());
  }

  @Test
  void anItemThatCameLaterIsOfItsOwnMeeting() {
    AgendaItem later = Archived.item(3, "Fyren", new Note.Text("Lampan blinkar."));
    archive.data.write(
        session -> {
          List<AgendaItem> all = Stream.concat(meeting.items().stream(), Stream.of(later)).toList();
          session.apply(new MeetingChange.AgendaChanged(meeting.id(), all));
          session.apply(new MeetingChange.NotesChanged(meeting.id(), later.id(), later.notes()));
          return later;
        });
    SearchHit hit = finder.find(Search.of("lampan", 9)).found().each().findFirst().orElseThrow();
    assertEquals(meeting.id(), hit.meeting());
    assertEquals(List.of(3), numbers("fyren år:2019"));
  }

  private List<Integer> numbers(String text) {
    return finder.find(Search.of(text, 9)).found().each().map(SearchHit::number).toList();
  }
}
