package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Mandate;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.Person;
import se.radslag.store.DataFile;

/** The register written with the keys alone, and meetings made from it. */
final class RegisterJourneyTest {

  @TempDir private Path folder;
  private DataFile data;
  private OpenWindow window;
  private Meeting meeting;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    meeting = fiction.keep(data, fiction.meeting());
    window = new OpenWindow(data);
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void aMeetingExpectsThoseWhoHaveAMandate() {
    register();
    window.focus("add-council");
    add("Kulturrådet i Norrviken");
    tabTo("add-organisation");
    add("PRO");
    add("pro");
    assertTrue(window.words("add-organisation-refused").contains("finns redan"));
    window.keys(KeyCode.SHORTCUT, KeyCode.A);
    add("Hembygdsföreningen");
    tabTo("add-mandate");
    add("Elsa Ström");
    window.focus("organisations");
    window.keys(KeyCode.UP);
    window.keys(KeyCode.ENTER);
    window.until(() -> window.node("add-mandate").isFocused());
    add("Olof Berg");
    add("Karin Lund");
    tabTo("mandate-to-2");
    window.type("2020-05-01");
    tabTo("mandate-from-3");
    window.saved();
    createOf("Kulturrådet i Norrviken");
    window.until(() -> !latest().equals(meeting.id()));
    window.until(() -> !window.shows("register"));
    Meeting made = data.read(session -> session.meetings().find(latest())).orElseThrow();
    assertEquals("Kulturrådet i Norrviken", made.details().title());
    assertEquals(
        List.of(List.of("Karin Lund"), List.of("Elsa Ström")),
        made.attendance().stream().map(RegisterJourneyTest::names).toList());
  }

  @Test
  void whatIsNoDayIsRefusedBesideAndTheMeetingIsGoneBackTo() {
    window.section(KeyCode.DIGIT1);
    window.focus("place");
    register();
    tabTo("add-seen");
    window.keys(KeyCode.ENTER);
    tabTo("mandate-from-2");
    window.type("2025-02-30");
    window.keys(KeyCode.TAB);
    window.type("2024-01-01");
    assertTrue(window.words("mandate-refused-2").contains("Den dagen finns inte"));
    assertEquals("2025-02-30", text("mandate-from-2"));
    window.replace("mandate-from-2", "2025-02-03");
    window.keys(KeyCode.TAB);
    assertTrue(window.words("mandate-refused-2").contains("kan inte sluta innan"));
    window.replace("mandate-name-1", "");
    window.keys(KeyCode.TAB);
    assertTrue(window.words("mandate-refused-1").contains("tomt"));
    window.replace("mandate-name-1", "Torvald Ekdahl den äldre");
    window.saved();
    window.focus("organisations");
    window.keys(KeyCode.DELETE);
    assertTrue(window.words("organisation-stays").contains("PRO står kvar"));
    window.keys(KeyCode.ALT, KeyCode.DOWN);
    window.saved();
    assertEquals("SKPF", council(meeting.council()).organisations().getFirst().name());
    window.keys(KeyCode.ESCAPE);
    window.until(() -> window.node("place").isFocused());
    window.section(KeyCode.DIGIT2);
    assertEquals(
        "Torvald Ekdahl den äldre",
        opened()
            .attendance()
            .groupsProperty()
            .get()
            .getFirst()
            .people()
            .getFirst()
            .person()
            .name());
    List<Mandate> kept =
        data.read(
            session ->
                session.persons().mandates(meeting.attendance().getFirst().organisation().id()));
    assertEquals(3, kept.size());
    assertEquals(
        1,
        kept.stream()
            .filter(one -> one.to().equals(Optional.of(LocalDate.of(2024, 1, 1))))
            .count());
  }

  @Test
  void somebodyNewInTheRegisterIsFoundWhenAttendanceIsTaken() {
    register();
    window.keys(KeyCode.ENTER);
    window.until(() -> window.node("add-mandate").isFocused());
    add("Rut Norberg");
    window.keys(KeyCode.ESCAPE);
    window.section(KeyCode.DIGIT2);
    window.type("nor");
    assertTrue(window.words("attendance-filter-says").contains("Rut Norberg"));
    window.keys(KeyCode.ENTER);
    window.saved();
    Person added = saved().attendance().getFirst().people().getLast().person();
    assertEquals("Rut Norberg", added.name());
    assertEquals(1, data.read(session -> session.persons().named("Rut Norberg")).size());
  }

  @Test
  void ofSeveralCouncilsOneIsChosen() {
    register();
    window.focus("add-council");
    add("Kulturrådet");
    window.keys(KeyCode.ESCAPE);
    window.until(() -> window.shows("council-filter"));
    createOf("Kulturrådet");
    window.until(() -> opened().meeting().details().title().equals("Kulturrådet"));
    window.focus("council-filter");
    window.keys(KeyCode.DOWN);
    window.until(
        () ->
            window.window().model().list().groupsProperty().get().orElseThrow().stream()
                .allMatch(group -> group.meetings().size() == 1));
  }

  @Test
  void meetingsBeginWithTheCouncilsOwnItems() {
    register();
    window.keys(KeyCode.HOME);
    window.until(() -> window.shows("council-name"));
    window.replace("standing-place", "Kvarnen");
    window.replace("standing-minutes-1", "0");
    window.keys(KeyCode.TAB);
    assertTrue(window.words("standing-refused-1").contains("hela minuter"));
    window.replace("standing-minutes-1", "10");
    window.focus("add-standing");
    add("Rundan");
    window.focus("standing-title-5");
    window.keys(KeyCode.ALT, KeyCode.UP);
    window.until(() -> window.node("standing-title-5").isFocused());
    window.saved();
    window.keys(KeyCode.SHORTCUT, KeyCode.N);
    window.until(() -> window.shows("details"));
    window.until(() -> opened().meeting().state() == MeetingState.PLANNED);
    assertEquals(
        List.of(
            "Inledning",
            "Mötesanteckningar från sammanträdet den 3 april 2025",
            "Bevakningslista",
            "Rundan",
            "Övriga frågor"),
        saved().items().stream().map(one -> one.title()).toList());
    assertEquals(
        Optional.of(Duration.ofMinutes(10)), saved().items().getFirst().schedule().planned());
  }

  private void register() {
    window.keys(KeyCode.SHORTCUT, KeyCode.R);
    window.until(() -> window.node("organisations").isFocused());
  }

  private void createOf(String council) {
    window.keys(KeyCode.SHORTCUT, KeyCode.N);
    window.until(() -> menu().isPresent());
    List<String> choices =
        OpenWindow.onWindow(
            () -> menu().orElseThrow().getItems().stream().map(MenuItem::getText).toList());
    int place = choices.indexOf("Nytt möte med " + council);
    assertTrue(place >= 0);
    // The first is chosen already.
    for (int i = 0; i < place; i++) {
      window.keys(KeyCode.DOWN);
    }
    window.keys(KeyCode.ENTER);
  }

  private static Optional<ContextMenu> menu() {
    return Window.getWindows().stream()
        .flatMap(one -> one instanceof ContextMenu menu ? Stream.of(menu) : Stream.empty())
        .findFirst();
  }

  private void add(String text) {
    window.type(text);
    window.keys(KeyCode.ENTER);
  }

  private void tabTo(String id) {
    for (int i = 0; i < 80 && !window.node(id).isFocused(); i++) {
      window.keys(KeyCode.TAB);
    }
    assertTrue(window.node(id).isFocused(), id);
  }

  private MeetingModel opened() {
    return window.window().model().openedProperty().get().orElseThrow();
  }

  private MeetingId latest() {
    return opened().id();
  }

  private Meeting saved() {
    return data.read(session -> session.meetings().find(latest())).orElseThrow();
  }

  private Council council(CouncilId id) {
    return data.read(session -> session.councils().find(id)).orElseThrow();
  }

  private String text(String id) {
    Node node = window.node(id);
    return OpenWindow.onWindow(() -> node instanceof TextField field ? field.getText() : "");
  }

  private static List<String> names(AttendanceGroup group) {
    return group.people().stream().map(one -> one.person().name()).toList();
  }
}
