package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import se.radslag.model.Abbreviation;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Phrase;
import se.radslag.model.RegisterChange;
import se.radslag.store.DataFile;

/** Names, phrases and abbreviations are written with a few keys. */
final class CompletionJourneyTest {

  private static final String FULL = "hamn- och sjöfartsförvaltningen";

  @TempDir private Path folder;
  private DataFile data;
  private OpenWindow window;
  private Meeting whole;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    fiction.keep(data, fiction.meetingOn(LocalDate.of(2025, 2, 6), MeetingState.APPROVED));
    whole = fiction.keep(data, fiction.meeting());
    data.write(
        session -> {
          session.apply(
              new RegisterChange.AbbreviationsChanged(
                  whole.council(), List.of(new Abbreviation("hsf", FULL))));
          return whole;
        });
    window = new OpenWindow(data);
    window.settled();
    window.focus("notes");
    empty();
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void theListOffersWhatFitsAndTheFocusStaysInTheNotes() {
    window.type("Sedan frågar rö");
    window.keys(KeyCode.CONTROL, KeyCode.SPACE);
    window.until(() -> offered().equals(List.of("Siv Rönnqvist")));
    assertEquals("Siv Rönnqvist, närvarande", said());
    assertTrue(window.node("notes").isFocused());
    window.keys(KeyCode.ENTER);
    assertFalse(window.shows("offers"));
    assertNotes(new Note.Text("Sedan frågar Siv Rönnqvist"));
    window.keys(KeyCode.SHORTCUT, KeyCode.Z);
    assertNotes(new Note.Text("Sedan frågar rö"));
  }

  @Test
  void typingNarrowsArrowsChooseAndEscapeLeavesTheText() {
    window.keys(KeyCode.CONTROL, KeyCode.SPACE);
    window.until(() -> chosen().equals("Mötet öppnas och deltagarna hälsas välkomna."));
    window.keys(KeyCode.DOWN);
    window.keys(KeyCode.PAGE_DOWN);
    window.keys(KeyCode.UP);
    window.type("e");
    window.until(() -> offered().getFirst().equals("Erling Fors"));
    window.keys(KeyCode.DOWN);
    String second = OpenWindow.onWindow(this::chosen);
    window.keys(KeyCode.ESCAPE);
    assertFalse(window.shows("offers"));
    assertNotes(new Note.Text("e"));
    window.keys(KeyCode.CONTROL, KeyCode.SPACE);
    window.keys(KeyCode.DOWN);
    window.keys(KeyCode.TAB);
    assertNotes(new Note.Text(second));
    window.type(" xyz");
    window.keys(KeyCode.CONTROL, KeyCode.SPACE);
    assertTrue(window.words("notes-remark").startsWith("Det finns inget"));
  }

  @Test
  void aClickTakesALine() {
    window.type("rönn");
    window.keys(KeyCode.CONTROL, KeyCode.SPACE);
    Node line = OpenWindow.onWindow(this::line);
    WaitForAsyncUtils.waitForFxEvents();
    window.robot().clickOn(line);
    WaitForAsyncUtils.waitForFxEvents();
    assertTrue(window.node("notes").isFocused());
    assertNotes(new Note.Text("Siv Rönnqvist"));
  }

  @Test
  void anItemsKindOffersItsPhraseFilledFromTheMeeting() {
    window.keys(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    empty();
    window.keys(KeyCode.CONTROL, KeyCode.SPACE);
    window.keys(KeyCode.ENTER);
    assertEquals(
        List.of(
            new Note.Text(
                "Mötesanteckningar från föregående möte den 6 februari 2025 godkänns och läggs till handlingarna.")),
        window.notes());
  }

  @Test
  void whatIsLeftOpenIsTypedOver() {
    window.keys(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    window.keys(KeyCode.SHORTCUT, KeyCode.PAGE_DOWN);
    empty();
    window.settled();
    window.type("frågan om");
    window.until(() -> window.shows("proposal"));
    window.keys(KeyCode.TAB);
    window.type("kajen");
    assertEquals(
        List.of(new Note.Text("Frågan om kajen är besvarad och tas bort från listan.")),
        window.notes());
  }

  @Test
  void theOneWhoIsMeantIsProposedAndTakenWithTab() {
    window.type("- gun");
    window.until(() -> window.shows("proposal"));
    assertEquals("vor Åström", proposed());
    assertEquals("gun", window.node("notes").queryAccessibleAttribute(AccessibleAttribute.TEXT));
    window.keys(KeyCode.TAB);
    assertFalse(window.shows("proposal"));
    window.type(" och tor");
    window.keys(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertFalse(window.shows("proposal"));
    window.keys(KeyCode.TAB);
    assertNotes(new Note.Bullet(2, "Gunvor Åström och tor"));
    for (int i = 0; i < 5; i++) {
      window.keys(KeyCode.SHORTCUT, KeyCode.Z);
    }
    assertNotes(new Note.Bullet(1, "gun"));
  }

  @Test
  void abbreviationsExpandAndOneKeyTakesThatBack() {
    window.type("Hsf och HSF, hos hsf.");
    assertNotes(new Note.Text("Hamn- och sjöfartsförvaltningen och HSF, hos " + FULL + "."));
    empty();
    window.type("till hsf ");
    assertNotes(new Note.Text("till " + FULL + " "));
    window.keys(KeyCode.SHORTCUT, KeyCode.Z);
    assertNotes(new Note.Text("till hsf "));
    window.type("och");
    assertNotes(new Note.Text("till hsf och"));
    for (int i = 0; i < 4; i++) {
      window.keys(KeyCode.BACK_SPACE);
    }
    window.type(" ja hsf");
    window.keys(KeyCode.ENTER);
    assertEquals(List.of(new Note.Text("till hsf ja " + FULL), new Note.Text("")), window.notes());
  }

  @Test
  void whatIsWrittenInTheSettingsCountsAtOnceAndIsKept() {
    window.keys(KeyCode.SHORTCUT, KeyCode.COMMA);
    window.until(() -> window.shows("settings-pages"));
    OpenWindow.onWindow(
        () -> {
          ((TabPane) window.node("settings-pages")).getSelectionModel().select(1);
          return window;
        });
    window.until(() -> window.shows("add-abbreviation"));
    window.robot().targetWindow(window.node("settings-pages").getScene().getWindow());
    press("add-abbreviation");
    window.until(() -> window.shows("abbreviation-2") && window.node("abbreviation-2").isFocused());
    window.type("hsf");
    window.keys(KeyCode.TAB);
    assertTrue(window.words("abbreviation-complaint-2").contains("finns redan"));
    window.replace("abbreviation-2", "kf");
    window.keys(KeyCode.TAB);
    window.type("kajfogden");
    window.replace("phrase-1", "{gästen} hälsas välkommen.");
    assertTrue(window.words("phrase-complaint-1").contains("{gästen}"));
    window.keys(KeyCode.ALT, KeyCode.DOWN);
    assertTrue(window.node("phrase-2").isFocused());
    press("phrase-remove-1");
    assertTrue(window.node("phrase-1").isFocused());
    window.keys(KeyCode.ESCAPE);
    window.until(() -> !window.shows("settings-pages"));
    window.robot().targetWindow(window.node("notes").getScene().getWindow());
    window.focus("notes");
    window.type("Kf,");
    assertNotes(new Note.Text("Kajfogden,"));
    assertEquals(
        List.of(new Abbreviation("hsf", FULL), new Abbreviation("kf", "kajfogden")),
        data.read(session -> session.phrases().abbreviations(whole.council())));
    assertEquals(
        new Phrase(Optional.of(ItemKind.OPENING), "{gästen} hälsas välkommen."),
        data.read(session -> session.phrases().phrases(whole.council())).getFirst());
  }

  private void press(String id) {
    window.focus(id);
    window.keys(KeyCode.SPACE);
  }

  private void empty() {
    window.keys(KeyCode.SHORTCUT, KeyCode.A);
    window.keys(KeyCode.DELETE);
  }

  private ListView<?> list() {
    return (ListView<?>) window.node("offers");
  }

  private List<String> offered() {
    return OpenWindow.onWindow(
        () -> list().getItems().stream().map(CompletionJourneyTest::name).toList());
  }

  private String chosen() {
    return name(list().getSelectionModel().getSelectedItem());
  }

  /** An offer says what it is called. */
  private static String name(Object offer) {
    String words = offer.toString();
    return words.substring(words.indexOf(", name=") + 7, words.indexOf(", written="));
  }

  private Node line() {
    return (Node) window.node("notes").queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM);
  }

  private String said() {
    return OpenWindow.onWindow(() -> line().getAccessibleText());
  }

  private String proposed() {
    return OpenWindow.onWindow(() -> ((Labeled) window.node("proposal")).getText());
  }

  private void assertNotes(Note... notes) {
    assertEquals(List.of(notes), window.notes());
    window.saved();
    Meeting saved = data.read(session -> session.meetings().find(whole.id())).orElseThrow();
    assertEquals(List.of(notes), saved.items().getFirst().notes());
  }
}
