package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Outcomes;
import se.radslag.model.AgendaItem;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;
import se.radslag.ui.Fiction;

final class CorrectionsTest {

  private static final Note RIGHT =
      new Note.RecordNote(
          "Rättelse till anteckningarna den 14 november 2024, punkt 2: Avgiften är 200 kronor.");

  @TempDir private Path folder;
  private final Fiction fiction = new Fiction();
  private DataFile data;
  private Meeting sent;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    sent =
        fiction.keep(data, fiction.meetingOn(LocalDate.of(2024, 11, 14), MeetingState.CIRCULATED));
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void itIsNotedWhereTheNextMeetingGoesThroughTheMinutes() {
    fiction.keep(data, fiction.meetingOn(LocalDate.of(2025, 6, 12), MeetingState.PLANNED));
    Meeting next =
        fiction.keep(data, fiction.meetingOn(LocalDate.of(2025, 2, 6), MeetingState.PLANNED));
    Corrections.Noted noted = Outcomes.value(note());
    assertEquals(next.id(), noted.meeting());
    AgendaItem item = item(noted);
    assertEquals(ItemKind.PREVIOUS_MINUTES, item.kind());
    assertEquals(RIGHT, item.notes().getLast());
    assertEquals(sent, data.read(session -> session.meetings().find(sent.id())).orElseThrow());
  }

  @Test
  void aSecondOneStandsAfterTheFirst() {
    fiction.keep(data, fiction.meetingOn(LocalDate.of(2025, 2, 6), MeetingState.PLANNED));
    Outcomes.value(note());
    AgendaItem item = item(Outcomes.value(note()));
    assertEquals(
        List.of(RIGHT, RIGHT), item.notes().subList(item.notes().size() - 2, item.notes().size()));
    List<AgendaItem> items =
        data.read(session -> session.meetings().list()).stream()
            .filter(one -> !one.id().equals(sent.id()))
            .flatMap(one -> data.read(session -> session.meetings().find(one.id())).stream())
            .flatMap(one -> one.items().stream())
            .filter(one -> one.kind() == ItemKind.PREVIOUS_MINUTES)
            .toList();
    assertEquals(1, items.size());
  }

  @Test
  void withoutALaterMeetingItIsSaidWhatToDo() {
    fiction.keep(data, fiction.meetingOn(LocalDate.of(2024, 9, 5), MeetingState.DRAFT));
    assertEquals(Problem.Kind.NEXT_MEETING_MISSING, Outcomes.problem(note()));
  }

  private Outcome<Corrections.Noted> note() {
    return new Corrections(data).note(sent.id(), Optional.of(2), " Avgiften är 200 kronor. ");
  }

  private AgendaItem item(Corrections.Noted noted) {
    return data
        .read(session -> session.meetings().find(noted.meeting()))
        .orElseThrow()
        .items()
        .stream()
        .filter(one -> one.id().equals(noted.item()))
        .findFirst()
        .orElseThrow();
  }
}
