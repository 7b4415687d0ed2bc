package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Meetings;
import se.radslag.Outcomes;
import se.radslag.model.AgendaItem;
import se.radslag.model.Change;
import se.radslag.model.Council;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Revision;
import se.radslag.store.DataFile;

/** Earlier versions of notes are put aside while they are changed. */
final class RevisionsTest {

  @TempDir private Path folder;

  private final Meeting meeting = Meetings.rich();
  private final AgendaItem item =
      meeting.items().stream().filter(one -> !one.notes().isEmpty()).findFirst().orElseThrow();
  private Instant now = Instant.parse("2025-03-04T12:00:00Z");
  private DataFile data;
  private Journal journal;

  @BeforeEach
  void open() {
    data = Outcomes.value(DataFile.openOrCreate(folder.resolve("radslag.db")));
    data.write(
        session -> {
          session.councils().save(new Council(meeting.council(), "Rådet", List.of()));
          session.meetings().save(meeting);
          return meeting;
        });
    journal = new Journal(data, new Ticking(), state -> {});
  }

  @AfterEach
  void close() {
    journal.close();
    data.close();
  }

  @Test
  void whatWasThereFirstAndThenAVersionEveryFiveMinutes() {
    write("ett");
    write("två");
    assertEquals(List.of(item.notes()), versions());
    now = now.plus(Duration.ofMinutes(4));
    write("tre");
    assertEquals(1, versions().size());
    now = now.plus(Duration.ofMinutes(1));
    write("fyra");
    write("fem");
    assertEquals(List.of(List.of(new Note.Text("tre")), item.notes()), versions());
  }

  @Test
  void aChangeOfStateAndTakingAnItemAwayPutNotesAside() {
    write("ett");
    save(new MeetingChange.StateChanged(meeting.id(), MeetingState.IN_PROGRESS));
    assertEquals(List.of(new Note.Text("ett")), versions().getFirst());
    write("två");
    save(
        new MeetingChange.AgendaChanged(
            meeting.id(),
            meeting.items().stream().filter(one -> !one.id().equals(item.id())).toList()));
    assertEquals(List.of(new Note.Text("två")), versions().getFirst());
  }

  private void write(String text) {
    save(new MeetingChange.NotesChanged(meeting.id(), item.id(), List.of(new Note.Text(text))));
  }

  private void save(Change change) {
    journal.record(change);
    journal.flush().join();
  }

  private List<List<Note>> versions() {
    return data.read(session -> session.revisions().of(meeting.id())).stream()
        .filter(revision -> revision.item().equals(item.id()))
        .map(Revision::notes)
        .toList();
  }

  /** Shows the time the test says it is. */
  private final class Ticking extends Clock {

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
