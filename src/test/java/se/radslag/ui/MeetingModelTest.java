package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.MovedClock;
import se.radslag.model.Attendance;
import se.radslag.model.Change;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Presence;
import se.radslag.store.DataFile;
import se.radslag.ui.attendance.Register;
import se.radslag.ui.notes.Histories;
import se.radslag.ui.notes.ItemModel;
import se.radslag.ui.phrases.CouncilTexts;
import se.radslag.ui.prepare.AttachmentsModel;
import se.radslag.work.Attachments;
import se.radslag.work.Background;

/** A meeting begins, goes from item to item and ends. */
final class MeetingModelTest {

  @TempDir private Path folder;

  private final MovedClock clock = new MovedClock("2025-06-12T13:00:30Z");
  private final List<Change> changes = new ArrayList<>();
  private final Meeting planned = new Fiction().meeting().with(MeetingState.PLANNED);
  private DataFile data;
  private MeetingModel model;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    model = model(planned);
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void aMeetingBeginsEndsAndGoesOnAgain() {
    model.end();
    assertEquals(MeetingState.PLANNED, model.state());
    model.begin();
    model.begin();
    model.end();
    assertEquals(MeetingState.DRAFT, model.meeting().state());
    model.begin();
    assertEquals(
        List.of(MeetingState.IN_PROGRESS, MeetingState.DRAFT, MeetingState.IN_PROGRESS),
        changes.stream().map(change -> ((MeetingChange.StateChanged) change).state()).toList());
  }

  @Test
  void whatWasSentOutNeverGoesBack() {
    MeetingModel sent =
        model(new Fiction().meetingOn(LocalDate.of(2025, 6, 12), MeetingState.CIRCULATED));
    sent.begin();
    sent.end();
    assertEquals(MeetingState.CIRCULATED, sent.state());
    assertEquals(List.of(), changes);
  }

  @Test
  void anItemIsTakenUpOnceAndOnlyWhileTheMeetingGoesOn() {
    model.takeUp();
    assertEquals(Optional.empty(), item(0).scheduleProperty().get().begun());
    model.begin();
    model.takeUp();
    clock.forward(5);
    model.agenda().finishShown();
    model.takeUp();
    clock.forward(5);
    model.agenda().step(-1);
    model.takeUp();
    assertEquals(Optional.of(LocalTime.of(13, 0)), item(0).scheduleProperty().get().begun());
    assertEquals(Optional.of(LocalTime.of(13, 5)), item(1).scheduleProperty().get().begun());
    assertEquals(true, item(0).scheduleProperty().get().finished());
    model.agenda().finishShown();
    assertEquals(false, item(0).scheduleProperty().get().finished(), "ticked twice is open");
    assertEquals(Optional.of(item(0)), model.agenda().selectedProperty().get());
  }

  @Test
  void anItemTakenAwayComesBackAsItWas() {
    ItemModel gone = item(3);
    List<Note> notes = List.of(new Note.Text("Som förr."));
    model.agenda().remove(gone);
    changes.clear();
    model.agenda().restore(gone.id(), "Gammal rubrik", notes);
    ItemModel back = item(3);
    assertEquals(gone.id(), back.id());
    assertEquals(gone.item().presenters(), back.item().presenters());
    assertEquals(4, back.numberProperty().get());
    assertEquals(
        List.of(
            new MeetingChange.AgendaChanged(planned.id(), model.agenda().agenda()),
            new MeetingChange.NotesChanged(planned.id(), gone.id(), notes)),
        changes);
    model.agenda().restore(gone.id(), "", List.of());
    assertEquals(6, model.agenda().items().size(), "it is there already");
  }

  @Test
  void aNoteFromElsewhereIsOneStepAndLeavesThePlaceToWriteIn() {
    ItemModel item = item(0);
    item.history().write(List.of(new Note.Text("a"), new Note.Text("")));
    item.append(new Note.Text("b"));
    assertEquals(
        List.of(new Note.Text("a"), new Note.Text("b"), new Note.Text("")),
        item.history().paragraphs());
    item.history().undo();
    assertEquals(List.of(new Note.Text("a")), item.notesProperty().get());
  }

  @Test
  void theMeetingAsItIsHasItsStateAndItsPeople() {
    model.begin();
    Attendance away = planned.attendance().get(1).people().get(3);
    assertEquals(Presence.ABSENT, away.presence());
    assertEquals(planned.with(MeetingState.IN_PROGRESS), model.meeting());
  }

  private ItemModel item(int index) {
    return model.agenda().items().get(index);
  }

  private MeetingModel model(Meeting meeting) {
    var attachments =
        new AttachmentsModel(
            meeting.id(), new Attachments(data), Background.sameThread(), List.of(), changes::add);
    var around =
        new Surroundings(
            new Register(List.of(), List.of()),
            new CouncilTexts(meeting.council(), List.of(), List.of(), changes::add),
            List.of(),
            attachments,
            new Histories());
    return new MeetingModel(meeting, around, clock, changes::add);
  }
}
