package se.radslag;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.Terminal.Answer;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.Note;
import se.radslag.store.DataFile;
import se.radslag.store.Session;

final class CommandLineTest {

  @TempDir private Path folder;

  private Terminal terminal = new Terminal(Path.of(""));

  @BeforeEach
  void readEarlierMinutes() {
    terminal = new Terminal(folder);
    Answer answer = terminal.type("import", minutes("2025-03-06"), minutes("2025-10-09"));
    assertEquals(0, answer.exitCode(), answer.messages());
    assertTrue(answer.results().contains("7 punkter"), answer.results());
  }

  @Test
  void listsMeetingsTheLatestFirst() {
    JsonArray list = terminal.type("list", "--json").json().getAsJsonArray();
    assertEquals(List.of("2025-10-09", "2025-03-06"), texts(list, "date"));
    JsonObject first = list.get(0).getAsJsonObject();
    assertEquals(
        List.of("id", "date", "registrationNumber", "title", "state"), List.copyOf(first.keySet()));
    assertEquals("draft", first.get("state").getAsString());
    assertTrue(terminal.type("list").results().startsWith("2025-10-09  Utkast  KFN 2025-0012"));
  }

  @Test
  void showsAMeetingWhole() {
    JsonObject meeting = terminal.type("show", "2025-10-09", "--json").json().getAsJsonObject();
    assertEquals("10:00", text(meeting, "timeFrom"));
    assertEquals("11:45", text(meeting, "timeTo"));
    assertEquals("Kulturhuset Ankaret, Varvsplan 1", text(meeting, "place"));
    assertEquals("KFN 2025-0012", text(meeting, "registrationNumber"));
    assertEquals("MÖTESANTECKNINGAR", text(meeting, "documentType"));
    assertEquals("Kultur- och fritidsförvaltningen", text(meeting, "sender"));
    assertEquals("Stab och utveckling", text(meeting, "unit"));
    assertEquals("Petter Lilja", text(meeting, "secretary"));
    assertEquals("2025-12-04", text(meeting.getAsJsonObject("nextMeeting"), "date"));
    assertEquals("10:00", text(meeting.getAsJsonObject("nextMeeting"), "time"));
    assertEquals(0, meeting.getAsJsonArray("warnings").size());
    JsonObject first = meeting.getAsJsonArray("attendance").get(0).getAsJsonObject();
    assertEquals("Norrvikens seniorförening", text(first, "organisation"));
    assertEquals(3, first.getAsJsonArray("persons").size());
  }

  @Test
  void aParagraphWithoutWordsIsLeftOutWhereverMinutesAreRead() throws Exception {
    List<Note> notes =
        List.of(
            new Note.Text("Först."),
            new Note.Text(""),
            new Note.Bullet(1, " "),
            new Note.CouncilRemark("Inspel", ""),
            new Note.Decision(""),
            new Note.Text("Sist."));
    try (DataFile data = Outcomes.value(DataFile.open(terminal.standardData()))) {
      data.write(session -> keptInFirstItem(session, notes));
    }
    JsonObject item =
        terminal
            .type("show", "2025-10-09", "--json")
            .json()
            .getAsJsonObject()
            .getAsJsonArray("items")
            .get(0)
            .getAsJsonObject();
    assertEquals(List.of("Först.", "", "Sist."), texts(item.getAsJsonArray("notes"), "text"));
    List<String> shown = terminal.type("show", "2025-10-09").results().lines().toList();
    int first = shown.indexOf("  Först.");
    assertEquals(
        List.of("  Först.", "  ? Inspel: ", "  Sist.", ""), shown.subList(first, first + 4));
    Path document = folder.resolve("minutes.docx");
    assertEquals(0, terminal.type("export", "2025-10-09", "--to", document).exitCode());
    try (var in = new XWPFDocument(Files.newInputStream(document));
        var text = new XWPFWordExtractor(in)) {
      List<String> printed = text.getText().lines().map(String::strip).toList();
      int at = printed.indexOf("Först.");
      assertEquals(List.of("Först.", "Inspel:", "Sist."), printed.subList(at, at + 3));
    }
  }

  @Test
  void showsItemsWithTheirNotes() {
    JsonArray items =
        terminal
            .type("show", "2025-10-09", "--json")
            .json()
            .getAsJsonObject()
            .getAsJsonArray("items");
    assertEquals(
        List.of(
            "opening",
            "previousMinutes",
            "watchList",
            "matter",
            "matter",
            "matter",
            "otherMatters"),
        texts(items, "kind"));
    JsonArray notes = items.get(5).getAsJsonObject().getAsJsonArray("notes");
    assertEquals(List.of("text", "text", "councilRemark", "recordNote"), texts(notes, "kind"));
    assertEquals("Inspel från rådet", text(notes.get(2).getAsJsonObject(), "label"));
    JsonArray bullets = items.get(4).getAsJsonObject().getAsJsonArray("notes");
    assertEquals(1, bullets.get(1).getAsJsonObject().get("level").getAsInt());
    assertEquals(2, items.get(4).getAsJsonObject().getAsJsonArray("presenters").size());
  }

  @Test
  void searchesEveryMeeting() {
    JsonArray hits = terminal.type("search", "--json", "morgonöppet").json().getAsJsonArray();
    JsonObject hit = hits.get(0).getAsJsonObject();
    assertEquals(
        List.of("meeting", "date", "item", "title", "where", "snippet"), List.copyOf(hit.keySet()));
    assertEquals(4, hit.get("item").getAsInt());
    assertEquals(0, terminal.type("search", "finns", "inte", "någonstans").exitCode());
  }

  @Test
  void proposesANameEverySystemHas() {
    Answer answer = terminal.type("export", "2025-10-09", "--to", folder + "/nul.docx");
    assertEquals(1, answer.exitCode());
    assertTrue(answer.messages().contains("_nul.docx"), answer.messages());
    assertFalse(Files.exists(folder.resolve("nul.docx")));
  }

  @Test
  void exportsAWordDocument() throws IOException {
    Path file = folder.resolve("Möte.docx");
    Answer answer = terminal.type("export", "2025-10-09", "--to", file);
    assertEquals(0, answer.exitCode(), answer.messages());
    assertArrayEquals(new byte[] {'P', 'K'}, Arrays.copyOf(Files.readAllBytes(file), 2));
  }

  @Test
  void exportsAPdfWhereTheNameOrTheOptionSaysSo() throws IOException {
    Path named = folder.resolve("Möte.pdf");
    assertEquals(0, terminal.type("export", "2025-10-09", "--to", named).exitCode());
    assertEquals("%PDF", head(named));
    Path other = folder.resolve("Möte");
    terminal.type("export", "2025-10-09", "--to", other, "--format", "pdf");
    assertEquals("%PDF", head(other));
    Answer wrong = terminal.type("export", "2025-10-09", "--to", other, "--format", "odt");
    assertEquals(2, wrong.exitCode());
  }

  private static String head(Path file) throws IOException {
    return new String(Arrays.copyOf(Files.readAllBytes(file), 4), StandardCharsets.US_ASCII);
  }

  @Test
  void theDataFileMayBeNamedBeforeOrAfterTheCommand() {
    Path copy = folder.resolve("copy.db");
    assertEquals(0, terminal.type("backup", "--to", copy).exitCode());
    assertEquals(2, terminal.type("--data", copy, "list", "--json").json().getAsJsonArray().size());
    assertEquals(2, terminal.type("list", "--json", "--data", copy).json().getAsJsonArray().size());
    assertEquals(0, terminal.type("verify", "--data", copy).exitCode());
  }

  @Test
  void theSameMinutesAreNotReadTwice() {
    Answer again = terminal.type("import", minutes("2025-03-06"), minutes("2025-05-22"), "--json");
    assertEquals(1, again.exitCode());
    assertEquals(1, again.messages().lines().count(), again.messages());
    assertEquals(List.of("false", "true"), texts(again.json().getAsJsonArray(), "imported"));
    assertEquals(3, terminal.type("list", "--json").json().getAsJsonArray().size());
  }

  @Test
  void badFilesAreSaidInASentenceEachAndChangeNothing() throws IOException {
    byte[] before = Files.readAllBytes(terminal.standardData());
    List<Path> bad =
        List.of(
            Files.createFile(folder.resolve("empty.txt")),
            Files.write(folder.resolve("large.txt"), new byte[50 * 1024 * 1024]),
            Files.createDirectory(folder.resolve("folder")),
            folder.resolve("missing.txt"),
            Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, (byte) 0xFF, 0, 3}));
    for (Path file : bad) {
      Answer answer = terminal.type("import", file);
      assertEquals(1, answer.exitCode(), file.toString());
      assertEquals("", answer.results());
      assertEquals(1, answer.messages().lines().count(), answer.messages());
      assertTrue(answer.messages().contains(String.valueOf(file.getFileName())), answer.messages());
    }
    assertEquals(
        5,
        terminal
            .type("import", bad.get(0), bad.get(1), bad.get(2), bad.get(3), bad.get(4))
            .messages()
            .lines()
            .count());
    assertArrayEquals(before, Files.readAllBytes(terminal.standardData()));
  }

  @Test
  void whereNothingCouldBeReadNoDataFileIsMade() {
    Path data = folder.resolve("new").resolve("new.db");
    assertEquals(
        1, terminal.type("import", folder.resolve("missing.txt"), "--data", data).exitCode());
    assertFalse(Files.exists(data.resolveSibling("")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "show 2025-10-09", "search x", "verify", "export x --to y.docx"})
  void aFileThatIsNoDataFileIsRefusedAndUntouched(String command) throws IOException {
    Path other = Files.writeString(folder.resolve("other.db"), "not a data file");
    Answer answer = terminal.type((Object[]) (command + " --data " + other).split(" ", -1));
    assertEquals(1, answer.exitCode());
    assertEquals(1, answer.messages().lines().count(), answer.messages());
    assertEquals("not a data file", Files.readString(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "show", "export 2025-10-09", "list --unknown", "import"})
  void wrongUsageIsSaid(String command) {
    Answer answer = terminal.type((Object[]) command.split(" ", -1));
    assertEquals(2, answer.exitCode());
    assertEquals("", answer.results());
    assertFalse(answer.messages().isBlank());
  }

  @Test
  void helpIsInSwedish() {
    Answer answer = terminal.type("--help");
    assertEquals(0, answer.exitCode());
    assertTrue(answer.results().startsWith("Användning: radslag"), answer.results());
    assertEquals(0, terminal.type("export", "--help").exitCode());
  }

  @Test
  void aMeetingThatIsNotThereIsSaid() {
    Answer answer = terminal.type("show", "1999-12-31");
    assertEquals(1, answer.exitCode());
    assertTrue(answer.messages().contains("1999-12-31"));
  }

  private static Meeting keptInFirstItem(Session session, List<Note> notes) {
    MeetingId id = session.meetings().list().getFirst().id();
    Meeting meeting = session.meetings().find(id).orElseThrow();
    var items = new ArrayList<>(meeting.items());
    items.set(0, items.getFirst().withNotes(notes));
    Meeting changed = meeting.withItems(items);
    session.meetings().save(changed);
    return changed;
  }

  private Path minutes(String day) {
    try (var text = CommandLineTest.class.getResourceAsStream("work/demo/" + day + ".txt")) {
      Path file = folder.resolve(day + ".txt");
      Files.write(file, text == null ? new byte[0] : text.readAllBytes());
      return file;
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  private static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  private static List<String> texts(JsonArray array, String name) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(object -> text(object, name))
        .toList();
  }
}
