package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.store.DataFile;
import se.radslag.store.StoredFile;
import se.radslag.work.MinutesPages;

/** The pages beside the notes, as they will be. */
final class PagesJourneyTest {

  @TempDir private Path folder;
  private DataFile data;
  private OpenWindow window;
  private Meeting meeting;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    meeting = fiction.keep(data, fiction.meeting());
    // The first document of a process takes longer than anybody waits in a test.
    assertTrue(new MinutesPages(data).of(meeting, 100) instanceof Outcome.Done);
    window = new OpenWindow(data);
    window.section(KeyCode.DIGIT3);
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void theyAreShownAndReadAloud() {
    showPages();
    assertTrue(window.words("pages-place").startsWith("Sida 1 av "));
    String said = said();
    assertTrue(said.startsWith("Sida 1 av "), said);
    assertTrue(said.contains(meeting.details().title()), said);
    assertFalse(window.shows("pages-says"));
  }

  @Test
  void theyFollowWhatIsWrittenWhenItPauses() {
    showPages();
    window.focus("notes");
    window.type("Vindskyddet ");
    window.saved();
    window.until(() -> all().contains("Vindskyddet"));
  }

  @Test
  void theKeysTurnThemAndMakeThemLargerAndEscapeGoesBack() {
    window.focus("notes");
    showPages();
    assertTrue(window.node("pages-scroll").isFocused());
    double before = window.node("page-1").getBoundsInLocal().getWidth();
    window.keys(KeyCode.ADD);
    window.keys(KeyCode.ADD);
    window.until(() -> window.node("page-1").getBoundsInLocal().getWidth() > before * 1.5);
    window.keys(KeyCode.DIGIT0);
    window.until(() -> window.node("page-1").getBoundsInLocal().getWidth() < before * 1.1);
    window.until(() -> window.shows("page-2"));
    window.keys(KeyCode.PAGE_DOWN);
    window.until(() -> window.words("pages-place").startsWith("Sida 2 av "));
    window.keys(KeyCode.PAGE_UP);
    window.until(() -> window.words("pages-place").startsWith("Sida 1 av "));
    window.keys(KeyCode.ESCAPE);
    assertTrue(window.node("notes").isFocused());
  }

  @Test
  void whatMakesThemImpossibleIsSaid() {
    data.write(
        session -> {
          session
              .templates()
              .save(
                  meeting.council(),
                  DocumentKind.MINUTES,
                  new StoredFile("trasig.docx", new byte[] {1, 2, 3}));
          return meeting;
        });
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT4);
    window.until(() -> window.words("pages-says").startsWith("Sidorna kan inte visas"));
    assertEquals("", window.words("pages-place"));
  }

  private void showPages() {
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT4);
    window.until(() -> window.shows("page-1"));
  }

  private String said() {
    return OpenWindow.onWindow(() -> window.node("page-1").getAccessibleText());
  }

  private String all() {
    var words = new StringBuilder();
    for (int page = 1; window.shows("page-" + page); page++) {
      words.append(window.node("page-" + page).getAccessibleText());
    }
    return words.toString();
  }
}
