package se.radslag.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import se.radslag.model.MeetingId;
import se.radslag.model.Outcome;
import se.radslag.store.DataFile;
import se.radslag.swedish.Words;
import se.radslag.texts.Texts;
import se.radslag.ui.beside.Beside;
import se.radslag.work.Background;
import se.radslag.work.Preferences;
import se.radslag.work.PreferencesFile;

/**
 * Makes pictures of the window, as a person sees it at 1280 × 800. JavaFX must have been started;
 * on its Headless platform no screen is needed. Threads other than the window's may use it.
 */
public final class WindowPictures {

  /** So many frames after a change everything has found its place, lists and notes included. */
  private static final int FRAMES = 8;

  private final Texts texts;
  private final double width;
  private final double height;
  private final int textSize;

  public WindowPictures(Texts texts) {
    this(texts, 1280, 800, Preferences.USUAL);
  }

  /**
   * Pictures of another size.
   *
   * @param textSize in per cent
   */
  public WindowPictures(Texts texts, double width, double height, int textSize) {
    this.texts = texts;
    this.width = width;
    this.height = height;
    this.textSize = textSize;
  }

  /**
   * Saves a picture of each step of the latest meeting, of the panels beside its notes, of the
   * register and its templates, and of what a search finds, light and dark, and gives the files.
   *
   * @param folder is made if it is not there
   * @throws UncheckedIOException if a file cannot be written
   */
  public List<Path> save(DataFile data, Path folder) {
    return save(data, folder, Optional.empty());
  }

  /** The same of another meeting. */
  public List<Path> save(DataFile data, Path folder, Optional<MeetingId> meeting) {
    MainWindow window = onWindow(() -> open(data));
    try {
      Files.createDirectories(folder);
      frames();
      meeting.ifPresent(id -> onWindow(() -> opened(window, id)));
      onWindow(() -> richestItem(window));
      var pictures = new ArrayList<Path>();
      for (boolean dark : List.of(false, true)) {
        for (Section section : Section.values()) {
          onWindow(() -> turn(window, section, dark));
          frames();
          pictures.add(write(window, folder.resolve(name(Texts.key(section), dark))));
        }
        onWindow(() -> beside(window));
        frames();
        pictures.add(write(window, folder.resolve(name("beside", dark))));
        onWindow(() -> pages(window));
        frames();
        pictures.add(write(window, folder.resolve(name("pages", dark))));
        onWindow(() -> register(window));
        frames();
        pictures.add(write(window, folder.resolve(name("register", dark))));
        onWindow(() -> council(window));
        frames();
        onWindow(() -> template(window));
        frames();
        pictures.add(write(window, folder.resolve(name("template", dark))));
        onWindow(() -> back(window));
        onWindow(() -> search(window));
        frames();
        pictures.add(write(window, folder.resolve(name("search", dark))));
        onWindow(() -> searched(window));
      }
      return List.copyOf(pictures);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } finally {
      onWindow(() -> turn(window, Section.NOTES, false));
      onWindow(
          () -> {
            window.close();
            return window;
          });
      window.closed().join();
    }
  }

  /** Does its work at once, so that no picture shows a meeting half read. */
  private MainWindow open(DataFile data) {
    var place =
        new Workplace(
            data,
            texts,
            Background.sameThread(),
            Platform::runLater,
            Clock.system(ZoneId.systemDefault()));
    var stage = new Stage();
    var window = new MainWindow(stage, place, new NoFiles(), PreferencesFile.none());
    while (window.settings().preferencesProperty().get().textSize() < textSize) {
      window.settings().larger();
    }
    while (window.settings().preferencesProperty().get().textSize() > textSize) {
      window.settings().smaller();
    }
    window.show();
    stage.setWidth(width);
    stage.setHeight(height);
    return window;
  }

  private static MainWindow opened(MainWindow window, MeetingId id) {
    window.model().open(id);
    return window;
  }

  /** The item with the most notes shows the most. */
  private static MainWindow richestItem(MainWindow window) {
    window
        .model()
        .openedProperty()
        .get()
        .ifPresent(
            meeting ->
                meeting.agenda().items().stream()
                    .max(Comparator.comparingInt(item -> item.notesProperty().get().size()))
                    .ifPresent(item -> meeting.agenda().select(item.id())));
    return window;
  }

  private static MainWindow beside(MainWindow window) {
    window.model().sectionProperty().set(Section.NOTES);
    window.model().beside().show(Beside.ATTENDANCE);
    return window;
  }

  private static MainWindow register(MainWindow window) {
    window.model().beside().hide();
    window.model().showRegister();
    return window;
  }

  private static MainWindow pages(MainWindow window) {
    window.model().beside().show(Beside.PAGES);
    return window;
  }

  /** The register's first line is the council's own page. */
  private static MainWindow council(MainWindow window) {
    window.enterFirst("organisations");
    return window;
  }

  /** Which template each document has, and how one of them looks. */
  private static MainWindow template(MainWindow window) {
    window.press("show-pages");
    return window;
  }

  private static MainWindow back(MainWindow window) {
    window.model().hideRegister();
    return window;
  }

  /** What the item with the most notes is about is found there, and at other meetings. */
  private static MainWindow search(MainWindow window) {
    window
        .model()
        .openedProperty()
        .get()
        .flatMap(meeting -> meeting.agenda().selectedProperty().get())
        .map(item -> Words.of(item.headingProperty().get()))
        .flatMap(words -> words.stream().max(Comparator.comparingInt(String::length)))
        .ifPresent(word -> window.model().search().search(word));
    return window;
  }

  private static MainWindow searched(MainWindow window) {
    window.model().search().search("");
    return window;
  }

  private static MainWindow turn(MainWindow window, Section section, boolean dark) {
    window.settings().choose(dark ? Preferences.Look.DARK : Preferences.Look.LIGHT);
    window.model().sectionProperty().set(section);
    return window;
  }

  private static Path write(MainWindow window, Path file) throws IOException {
    WritableImage picture = onWindow(window::picture);
    ImageIO.write(SwingFXUtils.fromFXImage(picture, null), "png", file.toFile());
    return file;
  }

  private static String name(String shown, boolean dark) {
    return shown + (dark ? "-dark" : "") + ".png";
  }

  private static void frames() {
    var done = new CompletableFuture<Integer>();
    onWindow(
        () -> {
          new Frames(done).start();
          return done;
        });
    done.join();
  }

  private static <T> T onWindow(Callable<T> work) {
    var result = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Exception failure) {
            result.completeExceptionally(failure);
          }
        });
    return result.join();
  }

  private static final class Frames extends AnimationTimer {

    private final CompletableFuture<Integer> done;
    private int passed;

    Frames(CompletableFuture<Integer> done) {
      this.done = done;
    }

    @Override
    public void handle(long now) {
      passed++;
      if (passed == FRAMES) {
        stop();
        done.complete(passed);
      }
    }
  }

  /** Nobody is there to choose a file. */
  private static final class NoFiles implements FilePicker {

    @Override
    public Optional<Path> saveDocument(String suggestedName) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> saveFigures(String suggestedName) {
      return Optional.empty();
    }

    @Override
    public List<Path> openMinutes() {
      return List.of();
    }

    @Override
    public Optional<Path> openTemplate() {
      return Optional.empty();
    }

    @Override
    public List<Path> openAttachments() {
      return List.of();
    }

    @Override
    public Optional<Path> chooseFolder() {
      return Optional.empty();
    }

    @Override
    public Optional<Path> chooseEdited() {
      return Optional.empty();
    }

    @Override
    public Outcome<Path> show(Path file) {
      return Outcome.done(file);
    }
  }
}
