package se.radslag;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;
import se.radslag.cli.Window;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.texts.Texts;
import se.radslag.ui.DesktopFilePicker;
import se.radslag.ui.MainWindow;
import se.radslag.ui.WindowPictures;
import se.radslag.ui.Workplace;
import se.radslag.work.Background;
import se.radslag.work.PreferencesFile;

/** The window, as the command line knows it: starts JavaFX and puts the window's parts together. */
final class Desktop implements Window {

  private final Texts texts;
  private final String system;
  private final Map<String, String> environment;
  private final PreferencesFile preferences;
  private final Path practice;

  /**
   * @param practice the folder of the council to practise on
   */
  Desktop(
      Texts texts,
      String system,
      Map<String, String> environment,
      PreferencesFile preferences,
      Path practice) {
    this.texts = texts;
    this.system = system;
    this.environment = environment;
    this.preferences = preferences;
    this.practice = practice;
  }

  /**
   * Linux says by its environment whether somebody looks; Windows and macOS always have a display.
   */
  @Override
  public boolean displayed() {
    String name = system.toLowerCase(Locale.ROOT);
    return name.startsWith("windows")
        || name.startsWith("mac")
        || environment.containsKey("DISPLAY");
  }

  @Override
  public Optional<Problem> show(DataFile data) {
    try {
      startToolkit();
    } catch (UnsupportedOperationException unreachable) {
      // JavaFX's way of saying that DISPLAY names a display nobody answers on.
      return Optional.of(
          Problem.of(Problem.Kind.DISPLAY_UNREACHABLE, environment.getOrDefault("DISPLAY", "")));
    }
    try (ExecutorService worker = Executors.newVirtualThreadPerTaskExecutor()) {
      var closed = new CompletableFuture<Stage>();
      Platform.runLater(() -> open(data, worker, closed));
      closed.join();
    }
    return Optional.empty();
  }

  private void open(DataFile data, ExecutorService worker, CompletableFuture<Stage> closed) {
    try {
      MainWindow window = window(data, worker);
      var practising = new PracticeWindow(practice, worker, own -> window(own, worker));
      window.offerPractice(() -> practising.show(window.model()::tell));
      var _ =
          window
              .closed()
              .thenCombine(
                  practising.closedAfter(window.closed()), (one, other) -> closed.complete(one));
      window.show();
    } catch (RuntimeException failure) {
      closed.completeExceptionally(failure);
    }
  }

  private MainWindow window(DataFile data, ExecutorService worker) {
    var stage = new Stage();
    var place =
        new Workplace(
            data,
            texts,
            new Background(worker, Platform::runLater),
            Platform::runLater,
            Clock.system(ZoneId.systemDefault()));
    return new MainWindow(stage, place, new DesktopFilePicker(stage, texts), preferences);
  }

  /** In memory, also where there is a display: nobody wants windows that come and go. */
  @Override
  public List<Path> pictures(DataFile data, Path folder) {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    startToolkit();
    return new WindowPictures(texts).save(data, folder);
  }

  /**
   * JavaFX would warn that it is on the class path, which is where this program has it on purpose
   * (src/docs/decisions/build.md).
   */
  private static void startToolkit() {
    Logger javafx = Logger.getLogger("javafx");
    javafx.setLevel(Level.SEVERE);
    var started = new CompletableFuture<Thread>();
    Platform.startup(() -> started.complete(Thread.currentThread()));
    Platform.setImplicitExit(false);
    started.join();
    javafx.setLevel(Level.WARNING);
  }
}
