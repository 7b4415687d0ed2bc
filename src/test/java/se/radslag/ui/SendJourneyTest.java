package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Circulation;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.store.DataFile;

/** Sending the minutes out, and correcting them afterwards, with nothing but the keyboard. */
final class SendJourneyTest {

  @TempDir private Path folder;
  private final Fiction fiction = new Fiction();
  private DataFile data;
  private Meeting meeting;
  private Path out;

  @BeforeEach
  void open() throws IOException {
    data = DataFiles.create(folder);
    Meeting whole = fiction.meeting();
    var asa = new Person(PersonId.create(), "Åsa Björk", "", "", "asa@exempel.se");
    var bo = new Person(PersonId.create(), "Bo Ek", "", "", "");
    var group =
        new AttendanceGroup(
            whole.attendance().getFirst().organisation(),
            List.of(Attendance.present(asa), Attendance.present(bo)));
    meeting = fiction.keep(data, whole.withAttendance(List.of(group)));
    out = Files.createDirectory(folder.resolve("ut"));
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void theMinutesAreSentOutLockedAndCorrected() throws IOException {
    try (var window = new OpenWindow(data)) {
      window.section(KeyCode.DIGIT5);
      window.until(() -> window.shows("recipient-count"));
      assertEquals("1 valda", window.words("recipient-count"));
      assertTrue(window.shows("send-locks"));
      window.answer(out);
      window.focus("send");
      window.keys(KeyCode.SPACE);
      window.until(() -> window.shows("yes"));
      window.focus("yes");
      window.keys(KeyCode.SPACE);
      window.until(() -> window.shows("locked"));
      assertTrue(window.words("notice").contains("1 utkast"), window.words("notice"));
      assertTrue(String.valueOf(window.shown().orElseThrow().getFileName()).endsWith(".eml"));
      assertEquals(2, files().size());
      Circulation kept = data.read(session -> session.circulations().of(meeting.id())).getFirst();
      assertEquals(
          List.of("Åsa Björk"), kept.recipients().stream().map(one -> one.name()).toList());
      window.until(() -> window.shows("sent"));
      assertFalse(window.shows("send-locks"));

      window.focus("correction");
      window.type("Avgiften är 200 kronor.");
      window.focus("note-correction");
      window.keys(KeyCode.SPACE);
      window.until(() -> window.shows("notice") && window.words("notice").contains("nästa möte"));

      Meeting next =
          fiction.keep(data, fiction.meetingOn(LocalDate.of(2025, 6, 12), MeetingState.PLANNED));
      window.focus("note-correction");
      window.keys(KeyCode.SPACE);
      window.until(() -> window.shows("correction-noted"));
      assertTrue(window.words("correction-noted").contains("12 juni 2025"));
      Note noted =
          data.read(session -> session.meetings().find(next.id())).orElseThrow().items().stream()
              .flatMap(item -> item.notes().stream())
              .reduce((first, second) -> second.text().contains("Rättelse") ? second : first)
              .orElseThrow();
      assertEquals(
          "Rättelse till anteckningarna den 3 april 2025: Avgiften är 200 kronor.", noted.text());
    }
  }

  @Test
  void nothingToSendIsSaidAndTheMailFollowsTheDocument() {
    try (var window = new OpenWindow(data)) {
      window.section(KeyCode.DIGIT5);
      window.until(() -> window.shows("format-docx"));
      assertTrue(
          text(window, "mail-text").startsWith("Hej!\n\nHär kommer anteckningarna"),
          text(window, "mail-text"));
      window.focus("document-kind");
      window.keys(KeyCode.UP);
      window.keys(KeyCode.UP);
      window.until(() -> text(window, "mail-text").contains("Välkommen till möte"));
      assertEquals("2025-04-03 Kallelse Seniorrådet i Norrviken", window.words("file-name"));
      assertFalse(window.shows("send-locks"));
      window.focus("format-docx");
      window.keys(KeyCode.SPACE);
      window.focus("send");
      window.keys(KeyCode.SPACE);
      window.until(() -> window.shows("send-refused"));
    }
  }

  @Test
  void whatWasWrittenIsThereAfterALookElsewhere() {
    try (var window = new OpenWindow(data)) {
      window.section(KeyCode.DIGIT5);
      window.until(() -> window.shows("mail-subject"));
      window.replace("mail-subject", "Till er alla");
      window.focus("recipient-0");
      window.keys(KeyCode.SPACE);
      window.section(KeyCode.DIGIT3);
      window.until(() -> window.shows("notes"));
      window.section(KeyCode.DIGIT5);
      window.until(() -> window.shows("mail-subject"));
      assertEquals("Till er alla", text(window, "mail-subject"));
      assertEquals("ingen vald", window.words("recipient-count"));
      assertTrue(text(window, "mail-text").startsWith("Hej!"));
    }
  }

  @Test
  void anAddressThatIsMissingIsWrittenWhereItIsMissed() {
    try (var window = new OpenWindow(data)) {
      window.section(KeyCode.DIGIT5);
      window.until(() -> window.shows("address-1"));
      window.focus("address-1");
      window.type("bo(a)exempel");
      window.keys(KeyCode.ENTER);
      assertTrue(window.shows("address-refused-1"));
      window.replace("address-1", "bo@exempel.se");
      window.keys(KeyCode.ENTER);
      window.until(() -> window.shows("recipient-1"));
      window.until(() -> OpenWindow.onWindow(() -> window.node("recipient-1").isFocused()));
      assertEquals("2 valda", window.words("recipient-count"));
      assertEquals(
          List.of("bo@exempel.se"),
          data.read(session -> session.persons().named("Bo Ek")).stream()
              .map(Person::email)
              .toList());
    }
  }

  @Test
  void nothingCanBeWrittenWhileTheFilesAreMade() {
    try (var window = new OpenWindow(data)) {
      window.section(KeyCode.DIGIT5);
      window.until(() -> window.shows("recipient-count"));
      window.answer(out);
      window.hold();
      send(window);
      window.until(() -> window.shows("sending"));
      window.section(KeyCode.DIGIT3);
      window.until(() -> window.shows("notes"));
      List<Note> before = window.notes();
      assertTrue(OpenWindow.onWindow(() -> window.node("notes").isDisabled()));
      window.type("Detta kom för sent");
      assertEquals(before, window.notes());
      window.goOn();
      window.until(() -> window.shows("locked"));
      assertFalse(window.shows("sending"));
      Meeting kept = data.read(session -> session.meetings().find(meeting.id())).orElseThrow();
      assertEquals(MeetingState.CIRCULATED, kept.state());
      assertEquals(meeting.items(), kept.items());
    }
  }

  @Test
  void whatCouldNotBeSentCanBeWrittenOn() {
    try (var window = new OpenWindow(data)) {
      window.section(KeyCode.DIGIT5);
      window.until(() -> window.shows("recipient-count"));
      window.answer(folder.resolve("finns inte"));
      send(window);
      window.until(() -> window.shows("notice"));
      window.until(() -> !window.shows("sending"));
      window.section(KeyCode.DIGIT3);
      window.until(() -> window.shows("notes"));
      window.focus("notes");
      window.type("Det gick inte än. ");
      window.saved();
      assertTrue(
          data.read(session -> session.meetings().find(meeting.id())).orElseThrow().items().stream()
              .flatMap(item -> item.notes().stream())
              .anyMatch(note -> note.text().contains("Det gick inte än.")));
    }
  }

  @Test
  void nothingIsSentWhileSomethingTypedIsNotSaved() throws IOException {
    try (var window = new OpenWindow(data)) {
      window.section(KeyCode.DIGIT5);
      window.until(() -> window.shows("recipient-count"));
      window.section(KeyCode.DIGIT3);
      window.until(() -> window.shows("notes"));
      Path file = DataFiles.file(folder);
      Path elsewhere = Files.move(file, file.resolveSibling("elsewhere.db"));
      window.focus("notes");
      window.type("Osparat. ");
      List<Note> typed = window.notes();
      window.section(KeyCode.DIGIT5);
      window.until(() -> window.shows("recipient-count"));
      window.answer(out);
      send(window);
      window.until(() -> window.shows("notice"));
      window.until(() -> !window.shows("sending"));
      assertEquals(List.of(), files());
      window.section(KeyCode.DIGIT3);
      window.until(() -> window.shows("notes"));
      assertEquals(typed, window.notes());
      Files.move(elsewhere, file);
      window.saved();
      Meeting kept = data.read(session -> session.meetings().find(meeting.id())).orElseThrow();
      assertFalse(kept.state().locked());
      assertTrue(
          kept.items().stream()
              .flatMap(item -> item.notes().stream())
              .anyMatch(note -> note.text().contains("Osparat.")));
    }
  }

  private static void send(OpenWindow window) {
    window.focus("send");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("yes"));
    window.focus("yes");
    window.keys(KeyCode.SPACE);
  }

  private static String text(OpenWindow window, String id) {
    return ((TextInputControl) window.node(id)).getText();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(out)) {
      return all.toList();
    }
  }
}
