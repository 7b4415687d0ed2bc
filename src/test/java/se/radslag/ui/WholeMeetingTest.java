package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Presence;
import se.radslag.store.DataFile;

/** A meeting from its beginning to its end, with no other tool than the keys. */
final class WholeMeetingTest {

  @TempDir private Path folder;

  private DataFile data;
  private OpenWindow window;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    fiction.keep(data, fiction.meeting());
    window = new OpenWindow(data);
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void aMeetingIsPreparedHeldAndEndedByKeyboard() {
    Meeting last = opened().meeting();
    window.keys(KeyCode.SHORTCUT, KeyCode.N);
    window.until(() -> !opened().id().equals(last.id()));
    prepare();
    attend();
    List<Note> ferries = takeNotes();
    insert();
    undoAcrossItems();
    correctAttendance();
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
    window.until(() -> window.shows("facts"));
    window.saved();
    Meeting held = saved();
    assertEquals(MeetingState.DRAFT, held.state());
    assertEquals(Optional.of(LocalDate.of(2025, 9, 4)), held.details().date().day());
    assertEquals("Ladan", held.details().place());
    assertEquals(ferries, item(held, "Färjorna").notes());
    assertEquals(List.of("Petra Lindegård"), item(held, "Färjorna").presenters());
    assertEquals(Optional.of(Duration.ofMinutes(15)), item(held, "Färjorna").schedule().planned());
    assertEquals(List.of(new Note.Text("Stolarna är hårda.")), item(held, "Väntrummet").notes());
    assertEquals(
        List.of("Folke Hällgren"),
        held.attendance().stream()
            .flatMap(group -> group.people().stream())
            .filter(one -> one.presence() == Presence.PRESENT)
            .map(Attendance::person)
            .map(person -> person.name())
            .toList());
  }

  private void prepare() {
    tabTo("date");
    window.type("4 september 2025");
    tabTo("place");
    window.keys(KeyCode.SHORTCUT, KeyCode.A);
    window.type("Ladan");
    tabTo("agenda-add");
    window.keys(KeyCode.SPACE);
    window.type("Färjorna");
    window.keys(KeyCode.TAB);
    window.type("petr");
    window.keys(KeyCode.ENTER);
    window.keys(KeyCode.TAB);
    window.type("15");
  }

  private void attend() {
    window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    window.type("wii");
    window.keys(KeyCode.ENTER);
    window.type("häll");
    window.keys(KeyCode.ENTER);
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.B);
  }

  private List<Note> takeNotes() {
    window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
    tabTo("notes");
    while (!heading().equals("Färjorna")) {
      window.keys(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    }
    line("# Turlistan");
    line("Båten går varje timme.");
    line("- från torget");
    window.type("och ön");
    window.keys(KeyCode.TAB);
    window.keys(KeyCode.ENTER);
    plain();
    line("? Går den på söndagar?");
    line("= Frågan läggs till handlingarna.");
    line("! Petra frågar rederiet.");
    window.type("> Linjen har en annan mening.");
    return List.of(
        new Note.Subheading("Turlistan"),
        new Note.Text("Båten går varje timme."),
        new Note.Bullet(1, "från torget"),
        new Note.Bullet(2, "och ön"),
        new Note.CouncilRemark("Fråga från rådet", "Går den på söndagar?"),
        new Note.Decision("Frågan läggs till handlingarna."),
        new Note.FollowUp("Petra frågar rederiet."),
        new Note.RecordNote("Linjen har en annan mening."));
  }

  private void insert() {
    window.keys(KeyCode.SHORTCUT, KeyCode.I);
    window.type("Väntrummet");
    window.keys(KeyCode.ENTER);
    window.type("Stolarna är hårda.");
  }

  private void undoAcrossItems() {
    window.keys(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
    window.keys(KeyCode.SHORTCUT, KeyCode.Z);
    window.keys(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    window.keys(KeyCode.SHORTCUT, KeyCode.Z);
    assertEquals(List.of(new Note.Text("Stolarna är ")), window.notes());
    window.keys(KeyCode.SHORTCUT, KeyCode.Y);
    window.keys(KeyCode.SHORTCUT, KeyCode.PAGE_UP);
    window.keys(KeyCode.SHORTCUT, KeyCode.Y);
  }

  private void correctAttendance() {
    window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
    window.type("wii");
    window.keys(KeyCode.ENTER);
  }

  private void line(String text) {
    window.type(text);
    window.keys(KeyCode.ENTER);
  }

  private void plain() {
    window.keys(KeyCode.ALT, KeyCode.DIGIT1);
  }

  private void tabTo(String id) {
    for (int i = 0; i < 120 && !window.node(id).isFocused(); i++) {
      window.keys(KeyCode.TAB);
    }
    assertTrue(window.node(id).isFocused(), id);
  }

  private String heading() {
    return OpenWindow.onWindow(
        () ->
            opened()
                .agenda()
                .selectedProperty()
                .get()
                .map(item -> item.headingProperty().get())
                .orElse(""));
  }

  private MeetingModel opened() {
    return window.window().model().openedProperty().get().orElseThrow();
  }

  private Meeting saved() {
    return data.read(session -> session.meetings().find(opened().id())).orElseThrow();
  }

  private static AgendaItem item(Meeting meeting, String title) {
    return meeting.items().stream()
        .filter(item -> item.title().equals(title))
        .findFirst()
        .orElseThrow();
  }
}
