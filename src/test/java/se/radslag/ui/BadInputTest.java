package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Meeting;
import se.radslag.model.Note;
import se.radslag.store.DataFile;

/**
 * What should not be typed is kept or refused with a sentence, and nothing that was there is lost.
 */
final class BadInputTest {

  /** A family, a flag, a letter of many parts, Hebrew and Arabic among Swedish. */
  private static final String WRITING = "Å 👩‍👩‍👧 🇸🇪 é שלום مرحبا 12 ok";

  @TempDir private Path folder;
  private DataFile data;
  private OpenWindow window;
  private Meeting whole;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    whole = fiction.keep(data, fiction.meeting());
    window = new OpenWindow(data);
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void fiveMegabytesAreRefusedBesideAFieldThatStaysAsItWas() {
    window.focus("item-title");
    paste("Bänkarna ".repeat(600_000));
    assertTrue(remark().contains("för lång"), remark());
    assertEquals("Inledning", field("item-title"));
    window.keys(KeyCode.END);
    assertEquals("", remark());
    window.type(" igen");
    window.saved();
    assertEquals("Inledning igen", saved().items().getFirst().title());
  }

  @Test
  void whatCannotBeKeptInAFieldIsSaidBesideIt() {
    window.focus("item-title");
    paste("\u0007Ny\ud800 titel\ufffe");
    assertTrue(remark().startsWith("3 tecken"), remark());
    assertEquals("Ny titel", field("item-title"));
  }

  @Test
  void allWritingIsKept() {
    window.focus("item-title");
    paste(WRITING);
    window.focus("notes");
    window.keys(KeyCode.SHORTCUT, KeyCode.A);
    paste(WRITING);
    window.saved();
    assertEquals(WRITING, saved().items().getFirst().title());
    assertEquals(
        WRITING,
        saved().items().getFirst().notes().stream().map(Note::text).reduce("", String::concat));
  }

  /** Into a field all of whose text is selected. */
  private void paste(String text) {
    OpenWindow.onWindow(
        () -> {
          var content = new ClipboardContent();
          content.putString(text);
          return Clipboard.getSystemClipboard().setContent(content);
        });
    window.keys(KeyCode.SHORTCUT, KeyCode.A);
    window.keys(KeyCode.SHORTCUT, KeyCode.V);
  }

  private String field(String id) {
    return OpenWindow.onWindow(
        () -> window.node(id) instanceof TextField field ? field.getText() : "");
  }

  /** What stands beside a field, or nothing. */
  private static String remark() {
    return OpenWindow.onWindow(
        () ->
            Window.getWindows().stream()
                .flatMap(one -> one instanceof Tooltip tip ? Stream.of(tip) : Stream.empty())
                .filter(tip -> "field-remark".equals(tip.getId()))
                .map(Tooltip::getText)
                .findFirst()
                .orElse(""));
  }

  private Meeting saved() {
    return data.read(session -> session.meetings().find(whole.id())).orElseThrow();
  }
}
