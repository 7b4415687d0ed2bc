package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Meeting;
import se.radslag.model.Note;
import se.radslag.store.DataFile;

/** Writing notes with nothing but the keyboard. */
final class NotesJourneyTest {

  @TempDir private Path folder;
  private DataFile data;
  private OpenWindow window;
  private Meeting whole;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    whole = fiction.keep(data, fiction.meeting());
    window = new OpenWindow(data);
    window.focus("notes");
    window.keys(KeyCode.SHORTCUT, KeyCode.A);
    window.keys(KeyCode.DELETE);
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void everyKindHasASign() {
    line("# Hamnen");
    line("Båtarna ligger still.");
    line("- ett");
    window.keys(KeyCode.TAB);
    line("under");
    line("");
    line("två");
    line("");
    line("? Hur många?");
    line("= Bifall.");
    line("! Räkna båtarna.");
    window.type("> Hålls öppet.");
    assertNotes(
        new Note.Subheading("Hamnen"),
        new Note.Text("Båtarna ligger still."),
        new Note.Bullet(1, "ett"),
        new Note.Bullet(2, "under"),
        new Note.Bullet(1, "två"),
        new Note.CouncilRemark("Fråga från rådet", "Hur många?"),
        new Note.Decision("Bifall."),
        new Note.FollowUp("Räkna båtarna."),
        new Note.RecordNote("Hålls öppet."));
  }

  @Test
  void aScreenReaderIsToldTheKindOfTheParagraph() {
    assertEquals("Stycke", OpenWindow.onWindow(() -> window.node("notes").getAccessibleHelp()));
    window.type("? ");
    assertEquals(
        "Rådets inlägg", OpenWindow.onWindow(() -> window.node("notes").getAccessibleHelp()));
  }

  @Test
  void oneUndoTakesAConversionBackAndLeavesTheSign() {
    window.type("- ");
    assertShown(new Note.Bullet(1, ""));
    undo();
    assertShown(new Note.Text("- "));
    window.type("5 grader");
    assertNotes(new Note.Text("- 5 grader"));
  }

  @Test
  void backspaceTakesTheKindBackBeforeItJoins() {
    line("Först");
    window.type("- sedan");
    window.keys(KeyCode.TAB);
    window.keys(KeyCode.HOME);
    window.keys(KeyCode.BACK_SPACE);
    assertShown(new Note.Text("Först"), new Note.Bullet(1, "sedan"));
    window.keys(KeyCode.BACK_SPACE);
    assertShown(new Note.Text("Först"), new Note.Text("sedan"));
    window.keys(KeyCode.BACK_SPACE);
    assertShown(new Note.Text("Förstsedan"));
    undo();
    undo();
    assertShown(new Note.Text("Först"), new Note.Bullet(1, "sedan"));
  }

  @Test
  void emptyParagraphsStayWhereSheWritesOn() {
    line("Över");
    line("");
    line("Under");
    line("");
    window.keys(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    window.keys(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
    assertShown(
        new Note.Text("Över"),
        new Note.Text(""),
        new Note.Text("Under"),
        new Note.Text(""),
        new Note.Text(""));
    assertNotes(new Note.Text("Över"), new Note.Text(""), new Note.Text("Under"));
  }

  @Test
  void eachItemHasItsOwnUndoWhichOutlivesLeavingIt() {
    line("= Första beslutet");
    window.keys(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    List<Note> second = shown();
    window.type("Annat ");
    undo();
    assertEquals(second, shown());
    undo();
    assertEquals(second, shown());
    window.keys(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
    assertShown(new Note.Decision("Första beslutet"), new Note.Text(""));
    undo();
    assertShown(new Note.Decision("Första beslutet"));
    undo();
    assertShown(new Note.Decision("Första "));
    for (int i = 0; i < 4; i++) {
      undo();
    }
    assertEquals(whole.items().getFirst().notes(), shown());
    for (int i = 0; i < 6; i++) {
      window.keys(KeyCode.SHORTCUT, KeyCode.Y);
    }
    assertShown(new Note.Decision("Första beslutet"), new Note.Text(""));
    undo();
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.Z);
    assertNotes(new Note.Decision("Första beslutet"));
    assertEquals(second, saved().items().get(1).notes());
  }

  @Test
  void whatIsPastedFromWordKeepsItsShape() {
    window.type("Före");
    clipboard(
        "platt text",
        "<h1>Rubrik</h1><p>Stycke</p><ul><li>ett<ul><li>två</li></ul></li></ul><p>Efter</p>");
    window.keys(KeyCode.SHORTCUT, KeyCode.V);
    window.until(() -> shown().size() == 6);
    assertShown(
        new Note.Text("Före"),
        new Note.Subheading("Rubrik"),
        new Note.Text("Stycke"),
        new Note.Bullet(1, "ett"),
        new Note.Bullet(2, "två"),
        new Note.Text("Efter"));
    undo();
    assertShown(new Note.Text("Före"));
  }

  @Test
  void whatIsCopiedIsTextAndMarkupAndComesBackAsItWas() {
    line("= Bifall");
    window.type("- ett");
    window.keys(KeyCode.SHORTCUT, KeyCode.A);
    window.keys(KeyCode.SHORTCUT, KeyCode.X);
    assertShown(new Note.Decision(""));
    assertEquals(
        "Bifall\n• ett", OpenWindow.onWindow(() -> Clipboard.getSystemClipboard().getString()));
    assertTrue(OpenWindow.onWindow(() -> Clipboard.getSystemClipboard().getHtml()).contains("<li"));
    window.keys(KeyCode.SHORTCUT, KeyCode.V);
    window.until(() -> shown().size() == 2);
    assertNotes(new Note.Decision("Bifall"), new Note.Bullet(1, "ett"));
  }

  @Test
  void whatCannotBeKeptIsSaid() {
    clipboard("ett\u0007\ud800 två", "");
    window.keys(KeyCode.SHORTCUT, KeyCode.V);
    assertTrue(window.words("notes-remark").startsWith("2 tecken"));
    window.type(".");
    assertEquals("", remark());
    assertNotes(new Note.Text("ett två."));
  }

  @Test
  void fiveMegabytesAreRefusedAndNothingIsLost() {
    window.type("Kvar");
    clipboard("En rad i ett långt brev.\n".repeat(200_000), "");
    window.keys(KeyCode.SHORTCUT, KeyCode.V);
    window.until(() -> remark().contains("för lång"));
    window.type(" ändå");
    assertNotes(new Note.Text("Kvar ändå"));
    assertEquals(
        5_000_000, OpenWindow.onWindow(() -> Clipboard.getSystemClipboard().getString()).length());
  }

  @Test
  void thirtyPagesArePastedWhole() {
    String much = ("Vattnet steg under natten. ".repeat(7) + "\n").repeat(300);
    clipboard(much, "");
    window.keys(KeyCode.SHORTCUT, KeyCode.V);
    window.until(() -> shown().size() == 300);
    undo();
    assertShown(new Note.Text(""));
  }

  private String remark() {
    return window.robot().lookup("#notes-remark").queryLabeled().getText();
  }

  private void line(String text) {
    window.type(text);
    window.keys(KeyCode.ENTER);
  }

  private void undo() {
    window.keys(KeyCode.SHORTCUT, KeyCode.Z);
  }

  private void clipboard(String text, String html) {
    OpenWindow.onWindow(
        () -> {
          var content = new ClipboardContent();
          content.putString(text);
          if (!html.isEmpty()) {
            content.putHtml(html);
          }
          return Clipboard.getSystemClipboard().setContent(content);
        });
  }

  /** What stands in the item chosen, empty paragraphs too, and in the editor as well. */
  private List<Note> shown() {
    return OpenWindow.onWindow(
        () -> {
          List<Note> paragraphs =
              window
                  .window()
                  .model()
                  .openedProperty()
                  .get()
                  .orElseThrow()
                  .agenda()
                  .selectedProperty()
                  .get()
                  .orElseThrow()
                  .history()
                  .paragraphs();
          assertEquals(paragraphs, window.notes());
          return paragraphs;
        });
  }

  private void assertShown(Note... notes) {
    assertEquals(List.of(notes), shown());
  }

  private void assertNotes(Note... notes) {
    window.saved();
    assertEquals(List.of(notes), saved().items().getFirst().notes());
  }

  private Meeting saved() {
    return data.read(session -> session.meetings().find(whole.id())).orElseThrow();
  }
}
