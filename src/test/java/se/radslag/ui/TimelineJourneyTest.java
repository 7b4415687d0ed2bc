package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.store.DataFile;

/** Following a matter through all meetings with nothing but the keyboard. */
final class TimelineJourneyTest {

  @TempDir private Path folder;
  private DataFile data;
  private OpenWindow window;
  private Meeting old;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    old = fiction.keep(data, fiction.meetingOn(LocalDate.of(2024, 10, 10), MeetingState.APPROVED));
    fiction.keep(data, fiction.meeting());
    window = new OpenWindow(data);
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
    window.until(() -> window.shows("timeline-view"));
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void aMatterIsFollowedAndAMeetingOpened() {
    window.focus("timeline-search");
    window.type("gångvägen");
    window.keys(KeyCode.ENTER);
    window.until(() -> window.shows("timeline-entries"));
    assertEquals(2, entries().getItems().size());
    assertTrue(window.words("timeline-says").startsWith("2 tillfällen"));
    window.focus("timeline-copy");
    window.keys(KeyCode.SPACE);
    String copied = OpenWindow.onWindow(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.contains("2024-10-10, punkt 2"), copied);
    window.focus("timeline-search");
    window.keys(KeyCode.DOWN);
    window.keys(KeyCode.ENTER);
    window.until(() -> !window.shows("timeline-view"));
    window.until(
        () -> window.window().model().openedProperty().get().orElseThrow().id().equals(old.id()));
    assertEquals(
        "Gångvägen",
        OpenWindow.onWindow(
            () ->
                window
                    .window()
                    .model()
                    .openedProperty()
                    .get()
                    .orElseThrow()
                    .agenda()
                    .selectedProperty()
                    .get()
                    .orElseThrow()
                    .item()
                    .title()));
  }

  @Test
  void whatIsNowhereIsSaid() {
    window.focus("timeline-search");
    window.type("flygplatsen");
    window.keys(KeyCode.ENTER);
    window.until(() -> window.words("timeline-says").startsWith("Ingenting finns"));
    window.keys(KeyCode.ESCAPE);
    window.until(() -> !window.shows("timeline-view"));
  }

  private ListView<?> entries() {
    return (ListView<?>) window.node("timeline-entries");
  }
}
