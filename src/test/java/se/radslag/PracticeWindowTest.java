package se.radslag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import se.radslag.model.Meeting;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.texts.Texts;
import se.radslag.ui.DataFiles;
import se.radslag.ui.DesktopFilePicker;
import se.radslag.ui.MainWindow;
import se.radslag.ui.OpenWindow;
import se.radslag.ui.Section;
import se.radslag.ui.Workplace;
import se.radslag.work.Background;
import se.radslag.work.DataPlace;
import se.radslag.work.Meetings;
import se.radslag.work.PreferencesFile;

/** The council to practise on, beside the window of somebody who has none of her own yet. */
final class PracticeWindowTest {

  private static final long PATIENCE = 20;

  @TempDir private Path home;

  private final ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Stage> stages = new ArrayList<>();
  private final List<MainWindow> windows = new ArrayList<>();

  @BeforeEach
  void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
  }

  @AfterEach
  void close() {
    worker.close();
  }

  @Test
  void itOpensInAFileOfItsOwnAndTheSecretarysStaysAsItWas() throws Exception {
    Path own = DataPlace.standard("Linux", home, Map.of());
    Path practice = DataPlace.practice("Linux", home, Map.of());
    Files.createDirectories(own.resolveSibling(""));
    DataFiles.opened(DataFile.openOrCreate(own)).close();
    ByteBuffer before = ByteBuffer.wrap(Files.readAllBytes(own));
    try (DataFile data = DataFiles.opened(DataFile.open(own))) {
      CompletableFuture<?> gone = OpenWindow.onWindow(() -> start(data, practice));
      practise(2);
      assertEquals("Äldrerådet i Norrvikens kommun", council(1));
      assertTrue(words(1).contains("påhittat"));
      write("Sjöboden");
      press("practise");
      assertEquals(2, windows.size(), "the window that is there comes to the front");
      until(() -> stages.get(1).isFocused());
      closed(1);
      practise(3);
      assertEquals(
          "Sjöboden",
          OpenWindow.onWindow(() -> opened(2).orElseThrow().details().place()),
          "what was tried is there the next time");
      OpenWindow.onWindow(
          () -> {
            windows.getFirst().close();
            return gone;
          });
      gone.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
      assertTrue(windows.getLast().closed().isDone(), "it goes with the window it came from");
      assertEquals(List.of(), new Meetings(data).list());
    }
    assertEquals(before, ByteBuffer.wrap(Files.readAllBytes(own)));
    assertNotEquals(own.resolveSibling(""), practice);
    try (DataFile data = DataFiles.opened(DataFile.open(practice.resolve("radslag-demo.db")))) {
      assertEquals(3, new Meetings(data).list().size());
    }
  }

  @Test
  void whatStandsInItsWayIsSaidAndItCanBeTriedAgain() throws Exception {
    Path practice = Files.writeString(home.resolve("ovning"), "ingen mapp");
    var told = new ArrayList<Problem.Kind>();
    PracticeWindow practising =
        OpenWindow.onWindow(() -> new PracticeWindow(practice, worker, this::window));
    for (int tries = 1; tries < 3; tries++) {
      int expected = tries;
      OpenWindow.onWindow(
          () -> {
            practising.show(problem -> told.add(problem.kind()));
            return told;
          });
      until(() -> told.size() == expected);
    }
    assertEquals(List.of(Problem.Kind.FILE_NOT_WRITABLE, Problem.Kind.FILE_NOT_WRITABLE), told);
    assertEquals(0, windows.size());
  }

  private CompletableFuture<?> start(DataFile data, Path practice) {
    MainWindow main = window(data);
    var practising = new PracticeWindow(practice, worker, this::window);
    main.offerPractice(() -> practising.show(main.model()::tell));
    main.show();
    return practising.closedAfter(main.closed());
  }

  private MainWindow window(DataFile data) {
    var stage = new Stage();
    var place =
        new Workplace(
            data,
            Texts.swedish(),
            new Background(worker, Platform::runLater),
            Platform::runLater,
            Clock.systemUTC());
    var window =
        new MainWindow(
            stage, place, new DesktopFilePicker(stage, Texts.swedish()), PreferencesFile.none());
    stages.add(stage);
    windows.add(window);
    return window;
  }

  /** Opens the practice window as the so manieth, and waits for its meeting. */
  private void practise(int count) {
    press("practise");
    until(() -> windows.size() == count && opened(count - 1).isPresent());
  }

  private void press(String id) {
    until(() -> find(0, id).isPresent());
    OpenWindow.onWindow(
        () -> {
          if (find(0, id).orElseThrow() instanceof Button button) {
            button.fire();
          }
          return id;
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void write(String place) {
    OpenWindow.onWindow(
        () -> {
          windows.get(1).model().sectionProperty().set(Section.PREPARE);
          return place;
        });
    until(() -> find(1, "place").isPresent());
    OpenWindow.onWindow(
        () -> {
          if (find(1, "place").orElseThrow() instanceof TextField field) {
            field.setText(place);
          }
          return place;
        });
    until(() -> opened(1).orElseThrow().details().place().equals(place));
  }

  private void closed(int window) {
    OpenWindow.onWindow(
        () -> {
          windows.get(window).close();
          return window;
        });
    windows.get(window).closed().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String council(int window) {
    return OpenWindow.onWindow(() -> opened(window).orElseThrow().details().title());
  }

  private String words(int window) {
    return OpenWindow.onWindow(
        () -> find(window, "notice").orElseThrow() instanceof Labeled label ? label.getText() : "");
  }

  private Optional<Meeting> opened(int window) {
    return windows.get(window).model().openedProperty().get().map(one -> one.meeting());
  }

  private Optional<Node> find(int window, String id) {
    return Optional.ofNullable(stages.get(window).getScene().lookup("#" + id));
  }

  private static void until(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> OpenWindow.onWindow(condition));
    } catch (TimeoutException late) {
      throw new AssertionError("It did not happen", late);
    }
  }
}
