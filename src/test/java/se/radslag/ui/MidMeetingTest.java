package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AgendaItem;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.Note;
import se.radslag.store.DataFile;
import se.radslag.ui.notes.ItemModel;
import se.radslag.ui.notes.NotesEditor;

/** What comes up while the meeting is going on: new items, finding, changes from elsewhere. */
final class MidMeetingTest {

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
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void aNewItemIsOneKeyFromAnywhere() {
    for (String from : List.of("notes", "items", "item-presenters", "search")) {
      window.focus(from);
      window.keys(KeyCode.SHORTCUT, KeyCode.I);
      window.until(() -> window.node("item-title").isFocused());
      window.type("Från " + from);
      window.keys(KeyCode.ENTER);
      window.until(() -> window.node("notes").isFocused());
      window.type("Text");
    }
    window.section(KeyCode.DIGIT2);
    window.keys(KeyCode.SHORTCUT, KeyCode.I);
    window.until(() -> window.node("item-title").isFocused());
    window.type("Ur närvaron");
    window.saved();
    List<AgendaItem> items = saved().items();
    assertEquals(
        List.of("Inledning", "Från notes", "Från items", "Från item-presenters", "Från search"),
        items.subList(0, 5).stream().map(AgendaItem::title).toList());
    assertEquals("Ur närvaron", items.get(5).title());
    assertEquals(List.of(new Note.Text("Text")), items.get(4).notes());
  }

  @Test
  void anotherMatterIsASubheadingUnderOtherMatters() {
    window.focus("notes");
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
    window.type("Cykelställ");
    window.keys(KeyCode.ENTER);
    window.type("De saknas.");
    window.keys(KeyCode.ENTER);
    window.keys(KeyCode.HOME);
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.I);
    window.until(() -> window.node("notes").isFocused());
    window.type("Hissen");
    window.saved();
    AgendaItem other = saved().items().getLast();
    assertEquals(ItemKind.OTHER_MATTERS, other.kind());
    assertEquals(
        List.of(
            new Note.Text("Inget att anteckna."),
            new Note.Subheading("Cykelställ"),
            new Note.Text("De saknas."),
            new Note.Subheading("Hissen")),
        other.notes());
    assertEquals(whole.items().size(), saved().items().size());
  }

  @Test
  void anItemWithATitleIsNotRemovedUnasked() {
    window.focus("notes");
    window.keys(KeyCode.SHORTCUT, KeyCode.I);
    window.type("Ny");
    window.focus("items");
    window.keys(KeyCode.DELETE);
    window.until(() -> window.shows("no"));
    window.keys(KeyCode.ESCAPE);
    window.until(() -> !window.shows("no"));
    window.saved();
    assertEquals("Ny", saved().items().get(1).title());
    window.focus("notes");
    window.keys(KeyCode.SHORTCUT, KeyCode.I);
    window.focus("items");
    window.keys(KeyCode.DELETE);
    window.saved();
    assertEquals(whole.items().size() + 1, saved().items().size());
  }

  @Test
  void seekingGoesThroughTheItemsAndEndsAtTheHit() {
    window.focus("notes");
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
    window.until(() -> window.node("find").isFocused());
    window.type("HENRIK");
    assertEquals("2 av 4", window.words("find-count"), "the first after the caret");
    assertTrue(window.node("item-presenters").getPseudoClassStates().toString().contains("found"));
    window.keys(KeyCode.ENTER);
    assertEquals("3 av 4", window.words("find-count"));
    assertEquals("Henrik", selectedText());
    window.keys(KeyCode.F3);
    assertEquals(whole.items().get(3).title(), title());
    assertTrue(window.node("find").isFocused());
    window.keys(KeyCode.SHIFT, KeyCode.ENTER);
    window.keys(KeyCode.SHIFT, KeyCode.F3);
    window.keys(KeyCode.SHIFT, KeyCode.F3);
    assertEquals("1 av 4", window.words("find-count"));
    assertEquals("Inledning", title());
    window.keys(KeyCode.SHIFT, KeyCode.F3);
    assertEquals("4 av 4", window.words("find-count"));
    window.keys(KeyCode.ESCAPE);
    window.until(() -> window.node("notes").isFocused());
    assertFalse(window.shows("find"));
    window.type(" A");
    window.saved();
    assertTrue(
        saved().items().get(3).notes().getLast().text().startsWith("Henrik A lämnar"),
        saved().items().get(3).notes().getLast().text());
  }

  @Test
  void whatIsNotThereLeavesTheCaretWhereItWas() {
    window.focus("notes");
    window.keys(KeyCode.SHORTCUT, KeyCode.END);
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.F);
    window.type("xyz");
    assertEquals("Inga träffar", window.words("find-count"));
    window.keys(KeyCode.ESCAPE);
    window.type("Slut");
    window.saved();
    assertTrue(saved().items().getFirst().notes().getLast().text().endsWith("Slut"));
  }

  @Test
  void aChangeFromElsewhereIsShownAndUndoneInOneStep() {
    window.focus("notes");
    List<Note> before = window.notes();
    List<Note> brought = List.of(new Note.Decision("Bifall."), new Note.Bullet(2, "Genast"));
    OpenWindow.onWindow(
        () -> {
          item().write(brought);
          return brought;
        });
    assertEquals(brought, window.notes());
    window.type("!");
    window.keys(KeyCode.SHORTCUT, KeyCode.Z);
    window.keys(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(before, window.notes());
    window.keys(KeyCode.SHORTCUT, KeyCode.Y);
    window.saved();
    assertEquals(brought, saved().items().getFirst().notes());
  }

  private ItemModel item() {
    return window
        .window()
        .model()
        .openedProperty()
        .get()
        .orElseThrow()
        .agenda()
        .selectedProperty()
        .get()
        .orElseThrow();
  }

  private String selectedText() {
    return OpenWindow.onWindow(
        () -> window.node("notes") instanceof NotesEditor notes ? notes.getSelectedText() : "");
  }

  private String title() {
    return OpenWindow.onWindow(() -> ((TextField) window.node("item-title")).getText());
  }

  private Meeting saved() {
    return data.read(session -> session.meetings().find(whole.id())).orElseThrow();
  }
}
