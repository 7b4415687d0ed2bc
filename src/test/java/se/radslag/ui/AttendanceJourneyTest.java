package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Meeting;
import se.radslag.model.Presence;
import se.radslag.store.DataFile;

/** Attendance taken with the keys alone. */
final class AttendanceJourneyTest {

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
    window.section(KeyCode.DIGIT2);
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void someLettersAndEnterTickAndANewNameIsAdded() {
    assertTrue(window.node("attendance-filter").isFocused());
    window.type("wii");
    assertTrue(window.words("attendance-filter-says").contains("Nils Wiik"));
    window.keys(KeyCode.ENTER);
    assertEquals("", text("attendance-filter"));
    assertEquals("4 av 4 närvarande", window.words("count-" + organisation(1)));
    window.type("Anna Ek, Kulturenheten");
    window.keys(KeyCode.DOWN);
    window.keys(KeyCode.ENTER);
    assertEquals("ingen uppskriven", window.words("count-" + organisation(3)));
    window.saved();
    assertEquals(4, saved(1).present().size());
    Attendance added = saved(0).people().getLast();
    assertEquals(
        List.of("Anna Ek", "Kulturenheten"), List.of(added.person().name(), added.person().unit()));
  }

  @Test
  void theSameNameTwiceIsRefusedBesideTheField() {
    window.focus("add-" + organisation(0));
    window.type("Gunvor Åström");
    window.keys(KeyCode.ENTER);
    assertTrue(window.words("answer-" + organisation(0)).contains("Gunvor Åström finns redan"));
    window.focus("add-" + organisation(3));
    window.type("Gunvor Åström");
    window.keys(KeyCode.ENTER);
    assertTrue(window.words("answer-" + organisation(3)).contains("Enter igen"));
    window.keys(KeyCode.ENTER);
    window.saved();
    assertEquals(3, saved(0).people().size());
    assertEquals(1, saved(3).present().size());
  }

  @Test
  void everyWayOfBeingThereHasAKey() {
    window.focus(box(1, 0));
    window.keys(KeyCode.A);
    assertEquals("anmält förhinder", window.words("remarks-" + id(1, 0)));
    window.focus(box(1, 1));
    window.keys(KeyCode.F);
    window.focus(box(1, 2));
    window.keys(KeyCode.D);
    window.focus(box(1, 3));
    window.keys(KeyCode.K);
    assertTrue(window.words("remarks-" + id(1, 3)).startsWith("från "));
    window.keys(KeyCode.SPACE);
    assertEquals(false, ticked(1, 3));
    window.saved();
    assertEquals(
        List.of(Presence.EXCUSED, Presence.ABSENT, Presence.PRESENT, Presence.ABSENT),
        saved(1).people().stream().map(Attendance::presence).toList());
    assertTrue(saved(1).people().get(2).remote());
    assertTrue(saved(1).people().get(3).joined().isPresent());
  }

  @Test
  void detailsAreWrittenBelowAndEndWithEscape() {
    window.focus(box(1, 0));
    window.keys(KeyCode.ENTER);
    window.until(() -> window.node("person-presence").isFocused());
    window.focus("person-replaces");
    window.keys(KeyCode.DOWN);
    window.keys(KeyCode.TAB);
    window.type("13:20");
    window.keys(KeyCode.TAB);
    window.type("13:10");
    window.keys(KeyCode.TAB);
    assertTrue(window.words("person-refused").contains("Ändra Kom eller Gick"));
    assertEquals("13:10", text("person-left"));
    window.replace("person-left", "14:10");
    window.keys(KeyCode.ESCAPE);
    window.until(() -> window.node(box(1, 0)).isFocused());
    assertEquals("ersätter Nils Wiik, från 13:20, till 14:10", window.words("remarks-" + id(1, 0)));
    window.saved();
    Attendance one = saved(1).people().getFirst();
    assertEquals(Optional.of(Attendance.Moment.at(LocalTime.of(13, 20))), one.joined());
    assertEquals(Optional.of(Attendance.Moment.at(LocalTime.of(14, 10))), one.left());
    assertEquals(Optional.of(saved(1).people().getLast().person().id()), one.substituteFor());
  }

  @Test
  void theOrderIsChangedAndTheFocusStays() {
    window.focus(box(0, 0));
    window.keys(KeyCode.ALT, KeyCode.DOWN);
    window.until(() -> window.node(box(0, 0)).isFocused());
    window.keys(KeyCode.ALT, KeyCode.DOWN);
    window.saved();
    List<Attendance> before = whole.attendance().getFirst().people();
    assertEquals(List.of(before.get(1), before.get(2), before.get(0)), saved(0).people());
    window.keys(KeyCode.DELETE);
    assertEquals("2 av 2 närvarande", window.words("count-" + organisation(0)));
  }

  private String box(int group, int index) {
    return "person-" + id(group, index);
  }

  private String id(int group, int index) {
    return whole.attendance().get(group).people().get(index).person().id().toString();
  }

  private String organisation(int group) {
    return whole.attendance().get(group).organisation().id().toString();
  }

  private boolean ticked(int group, int index) {
    return OpenWindow.onWindow(
        () -> window.node(box(group, index)) instanceof CheckBox box && box.isSelected());
  }

  private String text(String id) {
    return OpenWindow.onWindow(
        () -> window.node(id) instanceof TextField field ? field.getText() : "");
  }

  private AttendanceGroup saved(int group) {
    return data.read(session -> session.meetings().find(whole.id()))
        .orElseThrow()
        .attendance()
        .get(group);
  }
}
