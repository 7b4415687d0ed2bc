package se.radslag.ui.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.SearchHit;
import se.radslag.model.WatchEntry;
import se.radslag.store.DataFile;
import se.radslag.texts.Texts;
import se.radslag.ui.DataFiles;
import se.radslag.ui.Fiction;
import se.radslag.ui.notes.AgendaModel;
import se.radslag.work.Background;
import se.radslag.work.EarlierFiles;
import se.radslag.work.Meetings;
import se.radslag.work.WatchList;
import se.radslag.work.find.Finder;

/** What is beside a meeting, over a real data file. */
final class BesideModelsTest {

  @TempDir private Path folder;
  private DataFile data;
  private Meeting earlier;
  private Meeting now;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    earlier = fiction.keep(data, fiction.meeting());
    now =
        fiction.keep(data, fiction.meetingOn(LocalDate.of(2025, 6, 12), MeetingState.IN_PROGRESS));
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void aPromiseIsAnsweredHereAndOpenAgain() {
    var agenda = new AgendaModel(now, change -> {});
    var watch =
        new WatchModel(
            now.council(),
            now.id(),
            agenda,
            new WatchList(data),
            Background.sameThread(),
            BesideModelsTest::fail);
    watch.refresh();
    WatchEntry promise = watch.entriesProperty().get().getFirst();
    assertEquals(earlier.id(), promise.meeting());
    watch.turn(promise);
    assertEquals(Optional.of(now.id()), watch.entriesProperty().get().getFirst().answered());
    watch.turn(watch.entriesProperty().get().getFirst());
    assertEquals(List.of(promise), watch.entriesProperty().get());
    watch.insert(promise);
    assertEquals(
        new Note.Text(
            "Bevakning från den 3 april 2025: Henrik lämnar besked om sandningen till nästa möte."),
        agenda.items().getFirst().notesProperty().get().getLast());
  }

  @Test
  void onlyOtherMeetingsAreSearchedAndRead() {
    var agenda = new AgendaModel(now, change -> {});
    var reading =
        new EarlierModel(
            now.id(),
            agenda,
            new EarlierModel.Sources(
                new Finder(data), new Meetings(data), new EarlierFiles(data), Outcome::done),
            Background.sameThread(),
            BesideModelsTest::fail);
    reading.search().search("välkomna");
    assertEquals(0, reading.search().resultProperty().get().found().hits());
    reading.search().search("papperskorgar");
    SearchHit hit =
        reading.search().resultProperty().get().found().each().findFirst().orElseThrow();
    assertFalse(reading.back());
    reading.read(hit);
    EarlierModel.Reading read = reading.readProperty().get().orElseThrow();
    assertEquals(earlier, read.meeting());
    assertEquals(Optional.of(earlier.items().get(3).id()), read.hit().item());
    assertFalse(read.hasDocument());
    var text = new ReadMeeting(Texts.swedish(), read.meeting());
    int found = read.marking().in(text.text()).getFirst().from();
    assertEquals("Papperskorgar", text.text().substring(found, found + 13));
    assertEquals("Mötesanteckningar 2025-04-03, punkt 4", text.source(found));
    assertEquals("Mötesanteckningar 2025-04-03", text.source(0));
    reading.insert(text.reference(found));
    assertEquals(
        new Note.Text("Se mötesanteckningar 2025-04-03, punkt 4."),
        agenda.items().getFirst().notesProperty().get().getLast());
    assertTrue(reading.back());
    assertEquals(Optional.empty(), reading.readProperty().get());
  }

  @Test
  void whatWasLeftIsShownAgain() {
    var model = new BesideModel();
    for (Beside which : Beside.values()) {
      model.show(which);
      var next = new BesideModel();
      next.restore(model.left());
      assertEquals(Optional.of(which), next.shownProperty().get());
    }
    model.restore("something else");
    assertEquals("", model.left());
  }

  private static void fail(Problem problem) {
    throw new AssertionError(problem);
  }
}
