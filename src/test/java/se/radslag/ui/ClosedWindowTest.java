package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import se.radslag.store.DataFile;

/** What is left of a window that was closed while the program goes on with another. */
final class ClosedWindowTest {

  @TempDir private Path folder;

  @Test
  void whatItShowedIsLetGo() {
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      fiction.keep(data, fiction.meeting());
      WeakReference<Node> notes = notesOfClosed(data);
      try (var _ = new OpenWindow(data)) {
        assertDoesNotThrow(
            () -> WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> gone(notes)));
      }
    }
  }

  /** With the caret in the notes, as it mostly is. */
  private static WeakReference<Node> notesOfClosed(DataFile data) {
    try (var window = new OpenWindow(data)) {
      window.focus("notes");
      window.type("Kvar");
      window.saved();
      return new WeakReference<>(window.node("notes"));
    }
  }

  private static boolean gone(WeakReference<Node> node) {
    System.gc();
    return node.refersTo(null);
  }
}
