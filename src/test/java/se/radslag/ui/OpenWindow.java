package se.radslag.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.robot.BaseRobot;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;
import se.radslag.model.Note;
import se.radslag.model.Outcome;
import se.radslag.store.DataFile;
import se.radslag.texts.Texts;
import se.radslag.ui.notes.NotesEditor;
import se.radslag.work.Background;
import se.radslag.work.PreferencesFile;

/** The real window on a real data file, with hands and eyes. */
public final class OpenWindow implements AutoCloseable {

  private static final long PATIENCE = 20;

  /**
   * The same for all windows: on JavaFX's headless platform a robot keeps a window, and that the
   * robot before it, so that with one for each no closed window would ever be let go.
   */
  private static final FxRobot ROBOT = new FxRobot();

  private final ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicReference<CountDownLatch> held = new AtomicReference<>(new CountDownLatch(0));
  private final AtomicInteger atWork = new AtomicInteger();
  private final FxRobot robot = ROBOT;
  private final AtomicReference<Optional<Path>> answer = new AtomicReference<>(Optional.empty());
  private final AtomicReference<String> suggested = new AtomicReference<>("");
  private final AtomicReference<Optional<Path>> shown = new AtomicReference<>(Optional.empty());
  private final MainWindow window;

  /** Opens the window, and waits for the latest meeting, if there is one. */
  public OpenWindow(DataFile data) {
    this(data, PreferencesFile.none());
  }

  /** The same, with what was chosen earlier. */
  public OpenWindow(DataFile data, PreferencesFile preferences) {
    this(data, preferences, Platform::runLater, Clock.systemUTC());
  }

  /**
   * The same, for somebody who listens.
   *
   * @param told is handed what the journal has to tell, for the window's thread
   */
  public OpenWindow(DataFile data, PreferencesFile preferences, Executor told) {
    this(data, preferences, told, Clock.systemUTC());
  }

  /** The same, with a clock of the test's own. */
  public OpenWindow(DataFile data, PreferencesFile preferences, Clock clock) {
    this(data, preferences, Platform::runLater, clock);
  }

  private OpenWindow(DataFile data, PreferencesFile preferences, Executor told, Clock clock) {
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException late) {
      throw new IllegalStateException(late);
    }
    Platform.setImplicitExit(false);
    window = onWindow(() -> shown(data, preferences, told, clock));
    until(() -> window.model().list().groupsProperty().get().isPresent());
    if (!onWindow(() -> window.model().list().latest()).isEmpty()) {
      until(() -> window.model().openedProperty().get().isPresent());
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private MainWindow shown(DataFile data, PreferencesFile preferences, Executor told, Clock clock) {
    var place =
        new Workplace(
            data, Texts.swedish(), new Background(this::work, Platform::runLater), told, clock);
    var stage = new Stage();
    var opened = new MainWindow(stage, place, new Answers(), preferences);
    opened.show();
    robot.targetWindow(stage);
    return opened;
  }

  private void work(Runnable task) {
    CountDownLatch here = held.get();
    atWork.incrementAndGet();
    var _ =
        worker.submit(
            () -> {
              try {
                here.await();
                task.run();
              } finally {
                atWork.decrementAndGet();
              }
              return task;
            });
  }

  /** Waits until nothing is being done in the background, and the window has been told. */
  public void settled() {
    until(() -> atWork.get() == 0);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Work in the background that begins from now on waits. */
  public void hold() {
    held.set(new CountDownLatch(1));
  }

  /** Work that waits goes on. */
  public void goOn() {
    held.get().countDown();
  }

  /** The hands. */
  public FxRobot robot() {
    return robot;
  }

  /** The window. */
  public MainWindow window() {
    return window;
  }

  /** What the desktop's next file dialog is answered. */
  public void answer(Path file) {
    answer.set(Optional.of(file));
  }

  /** The name the last file dialog began with. */
  public String suggested() {
    return suggested.get();
  }

  /** The file that was last given to the system to be shown. */
  public Optional<Path> shown() {
    return shown.get();
  }

  /** Puts the focus on a control and waits until it is there. */
  public void focus(String id) {
    Node wanted = node(id);
    onWindow(
        () -> {
          node(id).requestFocus();
          return id;
        });
    until(() -> node(id).isFocused());
    // Letters go to the window the robot looks at, and that may be a sheet in front.
    robot.targetWindow(wanted.getScene().getWindow());
  }

  /**
   * Presses keys together, and lets the window do what they say. The robot's own way waits after
   * each press and each release, which is most of what a test then does.
   */
  public void keys(KeyCode... keys) {
    BaseRobot hands = robot.robotContext().getBaseRobot();
    List<KeyCode> held = Stream.of(keys).map(OpenWindow::key).toList();
    held.forEach(hands::pressKeyboard);
    held.reversed().forEach(hands::releaseKeyboard);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static KeyCode key(KeyCode meant) {
    return meant == KeyCode.SHORTCUT ? KeyCode.CONTROL : meant;
  }

  /** Types a text letter by letter, any letter. */
  public void type(String text) {
    text.chars().forEach(letter -> Platform.runLater(() -> type((char) letter)));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void type(char letter) {
    // A sheet was shown after the window it is in front of.
    Scene scene =
        Window.getWindows().stream()
            .filter(one -> one instanceof Stage && one.isFocused())
            .reduce((behind, inFront) -> inFront)
            .orElseGet(robot::targetWindow)
            .getScene();
    Node focused = scene.getFocusOwner();
    Fingers.letter(focused == null ? scene.getRoot() : focused, letter);
  }

  /** Replaces what stands in a text field. */
  public void replace(String id, String text) {
    focus(id);
    keys(KeyCode.SHORTCUT, KeyCode.A);
    if (text.isEmpty()) {
      keys(KeyCode.DELETE);
    }
    type(text);
  }

  /** Chooses a step of the meeting. */
  public void section(KeyCode digit) {
    keys(KeyCode.SHORTCUT, digit);
  }

  /** The control with an id; where the window's thread does not ask, it is waited for. */
  public Node node(String id) {
    if (!Platform.isFxApplicationThread()) {
      until(() -> shows(id));
    }
    return robot
        .lookup((Node one) -> id.equals(one.getId()) && one.getScene() != null && visible(one))
        .query();
  }

  /** Whether a control with an id is in sight. */
  public boolean shows(String id) {
    return onWindow(
        () ->
            robot
                .lookup(
                    (Node one) -> id.equals(one.getId()) && one.getScene() != null && visible(one))
                .tryQuery()
                .isPresent());
  }

  /** The words on a control; none where it is not shown. */
  public String words(String id) {
    return onWindow(
        () ->
            robot
                .lookup((Node one) -> id.equals(one.getId()) && visible(one))
                .tryQuery()
                .map(one -> one instanceof Labeled label ? label.getText() : "")
                .orElse(""));
  }

  /** The notes that stand in the editor, empty paragraphs too. */
  public List<Note> notes() {
    return node("notes") instanceof NotesEditor editor
        ? editor.getParagraphs().stream()
            .map(paragraph -> paragraph.getParagraphStyle().note(paragraph.getText()))
            .toList()
        : List.of();
  }

  /** Waits until the window says that everything is saved. */
  public void saved() {
    until(() -> words("save-state").startsWith("Sparat"));
  }

  /** Waits for something to become true; fails if it does not. What is not shown yet may come. */
  public void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onWindow(() -> holds(condition)));
    } catch (TimeoutException late) {
      throw new AssertionError("It did not happen", late);
    }
  }

  private static boolean holds(Callable<Boolean> condition) throws Exception {
    try {
      return condition.call();
    } catch (EmptyNodeQueryException notShown) {
      return false;
    }
  }

  /** Does something on the window's thread, and waits for it. */
  public static <T> T onWindow(Callable<T> work) {
    if (!Platform.isFxApplicationThread()) {
      return WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000, work);
    }
    try {
      return work.call();
    } catch (RuntimeException failure) {
      throw failure;
    } catch (Exception failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    goOn();
    onWindow(
        () -> {
          window.close();
          return window;
        });
    window.closed().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    settled();
    worker.close();
  }

  private static boolean visible(Node node) {
    for (Node one = node; one != null; one = one.getParent()) {
      if (!one.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /** Somebody who chooses the file she was told to. */
  private final class Answers implements FilePicker {

    @Override
    public Optional<Path> saveDocument(String suggestedName) {
      suggested.set(suggestedName);
      return answer.get();
    }

    @Override
    public Optional<Path> saveFigures(String suggestedName) {
      suggested.set(suggestedName);
      return answer.get();
    }

    @Override
    public List<Path> openMinutes() {
      return answer.get().stream().toList();
    }

    @Override
    public Optional<Path> openTemplate() {
      return answer.get();
    }

    @Override
    public List<Path> openAttachments() {
      return answer.get().stream().toList();
    }

    @Override
    public Optional<Path> chooseFolder() {
      return answer.get();
    }

    @Override
    public Optional<Path> chooseEdited() {
      return answer.get();
    }

    @Override
    public Outcome<Path> show(Path file) {
      shown.set(Optional.of(file));
      return Outcome.done(file);
    }
  }
}
