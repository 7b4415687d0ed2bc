package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Mandate;
import se.radslag.model.Meeting;
import se.radslag.model.Seat;
import se.radslag.store.DataFile;

/** Letters twice as large in the window of a small laptop: nothing is cut that must be read. */
final class LargeTextTest {

  private static final int TWICE = 200;

  @TempDir private Path folder;
  private DataFile data;
  private Meeting meeting;
  private OpenWindow window;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    meeting = fiction.keep(data, fiction.meeting());
    AttendanceGroup group = meeting.attendance().getFirst();
    data.write(
        session -> {
          session
              .persons()
              .saveMandates(
                  group.organisation().id(),
                  group.people().stream()
                      .map(
                          one ->
                              new Mandate(
                                  one.person().id(),
                                  group.organisation().id(),
                                  Seat.MEMBER,
                                  Optional.empty(),
                                  Optional.empty()))
                      .toList());
          return group;
        });
    window = new OpenWindow(data);
    OpenWindow.onWindow(
        () -> {
          var settings = window.window().settings();
          while (settings.preferencesProperty().get().textSize() < TWICE) {
            settings.larger();
          }
          var stage = (Stage) window.node("search").getScene().getWindow();
          stage.setWidth(1366);
          stage.setHeight(768);
          return stage;
        });
  }

  @AfterEach
  void close() {
    window.close();
    data.close();
  }

  @Test
  void namesOfPeopleAndOrganisationsAreSeenWhole() {
    register();
    window.keys(KeyCode.DOWN);
    window.until(() -> window.shows("mandate-name-1"));
    window.until(() -> !cut((TextField) window.node("mandate-name-1")));
    TextField name = (TextField) window.node("mandate-name-1");
    TextField email = (TextField) window.node("mandate-email-1");
    TextField from = (TextField) window.node("mandate-from-1");
    assertEquals(name.getLayoutY(), email.getLayoutY());
    assertTrue(from.getLayoutY() > name.getLayoutY());
    List<String> cells =
        OpenWindow.onWindow(
            () ->
                window.node("organisations").lookupAll(".label").stream()
                    .map(one -> ((Label) one).lookup(".text"))
                    .filter(Text.class::isInstance)
                    .map(one -> ((Text) one).getText())
                    .toList());
    assertTrue(cells.contains("Förvaltningen"), cells.toString());
  }

  @Test
  void whatTheButtonsBesideTheListDoIsSeenWhole() {
    for (String id : List.of("new-meeting", "import", "import-folder", "show-settings")) {
      Button button = (Button) window.node(id);
      window.until(
          () -> button.lookup(".text") instanceof Text words && words.getText().length() > 0);
      Text words = (Text) button.lookup(".text");
      assertEquals(button.getText(), words.getText());
      assertTrue(button.getHeight() >= words.getLayoutBounds().getHeight(), id);
    }
  }

  @Test
  void everyKindOfDocumentIsSeenWithoutScrolling() {
    register();
    window.until(() -> window.shows("template-kinds"));
    ListView<?> kinds = (ListView<?>) window.node("template-kinds");
    window.until(() -> kinds.getHeight() >= kinds.getItems().size() * kinds.getFixedCellSize());
    assertTrue(kinds.getFixedCellSize() > 40);
  }

  @Test
  void thePagesThatAreAskedForComeIntoSight() {
    register();
    window.focus("show-pages");
    window.keys(KeyCode.SPACE);
    window.until(() -> window.shows("sample-page-1"));
    window.until(() -> window.node("sample-scroll").isFocused());
    Node pages = window.node("sample-scroll");
    window.until(
        () -> {
          double top = pages.localToScene(pages.getBoundsInLocal()).getMinY();
          return top > 0 && top < 400;
        });
  }

  @Test
  void aTitleThatIsCutStandsBelowOnMoreLines() {
    window.section(KeyCode.DIGIT1);
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.DIGIT1);
    window.until(() -> window.shows("beside"));
    String title = meeting.items().get(3).title();
    window.until(
        () ->
            window.node("search").getScene().getRoot().lookupAll(".hint").stream()
                .anyMatch(
                    one ->
                        one instanceof Label label
                            && label.isVisible()
                            && label.getText().equals(title)
                            && label.getHeight() > 0));
  }

  private static boolean cut(TextField field) {
    var words = new Text(field.getText());
    words.setFont(field.getFont());
    return words.getLayoutBounds().getWidth()
        > field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
  }

  private void register() {
    window.keys(KeyCode.SHORTCUT, KeyCode.R);
    window.until(() -> window.shows("organisations"));
    window.focus("organisations");
    window.keys(KeyCode.HOME);
  }
}
