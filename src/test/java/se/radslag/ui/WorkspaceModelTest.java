package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.texts.Texts;
import se.radslag.work.Background;
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
                data,
                Texts.swedish(),
                Background.sameThread(),
                Runnable::run,
                Clock.systemUTC(),
                Documents::write,
                files -> Documents.readNothing(files)));
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
  void aNewMeetingIsShownToBePrepared() {
    model.createMeeting();
    assertEquals(Section.PREPARE, model.sectionProperty().get());
    assertEquals(whole.closing().nextMeeting().date(), opened().meeting().details().date().day());
  }

  @Test
  void theDocumentSaysWhatStandsInTheWindow() throws IOException {
    opened().details().title.type("Rådet: extra/möte");
    assertEquals("2025-04-03 Rådet extra möte.docx", opened().documentName("x"));
    Path target = folder.resolve("a.docx");
    model.export(target);
    assertTrue(Files.readString(target).contains("Rådet: extra/möte"));
    assertEquals(Optional.of(new Notice.Exported(target)), model.noticeProperty().get());
    model.export(folder.resolve("missing").resolve("a.docx"));
    assertInstanceOf(Notice.Failed.class, model.noticeProperty().get().orElseThrow());
    model.dismissNotice();
    assertEquals(Optional.empty(), model.noticeProperty().get());
  }

  @Test
  void whatCameOfEachFileIsTold() {
    List<Path> files = List.of(folder.resolve("a.txt"), folder.resolve("b.txt"));
    model.importFiles(files);
    assertEquals(
        Optional.of(new Notice.Imported(Documents.readNothing(files))),
        model.noticeProperty().get());
  }

  @Test
  void aHitIsOpenedAtItsItem() {
    model.search().search("gångväg");
    var hits = model.search().resultProperty().get().hits();
    assertEquals(2, hits.size());
    hits.forEach(
        hit -> {
          model.open(hit.meeting(), hit.item());
          assertEquals(hit.meeting(), opened().id());
          assertEquals(hit.item(), opened().agenda().selectedProperty().get().orElseThrow().id());
        });
    model.search().search(" ");
    assertEquals(List.of(), model.search().resultProperty().get().hits());
  }

  private MeetingModel opened() {
    return model.openedProperty().get().orElseThrow();
  }

  private Meeting saved(MeetingId id) {
    return data.read(session -> session.meetings().find(id)).orElseThrow();
  }

  /** Stand-ins for what reads and writes documents, which the window is given. */
  private static final class Documents {

    static Outcome<Path> write(Meeting meeting, Path target) {
      try {
        return Outcome.done(Files.writeString(target, meeting.toString()));
      } catch (IOException failure) {
        return Outcome.failed(Problem.of(Problem.Kind.FOLDER_MISSING, target.toString()));
      }
    }

    static List<Importer.Imported> readNothing(List<Path> files) {
      return files.stream()
          .map(
              file ->
                  new Importer.Imported(
                      file, Outcome.failed(Problem.of(Problem.Kind.FILE_EMPTY, file.toString()))))
          .toList();
    }
  }
}
