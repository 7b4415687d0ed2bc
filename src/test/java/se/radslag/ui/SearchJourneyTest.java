package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.SearchHit;
import se.radslag.store.DataFile;
import se.radslag.work.find.GoldArchive;

/** Finding and reading earlier meetings with the keyboard alone. */
final class SearchJourneyTest {

  @TempDir private Path folder;
  private DataFile data;
  private OpenWindow window;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    new GoldArchive().keep(data);
    var fiction = new Fiction();
    fiction.keep(data, fiction.meetingOn(LocalDate.of(2025, 6, 12), MeetingState.IN_PROGRESS));
    window = new OpenWindow(data);
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void everythingIsSearchedAsItIsTyped() {
    window.keys(KeyCode.SHORTCUT, KeyCode.F);
    window.until(() -> window.node("search").isFocused());
    window.type("sjukresa");
    window.until(() -> window.words("hit-count").equals("2 träffar i 2 möten"));
    window.focus("hit-order");
    window.keys(KeyCode.SPACE);
    window.until(() -> days("hits").equals(List.of(2024, 2015)));
    window.focus("search-chip-years");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.node("search").isFocused());
    window.type("2015");
    window.until(() -> days("hits").equals(List.of(2015)));
    assertEquals("sjukresa år:2015", typed("search"));
  }

  @Test
  void whoeverIsAmongTheHitsStaysThereWhenMoreCanBeFound() {
    window.keys(KeyCode.SHORTCUT, KeyCode.F);
    window.type("sjukresa");
    window.until(() -> days("hits").size() == 2);
    window.keys(KeyCode.DOWN);
    window.keys(KeyCode.DOWN);
    Object second = OpenWindow.onWindow(() -> reached("hits"));
    window.settled();
    OpenWindow.onWindow(
        () -> {
          window.window().model().search().again();
          return window;
        });
    window.settled();
    assertEquals(second, OpenWindow.onWindow(() -> reached("hits")));
    window.keys(KeyCode.UP);
    assertNotEquals(second, OpenWindow.onWindow(() -> reached("hits")));
  }

  @Test
  void whatIsMistypedIsExplainedAndGuessed() {
    window.keys(KeyCode.SHORTCUT, KeyCode.F);
    window.type("fardtjänst");
    window.until(() -> window.shows("no-hits") && window.shows("instead"));
    assertTrue(window.words("instead").contains("färdtjänst"));
    window.focus("instead");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.words("hit-count").equals("1 träff"));
    assertEquals("färdtjänst", typed("search"));
  }

  @Test
  void anEarlierMeetingIsReadAndReferredToWhileNotesAreWritten() {
    window.focus("notes");
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT3);
    window.until(() -> window.node("earlier-search").isFocused());
    window.type("patient år:2023");
    window.until(() -> window.shows("earlier-hits") && days("earlier-hits").equals(List.of(2023)));
    window.keys(KeyCode.ENTER);
    window.until(() -> window.node("earlier-text").isFocused());
    assertEquals("Träff 1 av 2", window.words("earlier-place"));
    window.keys(KeyCode.N);
    assertEquals("Träff 2 av 2", window.words("earlier-place"));
    window.keys(KeyCode.SHIFT, KeyCode.F3);
    assertEquals("Träff 1 av 2", window.words("earlier-place"));
    window.keys(KeyCode.I);
    window.keys(KeyCode.ESCAPE);
    window.until(() -> window.node("earlier-hits").isFocused());
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT3);
    window.until(() -> window.node("notes").isFocused());
    assertEquals(
        new Note.Text("Se mötesanteckningar 2023-06-15, punkt 1."), window.notes().getLast());
  }

  private List<Integer> days(String id) {
    return OpenWindow.onWindow(
        () ->
            window.node(id) instanceof ListView<?> list
                ? list.getItems().stream()
                    .map(SearchHit.class::cast)
                    .map(hit -> hit.date().map(LocalDate::getYear).orElse(0))
                    .toList()
                : List.of());
  }

  private String typed(String id) {
    return OpenWindow.onWindow(
        () -> window.node(id) instanceof TextField field ? field.getText() : "");
  }

  private Object reached(String id) {
    return window.node(id) instanceof ListView<?> list
        ? list.getSelectionModel().getSelectedItem()
        : id;
  }
}
