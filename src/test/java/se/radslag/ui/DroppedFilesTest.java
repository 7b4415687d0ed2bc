package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Attachment;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.store.DataFile;

/** Files that are let go over the step Förbered. */
final class DroppedFilesTest {

  private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

  @TempDir private Path folder;

  @Test
  void filesBecomeAttachmentsWhereverTheyAreLetGo() throws IOException {
    File map = Files.writeString(folder.resolve("karta.txt"), "Kartan").toFile();
    File offer = Files.writeString(folder.resolve("offert.txt"), "Offerten").toFile();
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      Meeting meeting = fiction.keep(data, fiction.meeting());
      try (var window = new OpenWindow(data)) {
        window.section(KeyCode.DIGIT1);
        Dragged both =
            OpenWindow.onWindow(() -> new Dragged(DataFormat.FILES, List.of(map, offer)));
        assertEquals(
            List.of(TransferMode.COPY),
            OpenWindow.onWindow(() -> both.over(window.node("agenda"))),
            "the originals stay where they are");
        assertTrue(dropping(window));
        assertTrue(OpenWindow.onWindow(() -> both.dropped(window.node("place"))));
        OpenWindow.onWindow(
            () -> {
              both.exits(window.node("prepare"));
              return both;
            });
        assertFalse(dropping(window));
        window.until(() -> names(data, meeting).size() == 2);
        Attachment first = attachments(data, meeting).getFirst();
        window.until(() -> window.shows("attachment-name-" + first.id()));
      }
      assertEquals(List.of("karta.txt", "offert.txt"), names(data, meeting));
      assertEquals("Kartan", Files.readString(map.toPath()));
    }
  }

  @Test
  void whatIsNoFileIsNotTaken() {
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      Meeting meeting = fiction.keep(data, fiction.meeting());
      try (var window = new OpenWindow(data)) {
        window.section(KeyCode.DIGIT1);
        Dragged words = OpenWindow.onWindow(() -> new Dragged(DataFormat.PLAIN_TEXT, "Ord"));
        assertEquals(List.of(), OpenWindow.onWindow(() -> words.over(window.node("agenda"))));
        assertFalse(OpenWindow.onWindow(() -> words.dropped(window.node("agenda"))));
        assertFalse(dropping(window));
      }
      assertEquals(List.of(), names(data, meeting));
    }
  }

  @Test
  void aMeetingThatWasSentOutTakesNothing() throws IOException {
    File map = Files.writeString(folder.resolve("karta.txt"), "Kartan").toFile();
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      Meeting sent =
          fiction.keep(data, fiction.meetingOn(LocalDate.of(2025, 2, 6), MeetingState.CIRCULATED));
      try (var window = new OpenWindow(data)) {
        window.section(KeyCode.DIGIT1);
        Dragged one = OpenWindow.onWindow(() -> new Dragged(DataFormat.FILES, List.of(map)));
        assertEquals(List.of(), OpenWindow.onWindow(() -> one.over(window.node("agenda"))));
        assertFalse(OpenWindow.onWindow(() -> one.dropped(window.node("agenda"))));
      }
      assertEquals(List.of(), names(data, sent));
    }
  }

  private static boolean dropping(OpenWindow window) {
    return OpenWindow.onWindow(
        () ->
            Stream.of(window.node("attachments"))
                .anyMatch(node -> node.getPseudoClassStates().contains(DROPPING)));
  }

  private static List<Attachment> attachments(DataFile data, Meeting meeting) {
    return data.read(session -> session.attachments().of(meeting.id()));
  }

  private static List<String> names(DataFile data, Meeting meeting) {
    return attachments(data, meeting).stream().map(Attachment::name).toList();
  }
}
