package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Meetings;
import se.radslag.Outcomes;
import se.radslag.model.AgendaItem;
import se.radslag.model.Change;
import se.radslag.model.Council;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;

final class JournalTest {

  private static final Clock AT_NOON =
      Clock.fixed(Instant.parse("2025-10-09T12:00:00Z"), ZoneOffset.UTC);

  private final Meeting meeting = Meetings.rich();
  private final BlockingQueue<SaveState> told = new LinkedBlockingQueue<>();
  private final Path path;
  @AutoClose private final DataFile data;

  JournalTest(@TempDir Path folder) {
    path = folder.resolve("radslag.db");
    data = Outcomes.value(DataFile.openOrCreate(path));
    keep(meeting);
  }

  @Test
  void aChangeIsSavedWithoutBeingAskedFor() throws InterruptedException {
    try (Journal journal = journal()) {
      journal.record(notes("Det som skrevs"));
      assertEquals(new SaveState.Saving(), told());
      assertEquals(new SaveState.Saved(LocalTime.NOON), told());
      assertEquals("Det som skrevs", kept());
    }
  }

  @Test
  void onlyTheLastOfManyChangesToOneThingCounts() {
    try (Journal journal = journal()) {
      List.of("D", "De", "Det").forEach(text -> journal.record(notes(text)));
      assertEquals(new SaveState.Saved(LocalTime.NOON), journal.flush().join());
      assertEquals("Det", kept());
      assertEquals(journal.state(), journal.flush().join(), "nothing more to save");
    }
  }

  @Test
  void closingSavesWhatIsLeft() {
    Journal journal = journal();
    journal.record(notes("Sista ordet"));
    journal.close();
    assertEquals("Sista ordet", kept());
  }

  @Test
  void whatCannotBeSavedIsKeptAndSavedLater() throws IOException {
    Path elsewhere = path.resolveSibling("elsewhere.db");
    try (Journal journal = journal()) {
      Files.move(path, elsewhere);
      journal.record(notes("Skrivet medan filen var borta"));
      assertEquals(Problem.Kind.DATA_MOVED, refused(journal.flush().join()));
      Files.move(elsewhere, path);
      assertEquals(new SaveState.Saved(LocalTime.NOON), journal.flush().join());
      assertEquals("Skrivet medan filen var borta", kept());
    }
  }

  @Test
  void aNewerChangeWinsOverOneThatCouldNotBeSaved() throws IOException {
    Path elsewhere = path.resolveSibling("elsewhere.db");
    try (Journal journal = journal()) {
      Files.move(path, elsewhere);
      journal.record(notes("Äldre"));
      journal.flush().join();
      journal.record(notes("Nyare"));
      Files.move(elsewhere, path);
      journal.flush().join();
      assertEquals("Nyare", kept());
    }
  }

  @Test
  void aLockedMeetingDoesNotHoldUpAnother() {
    Meeting locked = inState(Meetings.rich(), MeetingState.CIRCULATED);
    keep(locked);
    try (Journal journal = journal()) {
      journal.record(notes(locked, "Får inte skrivas"));
      journal.record(notes("Får skrivas"));
      assertEquals(Problem.Kind.MEETING_LOCKED, refused(journal.flush().join()));
      assertEquals("Får skrivas", kept());
      assertEquals(locked, find(locked.id()));
    }
  }

  @Test
  void whatIsTypedWithoutAPauseIsSavedMeanwhile() throws InterruptedException {
    try (Journal journal = journal()) {
      var typed = new StringBuilder();
      SaveState last = new SaveState.Unchanged();
      while (!(last instanceof SaveState.Saved)) {
        typed.append('å');
        journal.record(notes(typed.toString()));
        SaveState next = told.poll(10, TimeUnit.MILLISECONDS);
        last = next == null ? last : next;
      }
      journal.record(notes(typed + "!"));
      journal.flush().join();
      assertEquals(typed + "!", kept());
    }
  }

  private Journal journal() {
    return new Journal(data, AT_NOON, told::add);
  }

  private SaveState told() throws InterruptedException {
    SaveState state = told.poll(30, TimeUnit.SECONDS);
    return state == null ? new SaveState.Unchanged() : state;
  }

  private static Problem.Kind refused(SaveState state) {
    return assertInstanceOf(SaveState.NotSaved.class, state).problem().kind();
  }

  private Change notes(String text) {
    return notes(meeting, text);
  }

  private static Change notes(Meeting changed, String text) {
    AgendaItem first = changed.items().getFirst();
    return new MeetingChange.NotesChanged(changed.id(), first.id(), List.of(new Note.Text(text)));
  }

  private String kept() {
    return find(meeting.id()).items().getFirst().notes().getFirst().text();
  }

  private Meeting find(MeetingId id) {
    return data.read(session -> session.meetings().find(id)).orElseThrow();
  }

  private void keep(Meeting kept) {
    data.write(
        session -> {
          session.councils().save(new Council(kept.council(), "Rådet", List.of()));
          session.meetings().save(kept);
          return kept.id();
        });
  }

  private static Meeting inState(Meeting one, MeetingState state) {
    return new Meeting(
        one.id(),
        one.council(),
        state,
        one.details(),
        one.attendance(),
        one.items(),
        one.closing(),
        one.warnings());
  }
}
