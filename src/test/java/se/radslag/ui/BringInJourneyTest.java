package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TableView;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.MeetingSummary;
import se.radslag.model.Note;
import se.radslag.store.DataFile;
import se.radslag.work.Meetings;

/** Earlier minutes are brought in with the keys alone. */
final class BringInJourneyTest {

  private static final String MINUTES =
      """
      MINNESANTECKNINGAR

      Samråd om kvarnen

      Datum 3 maj 2031

      1 Inledning

      Mötet öppnades.
      """;

  @TempDir private Path folder;
  private DataFile data;
  private OpenWindow window;
  private Path files;

  @BeforeEach
  void open() throws IOException {
    files = Files.createDirectory(folder.resolve("Kvarnrådet"));
    Files.writeString(files.resolve("a.txt"), MINUTES);
    Files.writeString(files.resolve("b.txt"), "Hej!\n\nEtt brev om brunnen.\n");
    Files.write(files.resolve("c.pdf"), new byte[] {0, 1, 2, 3});
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
  void aFolderIsReadCorrectedAndKeptAndItsOriginalOpened() {
    window.answer(files);
    window.focus("import-folder");
    window.keys(KeyCode.SPACE);
    untilShown();
    assertEquals(3, rows().getItems().size());
    assertEquals(1, new Meetings(data).list().size(), "nothing is kept yet");

    window.keys(KeyCode.ENTER);
    window.until(() -> window.node("bring-in-date").isFocused());
    window.replace("bring-in-date", "2031-05-04");
    window.replace("bring-in-number", "KV 2031-9");
    window.keys(KeyCode.ESCAPE);
    window.until(() -> window.node("bring-in-rows").isFocused());
    window.keys(KeyCode.DOWN);
    window.keys(KeyCode.SPACE);
    assertTrue(window.words("bring-in-summary").contains("1 sparas"));

    window.focus("bring-in-only-uncertain");
    window.keys(KeyCode.SPACE);
    assertEquals(2, rows().getItems().size());
    window.focus("bring-in-keep");
    window.keys(KeyCode.SPACE);
    window.until(() -> !window.shows("bring-in"));
    window.until(() -> window.shows("notice"));
    List<MeetingSummary> meetings = new Meetings(data).list();
    assertEquals(2, meetings.size());
    assertTrue(
        meetings.stream()
            .anyMatch(
                one ->
                    one.date().equals(Optional.of(LocalDate.of(2031, 5, 4)))
                        && one.registrationNumber().equals("KV 2031-9")));

    window.until(() -> window.shows("open-original"));
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.O);
    window.until(() -> window.shown().isPresent());
    assertEquals("a.txt", String.valueOf(window.shown().orElseThrow().getFileName()));
  }

  @Test
  void aCorrectedDayIsComparedWithTheOthersAtOnce() throws IOException {
    Path other =
        Files.writeString(files.resolve("d.txt"), MINUTES.replace("3 maj", "4 maj") + "\nSlut.\n");
    window.answer(files);
    window.focus("import-folder");
    window.keys(KeyCode.SPACE);
    untilShown();
    window.until(() -> window.words("bring-in-summary").contains("3 sparas"));
    window.keys(KeyCode.END);
    window.keys(KeyCode.ENTER);
    window.until(() -> window.node("bring-in-date").isFocused());
    window.replace("bring-in-date", "2031-05-03");
    window.keys(KeyCode.ESCAPE);
    window.until(() -> window.words("bring-in-summary").contains("2 sparas"));
    window.keys(KeyCode.ENTER);
    window.replace("bring-in-date", "2031-05-05");
    window.keys(KeyCode.ESCAPE);
    window.until(() -> window.words("bring-in-summary").contains("3 sparas"));
    assertTrue(Files.exists(other));
  }

  @Test
  void aMeetingThatIsOpenAndReplacedIsShownAnew() throws IOException {
    Path file = files.resolve("a.txt");
    bringIn(file);
    window.focus("bring-in-keep");
    window.keys(KeyCode.SPACE);
    window.until(() -> said().contains("Mötet öppnades."));
    Files.writeString(file, MINUTES.replace("öppnades", "inleddes"));
    bringIn(file);
    window.focus("bring-in-replace");
    window.keys(KeyCode.SPACE);
    window.focus("bring-in-keep");
    window.keys(KeyCode.SPACE);
    window.until(() -> said().contains("Mötet inleddes."));
    assertEquals(2, new Meetings(data).list().size());
  }

  private void bringIn(Path file) {
    window.answer(file);
    window.focus("import");
    window.keys(KeyCode.SPACE);
    untilShown();
  }

  /** The table comes first, and what stands in the first file last. */
  private void untilShown() {
    window.until(() -> window.shows("bring-in-text"));
    window.until(() -> window.node("bring-in-rows").isFocused());
  }

  private String said() {
    return window.window().model().openedProperty().get().stream()
        .flatMap(meeting -> meeting.meeting().items().stream())
        .flatMap(item -> item.notes().stream())
        .map(Note::toString)
        .collect(Collectors.joining());
  }

  @Test
  void escapeGivesItUp() {
    window.answer(files.resolve("a.txt"));
    window.focus("import");
    window.keys(KeyCode.SPACE);
    untilShown();
    window.keys(KeyCode.ESCAPE);
    window.until(() -> !window.shows("bring-in"));
    assertEquals(1, new Meetings(data).list().size());
  }

  @Test
  void filesAreDroppedOnTheWindow() {
    Dragged dragged =
        OpenWindow.onWindow(() -> new Dragged(DataFormat.FILES, List.of(files.toFile())));
    OpenWindow.onWindow(() -> dragged.over(window.node("side")));
    assertTrue(OpenWindow.onWindow(() -> dragged.dropped(window.node("side"))));
    window.until(() -> window.shows("bring-in-rows"));
    window.until(() -> rows().getItems().size() == 3);
  }

  private TableView<?> rows() {
    return OpenWindow.onWindow(
        () ->
            window.node("bring-in-rows") instanceof TableView<?> table ? table : new TableView<>());
  }
}
