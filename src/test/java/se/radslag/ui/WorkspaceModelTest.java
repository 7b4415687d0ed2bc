package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Meetings;
import se.radslag.Outcomes;
import se.radslag.PrintedText;
import se.radslag.document.OpenedDocument;
import se.radslag.model.AgendaItem;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.store.DataFile;
import se.radslag.store.Session;
import se.radslag.texts.Texts;
import se.radslag.work.Background;
import se.radslag.work.BringIn;
import se.radslag.work.SaveState;

final class WorkspaceModelTest {

  @TempDir private Path folder;
  private DataFile data;
  private Meeting whole;
  private Meeting other;
  private WorkspaceModel model;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    other = fiction.keep(data, fiction.meetingOn(LocalDate.of(2024, 11, 14), MeetingState.DRAFT));
    whole = fiction.keep(data, fiction.meeting());
    model =
        new WorkspaceModel(
            new Workplace(
                data, Texts.swedish(), Background.sameThread(), Runnable::run, Clock.systemUTC()));
    model.start();
  }

  @AfterEach
  void close() {
    model.close();
    data.close();
  }

  @Test
  void theLatestMeetingIsOpenAtFirst() {
    assertEquals(whole.id(), opened().id());
    assertEquals(whole, opened().meeting());
  }

  @Test
  void whatIsTypedIsInTheDataFile() {
    opened().details().place.type("Ladan");
    opened().agenda().items().getFirst().write(List.of(new Note.Text("Åäö")));
    assertInstanceOf(SaveState.Saved.class, model.saveNow().join());
    Meeting saved = saved(whole.id());
    assertEquals("Ladan", saved.details().place());
    assertEquals(List.of(new Note.Text("Åäö")), saved.items().getFirst().notes());
  }

  @Test
  void goingToAnotherMeetingSavesTheOneThatIsLeft() {
    opened().agenda().items().getFirst().title.type("Öppnande");
    model.open(other.id());
    assertEquals(other.id(), opened().id());
    assertEquals("Öppnande", saved(whole.id()).items().getFirst().title());
  }

  @Test
  void whatCouldNotBeSavedIsStillThereWhenTheMeetingIsShownAgain() throws IOException {
    Path file = DataFiles.file(folder);
    Path elsewhere = file.resolveSibling("elsewhere.db");
    Files.move(file, elsewhere);
    opened().details().place.type("Ladan");
    assertInstanceOf(SaveState.NotSaved.class, model.saveNow().join());
    model.open(other.id());
    model.open(whole.id());
    assertEquals("Ladan", opened().meeting().details().place());
    Files.move(elsewhere, file);
    assertInstanceOf(SaveState.Saved.class, model.saveNow().join());
    assertEquals("Ladan", saved(whole.id()).details().place());
  }

  @Test
  void whatWasDoneIsUndoneAlsoAfterAnotherMeetingWasOpen() {
    List<Note> before = opened().agenda().items().getFirst().notesProperty().get();
    List<Note> written = List.of(new Note.Text("Skrivet"));
    opened().agenda().items().getFirst().write(written);
    model.open(other.id());
    // What is saved and not shown is read from the data file the next time.
    opened().details().place.type("Ladan");
    model.saveNow().join();
    data.write(
        session -> {
          session.meetings().save(saved(session));
          return whole;
        });
    model.open(whole.id());
    var item = opened().agenda().items().getFirst();
    assertEquals(List.of(new Note.Text("Annat")), item.notesProperty().get());
    assertEquals(item.notesProperty().get(), item.history().paragraphs());
    item.history().undo();
    assertEquals(written, item.notesProperty().get());
    item.history().undo();
    model.saveNow().join();
    assertEquals(before, saved(whole.id()).items().getFirst().notes());
  }

  /** The meeting with other notes, as somebody else might have written them. */
  private Meeting saved(Session session) {
    Meeting now = session.meetings().find(whole.id()).orElseThrow();
    List<AgendaItem> items = new ArrayList<>(now.items());
    items.set(0, items.getFirst().withNotes(List.of(new Note.Text("Annat"))));
    return now.withItems(items);
  }

  @Test
  void aNewMeetingIsShownToBePrepared() {
    model.createMeeting();
    assertEquals(Section.PREPARE, model.sectionProperty().get());
    assertEquals(whole.closing().nextMeeting().date(), opened().meeting().details().date().day());
  }

  @Test
  void theDocumentSaysWhatStandsInTheWindow() throws IOException {
    opened().details().title.type("Rådet: extra/möte");
    Path target = folder.resolve("a.docx");
    model.export(target, other -> {});
    assertTrue(
        OpenedDocument.of(Files.readAllBytes(target)).printed().contains("Rådet: extra/möte"));
    assertEquals(Optional.of(new Notice.Exported(target, List.of())), model.noticeProperty().get());
    var proposed = new ArrayList<String>();
    model.export(folder.resolve("missing").resolve("b.docx"), proposed::add);
    assertEquals(List.of("b.docx"), proposed);
    model.export(folder.resolve("nul.docx"), proposed::add);
    assertEquals("_nul.docx", proposed.getLast());
    assertInstanceOf(Notice.Failed.class, model.noticeProperty().get().orElseThrow());
    model.dismissNotice();
    assertEquals(Optional.empty(), model.noticeProperty().get());
  }

  @Test
  void whatCameOfEachFileIsTold() throws IOException {
    Path minutes = Files.writeString(folder.resolve("a.txt"), PrintedText.of(Meetings.rich()));
    Path missing = folder.resolve("b.txt");
    int before = data.read(session -> session.meetings().list()).size();
    model.importFiles(List.of(minutes, missing));
    assertEquals(
        before, data.read(session -> session.meetings().list()).size(), "nothing is kept yet");
    model.bringInProperty().get().orElseThrow().keep();
    var notice =
        assertInstanceOf(Notice.Imported.class, model.noticeProperty().get().orElseThrow());
    assertEquals(List.of(minutes), notice.files().stream().map(BringIn.Kept::file).toList());
    Meeting read = Outcomes.value(notice.files().getFirst().meeting());
    assertEquals(read.id(), opened().id(), "the meeting that was read is shown");
  }

  @Test
  void aHitIsOpenedAtItsItem() {
    model.search().search("gångväg");
    var hits = model.search().resultProperty().get().found().each().toList();
    assertEquals(2, hits.size());
    hits.forEach(
        hit -> {
          model.open(hit);
          assertEquals(hit.meeting(), opened().id());
          assertEquals(
              hit.item(), opened().agenda().selectedProperty().get().map(item -> item.id()));
        });
    model.search().search(" ");
    assertEquals(0, model.search().resultProperty().get().found().hits());
  }

  private MeetingModel opened() {
    return model.openedProperty().get().orElseThrow();
  }

  private Meeting saved(MeetingId id) {
    return data.read(session -> session.meetings().find(id)).orElseThrow();
  }
}
