package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Meeting;
import se.radslag.store.DataFile;
import se.radslag.work.Meetings;

/** Work that lasts is seen and stopped, while the window goes on. */
final class RunningJourneyTest {

  private static final Path DEMO =
      Path.of("src", "main", "resources", "se", "radslag", "work", "demo");

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
  void readingInIsStoppedWithTheKeys() {
    window.hold();
    window.answer(DEMO.resolve("2025-03-06.txt"));
    window.focus("import");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("running"));
    window.focus("notes");
    window.type("Under tiden. ");
    window.focus("cancel-running");
    window.keys(KeyCode.SPACE);
    assertTrue(OpenWindow.onWindow(() -> window.node("cancel-running").isDisabled()));
    window.goOn();
    window.until(() -> !window.shows("running"));
    window.saved();
    assertEquals(1, new Meetings(data).list().size(), "nothing was read in");
    assertTrue(
        data.read(session -> session.meetings().find(meeting.id()))
            .orElseThrow()
            .items()
            .getFirst()
            .notes()
            .getFirst()
            .text()
            .contains("Under tiden."));
  }

  @Test
  void readingInThatLastsIsDoneAndLeavesNothingBehind() {
    window.hold();
    window.answer(DEMO.resolve("2025-03-06.txt"));
    window.focus("import");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("running"));
    window.goOn();
    window.until(() -> !window.shows("running"));
    window.until(() -> window.shows("bring-in-text"));
    window.focus("bring-in-keep");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("notice"));
    assertEquals(2, new Meetings(data).list().size());
  }

  @Test
  void anAttachmentThatTakesLongIsStoppedAndSaid() throws IOException {
    window.section(KeyCode.DIGIT1);
    window.hold();
    window.answer(Files.writeString(folder.resolve("karta.txt"), "Kartan"));
    window.focus("attachment-add");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("attachment-reading"));
    window.focus("attachment-cancel");
    window.keys(KeyCode.SPACE);
    window.goOn();
    window.until(() -> !window.shows("attachment-reading"));
    window.until(() -> window.shows("attachment-problems"));
    assertEquals(List.of(), data.read(session -> session.attachments().of(meeting.id())));
    assertFalse(window.shows("running"));
  }
}
