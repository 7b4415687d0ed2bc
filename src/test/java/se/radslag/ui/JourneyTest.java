package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.document.OpenedDocument;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.store.DataFile;

/** What she does in the window, from beginning to end. */
final class JourneyTest {

  @TempDir private Path folder;

  @Test
  void aMeetingIsNotedExportedAndFoundAgain() throws IOException {
    Meeting whole;
    Path target = folder.resolve("möte.docx");
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      fiction.keep(data, fiction.meetingOn(LocalDate.of(2024, 11, 14), MeetingState.DRAFT));
      whole = fiction.keep(data, fiction.meeting());
      try (var window = new OpenWindow(data)) {
        note(window, whole);
        export(window, target);
      }
    }
    try (DataFile data = DataFiles.create(folder)) {
      Meeting saved = saved(data, whole.id());
      assertEquals("2", String.valueOf(saved.attendance().getFirst().present().size()));
      assertTrue(names(saved).contains("Åsa Öberg"));
      AgendaItem added = saved.items().get(1);
      assertEquals("Äldres mötesplatser på Ön", added.title());
      assertEquals(
          List.of(
              new Note.Text("Åsa räknar öarna; ljuset är grått."),
              new Note.Bullet(1, "Första"),
              new Note.Bullet(2, "Djupare ö"),
              new Note.CouncilRemark("Fråga från rådet", "Hur många båtar?"),
              new Note.Text("Sju.")),
          added.notes());
      assertEquals(whole.items().getFirst(), saved.items().getFirst());
      assertEquals(whole.items().get(3).notes(), saved.items().get(4).notes());
      assertTrue(OpenedDocument.of(Files.readAllBytes(target)).printed().contains("Djupare ö"));
    }
  }

  private static void note(OpenWindow window, Meeting whole) {
    window.section(KeyCode.DIGIT2);
    Attendance first = whole.attendance().getFirst().people().getFirst();
    window.focus("person-" + first.person().id());
    window.keys(KeyCode.SPACE);
    window.focus("add-" + whole.attendance().get(3).organisation().id());
    window.type("Åsa Öberg");
    window.keys(KeyCode.ENTER);
    window.section(KeyCode.DIGIT3);
    window.focus("add-item");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.node("item-title").isFocused());
    window.type("Äldres mötesplatser på Ön");
    window.focus("notes");
    window.type("Åsa räknar öarna; ljuset är grått.");
    window.keys(KeyCode.ENTER);
    window.keys(KeyCode.ALT, KeyCode.DIGIT3);
    window.type("Första");
    window.keys(KeyCode.ENTER);
    window.keys(KeyCode.TAB);
    window.type("Djupare ö");
    window.keys(KeyCode.ENTER);
    window.keys(KeyCode.ALT, KeyCode.DIGIT4);
    window.type("Hur många båtar?");
    window.keys(KeyCode.ENTER);
    window.type("Sju.");
    window.saved();
  }

  private static void export(OpenWindow window, Path target) {
    window.answer(target);
    window.keys(KeyCode.SHORTCUT, KeyCode.E);
    window.until(() -> window.shows("notice") && window.words("notice").contains("möte.docx"));
    assertEquals("2025-04-03 Mötesanteckningar Seniorrådet i Norrviken.docx", window.suggested());
  }

  @Test
  void lookingAtEveryItemAndMeetingChangesNothing() {
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      Meeting other =
          fiction.keep(data, fiction.meetingOn(LocalDate.of(2024, 11, 14), MeetingState.DRAFT));
      Meeting whole = fiction.keep(data, fiction.meeting());
      try (var window = new OpenWindow(data)) {
        for (int i = 0; i < whole.items().size(); i++) {
          window.focus("item-title");
          window.focus("notes");
          window.keys(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
        }
        window.section(KeyCode.DIGIT1);
        window.section(KeyCode.DIGIT2);
        window.section(KeyCode.DIGIT3);
        window.focus("meetings");
        window.keys(KeyCode.END);
        window.until(
            () ->
                window
                    .window()
                    .model()
                    .openedProperty()
                    .get()
                    .orElseThrow()
                    .id()
                    .equals(other.id()));
      }
      assertEquals(whole, saved(data, whole.id()));
      assertEquals(other, saved(data, other.id()));
    }
  }

  @Test
  void aDateThatDoesNotExistIsSaidAndTheOldOneKept() {
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      Meeting whole = fiction.keep(data, fiction.meeting());
      try (var window = new OpenWindow(data)) {
        window.section(KeyCode.DIGIT1);
        window.replace("date", "2025-02-30");
        window.focus("place");
        assertTrue(window.words("date-refused").contains("2025-04-03"));
        assertEquals("2025-02-30", text(window, "date"));
        window.replace("place", "Ladan");
        window.saved();
        assertEquals(whole.details().date(), saved(data, whole.id()).details().date());
        window.replace("date", "4 april 2025");
        window.focus("place");
        assertEquals("2025-04-04", text(window, "date"));
      }
      assertEquals(
          Optional.of(LocalDate.of(2025, 4, 4)), saved(data, whole.id()).details().date().day());
    }
  }

  @Test
  void aFileThatIsGoneIsSaidAtOnceAndTheTextIsSavedWhenItIsBack() throws IOException {
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      Meeting whole = fiction.keep(data, fiction.meeting());
      try (var window = new OpenWindow(data)) {
        Path file = DataFiles.file(folder);
        Path elsewhere = file.resolveSibling("elsewhere.db");
        Files.move(file, elsewhere);
        window.focus("notes");
        window.type("Kvar ändå. ");
        window.until(() -> window.words("save-state").equals("INTE SPARAT"));
        assertTrue(window.words("save-reason").contains("radslag.db"));
        assertTrue(
            OpenWindow.onWindow(
                () ->
                    window
                            .node("export")
                            .localToScene(window.node("export").getLayoutBounds())
                            .getMaxX()
                        <= window.node("export").getScene().getWidth()));
        Files.move(elsewhere, file);
        window.saved();
      }
      assertTrue(
          saved(data, whole.id())
              .items()
              .getFirst()
              .notes()
              .getFirst()
              .text()
              .startsWith("Kvar ändå. "));
    }
  }

  @Test
  void closingAsksFirstWhenSomethingIsNotSaved() throws IOException {
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      fiction.keep(data, fiction.meeting());
      try (var window = new OpenWindow(data)) {
        Path file = DataFiles.file(folder);
        Path elsewhere = file.resolveSibling("elsewhere.db");
        Files.move(file, elsewhere);
        window.focus("notes");
        window.type("X");
        OpenWindow.onWindow(
            () -> {
              window.window().close();
              return window;
            });
        window.until(() -> window.robot().lookup("#no").tryQuery().isPresent());
        window.focus("no");
        window.keys(KeyCode.ENTER);
        window.until(() -> window.robot().lookup("#no").tryQuery().isEmpty());
        assertFalse(window.window().closed().isDone());
        Files.move(elsewhere, file);
        window.saved();
      }
    }
  }

  @Test
  void aMeetingThatWasSentOutCannotBeChanged() {
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      Meeting sent =
          fiction.keep(
              data, fiction.meetingOn(LocalDate.of(2024, 11, 14), MeetingState.CIRCULATED));
      try (var window = new OpenWindow(data)) {
        assertTrue(window.words("locked").contains("utskickat"));
        window.focus("notes");
        window.type("X");
        window.keys(KeyCode.ENTER);
        window.keys(KeyCode.ALT, KeyCode.DIGIT6);
        window.focus("item-title");
        window.type("X");
        window.section(KeyCode.DIGIT1);
        window.focus("place");
        window.type("X");
      }
      assertEquals(sent, saved(data, sent.id()));
    }
  }

  @Test
  void anItemWithNotesIsTakenAwayOnlyAfterAsking() {
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      Meeting whole = fiction.keep(data, fiction.meeting());
      try (var window = new OpenWindow(data)) {
        window.focus("items");
        window.keys(KeyCode.DELETE);
        window.until(() -> window.robot().lookup("#yes").tryQuery().isPresent());
        window.focus("yes");
        window.keys(KeyCode.SPACE);
        window.until(() -> window.robot().lookup("#yes").tryQuery().isEmpty());
        window.saved();
      }
      assertEquals(whole.items().size() - 1, saved(data, whole.id()).items().size());
      assertEquals(
          whole.items().get(1).title(), saved(data, whole.id()).items().getFirst().title());
    }
  }

  @Test
  void aRemarkIsCalledWhatTheSecretaryCallsIt() {
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      Meeting whole = fiction.keep(data, fiction.meeting());
      try (var window = new OpenWindow(data)) {
        window.focus("notes");
        window.keys(KeyCode.ALT, KeyCode.DIGIT4);
        window.until(() -> window.shows("remark-label"));
        window.focus("remark-label");
        window.keys(KeyCode.SHORTCUT, KeyCode.A);
        window.type("Synpunkt");
        window.saved();
      }
      assertEquals(
          List.of(new Note.CouncilRemark("Synpunkt", "Inget att anteckna.")),
          saved(data, whole.id()).items().getFirst().notes());
    }
  }

  @Test
  void whatIsPastedBecomesCleanParagraphs() {
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      Meeting whole = fiction.keep(data, fiction.meeting());
      try (var window = new OpenWindow(data)) {
        OpenWindow.onWindow(
            () -> {
              var content = new ClipboardContent();
              content.putString("Ett\u0007\r\nTva\u030a \tord\n");
              return Clipboard.getSystemClipboard().setContent(content);
            });
        window.focus("notes");
        window.keys(KeyCode.ALT, KeyCode.DIGIT3);
        window.keys(KeyCode.END);
        window.keys(KeyCode.ENTER);
        window.keys(KeyCode.SHORTCUT, KeyCode.V);
        window.saved();
      }
      assertEquals(
          List.of(
              new Note.Bullet(1, "Inget att anteckna."),
              new Note.Bullet(1, "Ett"),
              new Note.Bullet(1, "Två  ord")),
          saved(data, whole.id()).items().getFirst().notes());
    }
  }

  @Test
  void whatIsSoughtIsOpenedWhereItStands() {
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      fiction.keep(data, fiction.meetingOn(LocalDate.of(2024, 11, 14), MeetingState.DRAFT));
      fiction.keep(data, fiction.meeting());
      try (var window = new OpenWindow(data)) {
        window.section(KeyCode.DIGIT2);
        window.keys(KeyCode.SHORTCUT, KeyCode.F);
        window.type("sandningen");
        window.until(() -> window.words("hit-count").equals("1 träff"));
        window.keys(KeyCode.ENTER);
        window.until(() -> text(window, "item-title").startsWith("Gångvägen"));
        window.focus("search");
        window.keys(KeyCode.ESCAPE);
        window.until(() -> window.shows("meetings"));
      }
    }
  }

  @Test
  void anEmptyDataFileSaysWhatToDoFirst() {
    try (DataFile data = DataFiles.create(folder)) {
      try (var window = new OpenWindow(data)) {
        window.focus("new-meeting");
        window.keys(KeyCode.SPACE);
        window.until(() -> window.window().model().openedProperty().get().isPresent());
        window.replace("title", "Första rådet");
        window.saved();
      }
      assertEquals(
          "Första rådet", data.read(session -> session.meetings().list()).getFirst().title());
    }
  }

  private static String text(OpenWindow window, String id) {
    return OpenWindow.onWindow(
        () -> window.node(id) instanceof TextField field ? field.getText() : "");
  }

  private static List<String> names(Meeting meeting) {
    return meeting.attendance().stream()
        .flatMap(group -> group.present().stream())
        .map(one -> one.person().name())
        .toList();
  }

  private static Meeting saved(DataFile data, MeetingId id) {
    return data.read(session -> session.meetings().find(id)).orElseThrow();
  }
}
