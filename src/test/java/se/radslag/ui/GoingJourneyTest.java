package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.MovedClock;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Presence;
import se.radslag.model.Schedule;
import se.radslag.store.DataFile;
import se.radslag.ui.notes.NotesEditor;
import se.radslag.work.PreferencesFile;

/** A meeting from its beginning to its end with nothing but the keyboard. */
final class GoingJourneyTest {

  private static final String SENTENCE = "Rådet talar om gångvägen och";

  @TempDir private Path folder;
  private final MovedClock clock = new MovedClock("2025-06-12T13:00:30Z");
  private DataFile data;
  private OpenWindow window;
  private Meeting earlier;
  private Meeting whole;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    earlier = fiction.keep(data, fiction.meeting());
    Meeting planned = fiction.meetingOn(LocalDate.of(2025, 6, 12), MeetingState.PLANNED);
    List<AgendaItem> items =
        planned.items().stream()
            .map(
                item -> item.with(Schedule.none().withPlanned(Optional.of(Duration.ofMinutes(15)))))
            .toList();
    whole = fiction.keep(data, planned.withItems(items).withAttendance(earlier.attendance()));
    window = new OpenWindow(data, PreferencesFile.none(), clock);
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void aMeetingBeginsGoesOnAndEnds() {
    begin();
    assertTrue(window.words("meeting-facts").endsWith("Pågår"));
    assertEquals("13:00 · 0 min av 90", window.words("meeting-clock"));
    assertEquals("0 min av 15", window.words("item-clock"));
    clock.forward(12);
    window.until(() -> window.words("item-clock").equals("12 min av 15"));
    assertEquals("13:12 · 12 min av 90", window.words("meeting-clock"));

    window.keys(KeyCode.SHORTCUT, KeyCode.ENTER);
    window.until(() -> window.words("item-clock").equals("0 min av 15"));
    assertTrue(window.node("notes").isFocused());
    clock.forward(20);
    window.until(() -> window.words("item-clock").equals("20 min av 15"));

    window.type(SENTENCE);
    lateArrival();
    watchEntryAnswered();
    earlierMeetingRead();
    window.type(" bänkarna.");
    assertTrue(window.notes().contains(new Note.Text(SENTENCE + " bänkarna.")));

    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
    window.until(() -> window.shows("facts"));
    window.until(() -> window.words("meeting-facts").endsWith("Utkast"));
    assertFalse(window.shows("meeting-clock"));
    window.saved();
    Meeting saved = saved();
    assertEquals(MeetingState.DRAFT, saved.state());
    assertEquals(
        List.of(Optional.of(LocalTime.of(13, 0)), Optional.of(LocalTime.of(13, 12))),
        saved.items().stream().map(item -> item.schedule().begun()).toList());
    assertEquals(
        List.of(true, false),
        saved.items().stream().map(item -> item.schedule().finished()).toList());

    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B);
    window.until(() -> window.words("meeting-facts").endsWith("Pågår"));
  }

  @Test
  void aVersionIsLookedAtAndBroughtBack() {
    begin();
    window.keys(KeyCode.SHORTCUT, KeyCode.A);
    window.type("Något helt annat.");
    window.saved();
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H);
    window.until(() -> window.shows("versions-list") && size("versions-list") == 1);
    assertEquals(2, size("versions-paragraphs"));
    window.keys(KeyCode.ESCAPE);
    window.until(() -> !window.shows("versions-list"));
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H);
    window.until(() -> window.shows("versions-list") && size("versions-list") == 1);
    window.keys(KeyCode.ENTER);
    window.until(() -> window.notes().equals(whole.items().getFirst().notes()));
    window.saved();
    window.focus("notes");
    window.keys(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(List.of(new Note.Text("Något helt annat.")), window.notes());
    window.keys(KeyCode.SHORTCUT, KeyCode.Y);
    window.saved();
    assertEquals(
        List.of(List.of(new Note.Text("Något helt annat.")), whole.items().getFirst().notes()),
        data.read(session -> session.revisions().of(whole.id())).stream()
            .map(version -> version.notes())
            .toList());
  }

  @Test
  void anItemTakenAwayComesBackWithItsNotes() {
    begin();
    window.type("Viktigt. ");
    window.saved();
    List<Note> notes = saved().items().getFirst().notes();
    window.focus("items");
    window.keys(KeyCode.DELETE);
    window.until(() -> window.shows("yes"));
    window.focus("yes");
    window.keys(KeyCode.SPACE);
    window.until(() -> size("items") == 1);
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H);
    window.until(() -> window.shows("versions-list") && size("versions-list") == 1);
    window.focus("bring-back");
    window.keys(KeyCode.SPACE);
    window.until(() -> size("items") == 2);
    window.saved();
    assertEquals(notes, saved().items().getFirst().notes());
    assertEquals(whole.items().getFirst().id(), saved().items().getFirst().id());
  }

  @Test
  void thePanelIsHiddenAndRemembered() {
    assertFalse(window.shows("beside"));
    window.focus("notes");
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT2);
    window.until(() -> window.shows("watch-entries"));
    assertEquals("watch", window.window().model().beside().left());
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT2);
    assertTrue(window.node("notes").isFocused(), "the same keys go back");
    assertTrue(window.shows("beside"));
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT2);
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT0);
    assertFalse(window.shows("beside"));
    assertTrue(window.node("notes").isFocused());
    OpenWindow.onWindow(
        () -> {
          window.node("notes").getScene().getWindow().setWidth(1010);
          return window;
        });
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT1);
    window.until(() -> window.shows("beside-filter") && !window.shows("meetings"));
    window.keys(KeyCode.SHORTCUT, KeyCode.F);
    window.until(() -> window.node("search").isFocused());
    assertFalse(window.shows("beside"));
  }

  private void begin() {
    window.focus("notes");
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B);
    window.until(() -> window.shows("meeting-clock"));
    assertTrue(window.node("notes").isFocused());
  }

  private void lateArrival() {
    int caret = caret();
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT1);
    window.until(() -> window.node("beside-filter").isFocused());
    window.type("wii");
    window.keys(KeyCode.SHIFT, KeyCode.ENTER);
    assertEquals("Nils Wiik, SKPF, kom nu.", window.words("beside-filter-says"));
    window.keys(KeyCode.ESCAPE);
    window.until(() -> window.node("notes").isFocused());
    assertEquals(caret, caret());
    window.saved();
    Attendance late =
        saved().attendance().get(1).people().stream()
            .filter(one -> one.person().name().equals("Nils Wiik"))
            .findFirst()
            .orElseThrow();
    assertEquals(Presence.PRESENT, late.presence());
    assertEquals(
        Optional.of(
            new Attendance.Moment(LocalTime.of(13, 32), Optional.of(whole.items().getLast().id()))),
        late.joined());
  }

  private void watchEntryAnswered() {
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT2);
    window.until(() -> window.node("watch-entries").isFocused() && size("watch-entries") == 1);
    window.keys(KeyCode.DOWN);
    window.keys(KeyCode.I);
    window.keys(KeyCode.ENTER);
    window.until(() -> data.read(session -> session.watch().answeredAt(whole.id())).size() == 1);
    window.keys(KeyCode.ESCAPE);
    window.until(() -> window.node("notes").isFocused());
    assertEquals(
        List.of(
            new Note.Text(SENTENCE),
            new Note.Text(
                "Bevakning från den 3 april 2025: Henrik lämnar besked om sandningen till nästa möte.")),
        window.notes());
  }

  private void earlierMeetingRead() {
    int caret = caret();
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT3);
    window.until(() -> window.node("earlier-search").isFocused());
    window.type("papperskorgar");
    window.until(() -> window.shows("earlier-hits") && size("earlier-hits") == 1);
    window.keys(KeyCode.ENTER);
    window.until(() -> window.shows("earlier-text") && window.node("earlier-text").isFocused());
    assertTrue(window.words("earlier-title").startsWith("4 Gångvägen"));
    var text = (StyleClassedTextArea) window.node("earlier-text");
    assertEquals("Papperskorgar", OpenWindow.onWindow(text::getSelectedText));
    assertEquals("Träff 1 av 1", window.words("earlier-place"));
    window.keys(KeyCode.F3);
    assertEquals("Papperskorgar", OpenWindow.onWindow(text::getSelectedText));
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.C);
    assertEquals(
        "Papperskorgar\n(Mötesanteckningar 2025-04-03, punkt 4)",
        OpenWindow.onWindow(() -> Clipboard.getSystemClipboard().getString()));
    window.keys(KeyCode.BACK_SPACE);
    window.until(() -> window.node("earlier-hits").isFocused());
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT3);
    window.until(() -> window.node("notes").isFocused());
    assertEquals(caret, caret());
  }

  private int caret() {
    return OpenWindow.onWindow(
        () -> window.node("notes") instanceof NotesEditor editor ? editor.getCaretPosition() : -1);
  }

  private int size(String id) {
    return OpenWindow.onWindow(
        () -> window.node(id) instanceof ListView<?> list ? list.getItems().size() : -1);
  }

  private Meeting saved() {
    return data.read(session -> session.meetings().find(whole.id())).orElseThrow();
  }
}
