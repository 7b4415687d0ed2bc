package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AgendaItem;
import se.radslag.model.Meeting;
import se.radslag.store.DataFile;
import se.radslag.work.Preferences;
import se.radslag.work.PreferencesFile;

/** Looks, sizes, keys and the way through the steps, without a mouse. */
final class ComfortTest {

  @TempDir private Path folder;
  private DataFile data;
  private Meeting whole;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    Meeting full = fiction.meeting();
    List<AgendaItem> items =
        Stream.concat(
                full.items().stream().limit(5),
                Stream.of(full.items().getLast().withNotes(List.of())))
            .toList();
    whole = fiction.keep(data, full.withItems(items));
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void choicesAndTheWindowAreRememberedFromOneStartToTheNext() {
    Path file = folder.resolve("radslag.properties");
    double width;
    try (var window = new OpenWindow(data, PreferencesFile.open(file))) {
      window.keys(KeyCode.SHORTCUT, KeyCode.PLUS);
      window.keys(KeyCode.SHORTCUT, KeyCode.PLUS);
      window.keys(KeyCode.SHORTCUT, KeyCode.MINUS);
      window.keys(KeyCode.SHORTCUT, KeyCode.COMMA);
      window.until(() -> window.shows("close-settings"));
      window.focus("look-dark");
      window.keys(KeyCode.SPACE);
      window.focus("language-english");
      window.keys(KeyCode.SPACE);
      assertTrue(window.shows("next-start"));
      window.keys(KeyCode.ESCAPE);
      window.until(() -> !window.shows("close-settings"));
      window.section(KeyCode.DIGIT2);
      OpenWindow.onWindow(
          () -> {
            ((SplitPane) window.node("workspace")).setDividerPositions(0.4);
            window.node("workspace").getScene().getWindow().setWidth(1100);
            return window;
          });
      window.until(() -> window.node("workspace").getScene().getWidth() <= 1100);
      width = OpenWindow.onWindow(() -> window.node("workspace").getScene().getWindow().getWidth());
    }
    Preferences kept = PreferencesFile.open(file).opened();
    assertEquals(Preferences.Look.DARK, kept.look());
    assertEquals(110, kept.textSize());
    assertEquals(width, kept.window().frame().orElseThrow().width());
    assertEquals(Preferences.Language.ENGLISH, kept.language());
    try (var window = new OpenWindow(data, PreferencesFile.open(file))) {
      assertEquals(Section.ATTENDANCE, window.window().model().sectionProperty().get());
      assertEquals(
          14.3,
          OpenWindow.onWindow(() -> ((Label) window.node("meeting-facts")).getFont().getSize()),
          0.01);
      window.keys(KeyCode.SHORTCUT, KeyCode.DIGIT0);
      assertEquals(100, window.window().settings().preferencesProperty().get().textSize());
      OpenWindow.onWindow(
          () -> {
            window.window().settings().choose(Preferences.Look.LIGHT);
            return window;
          });
    }
  }

  @Test
  void aDividerStandsWhereItWasMoved() {
    Path file = folder.resolve("radslag.properties");
    try (var window = new OpenWindow(data, PreferencesFile.open(file))) {
      OpenWindow.onWindow(
          () -> {
            ((SplitPane) window.node("workspace")).setDividerPositions(0.4);
            return window;
          });
    }
    try (var window = new OpenWindow(data, PreferencesFile.open(file))) {
      window.until(
          () ->
              Math.abs(((SplitPane) window.node("workspace")).getDividerPositions()[0] - 0.4)
                  < 0.02);
    }
  }

  @Test
  void allKeysAreShownAndTakenAwayAgain() {
    try (var window = new OpenWindow(data)) {
      window.focus("search");
      window.keys(KeyCode.F1);
      window.until(() -> window.shows("close-keys"));
      List<String> words =
          OpenWindow.onWindow(
              () ->
                  window.node("key-groups").lookupAll(".label").stream()
                      .map(label -> ((Label) label).getText())
                      .toList());
      assertTrue(
          words.containsAll(
                  List.of("Ctrl+4", "Granska", "Ctrl+PgDn", "Alt+7", "Skift+Tabb", "F1", "Ctrl++"))
              && words.containsAll(
                  List.of("# och mellanslag", "Backspace", "Enter", "Ctrl+Z", "Ctrl+Y", "Ctrl+V"))
              && words.containsAll(List.of("K", "Kom nu", "Esc", "Ned", "Mellanslag")),
          words.toString());
      window.keys(KeyCode.END);
      window.until(
          () ->
              window.node("close-keys").getScene().getFocusOwner() instanceof ScrollPane page
                  && page.getVvalue() == page.getVmax());
      window.keys(KeyCode.ESCAPE);
      window.until(() -> !window.shows("close-keys"));
      window.until(() -> window.node("search").isFocused());
    }
  }

  @Test
  void whatIsMissingIsGoneToWithEnter() {
    try (var window = new OpenWindow(data)) {
      window.section(KeyCode.DIGIT4);
      window.focus("facts");
      window.keys(KeyCode.ENTER);
      window.until(() -> window.node("date").isFocused());
      window.section(KeyCode.DIGIT4);
      window.focus("facts");
      window.keys(KeyCode.DOWN);
      window.keys(KeyCode.ENTER);
      window.until(() -> window.node("notes").isFocused());
      window.type("Inga.");
      window.saved();
      window.section(KeyCode.DIGIT5);
      window.until(() -> window.shows("file-name"));
      assertEquals(
          "2025-04-03 Mötesanteckningar Seniorrådet i Norrviken", window.words("file-name"));
      assertTrue(window.words("unsettled").startsWith("1 sak"));
      Path target = folder.resolve("klart.docx");
      window.answer(target);
      window.keys(KeyCode.SHORTCUT, KeyCode.E);
      window.until(() -> window.shows("notice"));
      assertTrue(window.words("notice").contains("klart.docx"));
    }
  }

  @Test
  void anEndBeforeTheStartAndAnEmptyTitleAreSaid() {
    try (var window = new OpenWindow(data)) {
      window.section(KeyCode.DIGIT1);
      window.replace("to", "12:15");
      window.focus("title");
      assertTrue(window.words("to-refused").contains("14:30"));
      assertEquals("12:15", ((TextField) window.node("to")).getText());
      assertFalse(window.shows("title-empty"));
      window.keys(KeyCode.SHORTCUT, KeyCode.A);
      window.keys(KeyCode.DELETE);
      window.saved();
      assertTrue(window.shows("title-empty"));
    }
    Meeting saved = data.read(session -> session.meetings().find(whole.id())).orElseThrow();
    assertEquals("", saved.details().title());
    assertEquals(whole.details().time(), saved.details().time());
  }

  @Test
  void theWindowIsCalledAfterItsMeeting() {
    try (var window = new OpenWindow(data)) {
      assertEquals("Rådslag – 3 april 2025, Seniorrådet", title(window));
      window.section(KeyCode.DIGIT1);
      window.replace("title", "Äldrerådet");
      window.until(() -> title(window).endsWith("Äldrerådet"));
    }
  }

  private static String title(OpenWindow window) {
    return OpenWindow.onWindow(
        () -> ((Stage) window.node("workspace").getScene().getWindow()).getTitle());
  }
}
