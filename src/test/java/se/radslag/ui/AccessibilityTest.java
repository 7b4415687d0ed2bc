package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Mandate;
import se.radslag.model.Meeting;
import se.radslag.model.Note;
import se.radslag.model.Person;
import se.radslag.model.Seat;
import se.radslag.store.DataFile;
import se.radslag.ui.notes.NotesEditor;

/** Everything has a name to be said, and is reached without a mouse. */
final class AccessibilityTest {

  private static final List<KeyCode> SECTIONS =
      List.of(
          KeyCode.DIGIT1,
          KeyCode.DIGIT2,
          KeyCode.DIGIT3,
          KeyCode.DIGIT4,
          KeyCode.DIGIT5,
          KeyCode.R);

  @TempDir private Path folder;
  private DataFile data;
  private OpenWindow window;
  private Meeting whole;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    whole = fiction.keep(data, fiction.meeting());
    AttendanceGroup first = whole.attendance().getFirst();
    Person person = first.people().getFirst().person();
    var mandate =
        new Mandate(
            person.id(),
            first.organisation().id(),
            Seat.MEMBER,
            Optional.empty(),
            Optional.empty());
    data.write(
        session -> {
          session.persons().saveMandates(first.organisation().id(), List.of(mandate));
          return mandate;
        });
    window = new OpenWindow(data);
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void thePanelBesideIsNamedAndReachedToo() {
    window.section(KeyCode.DIGIT3);
    for (KeyCode which : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
      window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, which);
      window.until(() -> window.shows("beside"));
      assertEquals(List.of(), nameless());
      assertEquals(Set.of(), unreached());
    }
  }

  @Test
  void everyControlHasAName() {
    for (KeyCode section : SECTIONS) {
      show(section);
      assertEquals(List.of(), nameless());
    }
  }

  @Test
  void everyControlIsReachedWithTheTabKey() {
    for (KeyCode section : SECTIONS) {
      show(section);
      assertEquals(Set.of(), unreached());
    }
  }

  @Test
  void theNotesAnswerAScreenReader() {
    window.focus("notes");
    window.keys(KeyCode.END);
    Node notes = window.node("notes");
    Note first = whole.items().getFirst().notes().getFirst();
    assertEquals(AccessibleRole.TEXT_AREA, notes.getAccessibleRole());
    assertEquals(
        List.of(first.text(), first.text().length(), first.text().length(), first.text().length()),
        OpenWindow.onWindow(
            () ->
                Stream.of(
                        AccessibleAttribute.TEXT,
                        AccessibleAttribute.CARET_OFFSET,
                        AccessibleAttribute.SELECTION_START,
                        AccessibleAttribute.SELECTION_END)
                    .map(notes::queryAccessibleAttribute)
                    .toList()));
  }

  @Test
  void everyControlHasAnId() {
    for (KeyCode section : SECTIONS) {
      show(section);
      List<String> unnamed =
          OpenWindow.onWindow(
              () ->
                  controls()
                      .filter(Node::isFocusTraversable)
                      .filter(one -> one.getId() == null)
                      .map(Node::toString)
                      .toList());
      assertEquals(List.of(), unnamed);
    }
    assertTrue(window.node("meetings").isFocusTraversable());
  }

  private void show(KeyCode section) {
    window.section(section);
    if (section == KeyCode.R) {
      window.until(() -> window.shows("register"));
    }
  }

  private List<String> nameless() {
    return OpenWindow.onWindow(
        () -> controls().filter(one -> Walk.name(one).isBlank()).map(Node::toString).toList());
  }

  /** What the Tab key does not come to. */
  private Set<Node> unreached() {
    Set<Node> expected =
        OpenWindow.onWindow(
            () -> {
              var reachable = new LinkedHashSet<Node>();
              controls()
                  .filter(one -> one.isFocusTraversable() && !one.isDisabled())
                  .forEach(reachable::add);
              return reachable;
            });
    window.focus("search");
    for (int i = 0; i < 120 && !expected.isEmpty(); i++) {
      Node focused = OpenWindow.onWindow(() -> window.node("search").getScene().getFocusOwner());
      expected.remove(focused);
      if (focused instanceof NotesEditor) {
        window.keys(KeyCode.CONTROL, KeyCode.TAB);
      } else {
        window.keys(KeyCode.TAB);
      }
    }
    return expected;
  }

  @Test
  void theOffersAndTheirPageOfTheSettingsHaveNames() {
    window.focus("notes");
    window.keys(KeyCode.CONTROL, KeyCode.SPACE);
    assertNamed("offers");
    window.keys(KeyCode.ESCAPE);
    window.keys(KeyCode.SHORTCUT, KeyCode.COMMA);
    window.until(() -> window.shows("settings-pages"));
    OpenWindow.onWindow(
        () -> {
          ((TabPane) window.node("settings-pages")).getSelectionModel().select(1);
          return window;
        });
    window.until(() -> window.shows("add-abbreviation"));
    window.focus("add-abbreviation");
    window.keys(KeyCode.SPACE);
    assertNamed("abbreviation-full-1");
    List<Node> page = OpenWindow.onWindow(() -> Walk.controls(window.node("phrases")).toList());
    assertTrue(page.size() > 20);
    assertEquals(List.of(), page.stream().filter(one -> Walk.name(one).isBlank()).toList());
    assertEquals(List.of(), page.stream().filter(one -> one.getId() == null).toList());
    var expected = new LinkedHashSet<>(page);
    window.focus("phrase-1");
    for (int i = 0; i < 2 * page.size() && !expected.isEmpty(); i++) {
      expected.remove(OpenWindow.onWindow(() -> page.getFirst().getScene().getFocusOwner()));
      window.keys(KeyCode.TAB);
    }
    assertEquals(Set.of(), expected);
    window.keys(KeyCode.ESCAPE);
    window.until(() -> !window.shows("settings-pages"));
  }

  @Test
  void chartsAndTimelinesAreNamedAndReached() {
    assertSheet(KeyCode.S, "figures-view", "figures-table");
    assertSheet(KeyCode.T, "timeline-view", "timeline-search");
  }

  private void assertSheet(KeyCode keys, String sheet, String there) {
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, keys);
    window.until(() -> window.shows(there));
    Walk.assertNamedAndReached(window, sheet, there);
    window.keys(KeyCode.ESCAPE);
    window.until(() -> !window.shows(sheet));
  }

  private void assertNamed(String id) {
    assertFalse(OpenWindow.onWindow(() -> Walk.name(window.node(id))).isBlank());
  }

  private Stream<Node> controls() {
    return Walk.controls(window.node("search").getScene().getRoot());
  }
}
