package se.radslag.ui;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.util.Subscription;
import se.radslag.model.Problem;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Question;
import se.radslag.ui.settings.Appearance;
import se.radslag.ui.settings.SettingsModel;
import se.radslag.work.Preferences;
import se.radslag.work.PreferencesFile;
import se.radslag.work.SaveState;
import se.radslag.work.WindowState;

/**
 * The program's window. Belongs to the window's thread.
 *
 * <p>Closing it saves first; what cannot be saved is said, and nothing is given up unasked.
 */
public final class MainWindow {

  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 640;

  private final Stage stage;
  private final Workplace place;
  private final WorkspaceModel model;
  private final PreferencesFile file;
  private final SettingsModel settings;
  private final Dividers dividers;
  private final StagePlace stagePlace;
  private final Subscription look;
  private final Actions actions;
  private final CompletableFuture<Stage> closed = new CompletableFuture<>();
  private Subscription titled = Subscription.EMPTY;

  /**
   * @param stage not shown yet
   * @param file what was chosen for the program earlier, and where choices go
   */
  public MainWindow(Stage stage, Workplace place, FilePicker files, PreferencesFile file) {
    this.stage = stage;
    this.place = place;
    this.file = file;
    this.model = new WorkspaceModel(place);
    this.settings = new SettingsModel(file.opened(), this::keep);
    WindowState left = file.opened().window();
    this.dividers = new Dividers(left.dividers());
    Stream.of(Section.values())
        .filter(section -> section.name().equals(left.section()))
        .forEach(model.sectionProperty()::set);
    model.beside().restore(left.beside());
    var controls = new Controls(place.texts());
    this.actions = new Actions(model, settings, files, controls, () -> stage);
    var scene = new Scene(new WorkspaceView(controls, model, actions, dividers), WIDTH, HEIGHT);
    this.look = Appearance.follow(scene, stylesheet(), settings);
    stage.setScene(scene);
    stage.getIcons().setAll(WindowIcon.images());
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    this.stagePlace = new StagePlace(stage, left);
    model.openedProperty().subscribe(this::title);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          close();
        });
  }

  /** Shows the window, and in it the latest meeting. */
  public void show() {
    stage.show();
    stage.getScene().getRoot().requestFocus();
    Platform.runLater(
        () ->
            stage.getScene().getRoot().lookupAll("#workspace").stream()
                .flatMap(node -> node instanceof SplitPane one ? Stream.of(one) : Stream.empty())
                .forEach(split -> dividers.restore(split, file.opened().window().dividers())));
    model.start();
  }

  /**
   * Lets a council that does not exist be shown from this window; to be said before it is shown.
   */
  public void offerPractice(Runnable show) {
    actions.offerPractice(show);
  }

  /** Brings the window in front of the others. */
  public void toFront() {
    stage.toFront();
    stage.requestFocus();
  }

  /** What is chosen for the program. */
  public SettingsModel settings() {
    return settings;
  }

  /** What the window shows and does. */
  public WorkspaceModel model() {
    return model;
  }

  /** Goes to a button and presses it, where there is one of that id. */
  void press(String id) {
    stage.getScene().getRoot().lookupAll("#" + id).stream()
        .flatMap(node -> node instanceof Button button ? Stream.of(button) : Stream.empty())
        .findFirst()
        .ifPresent(
            button -> {
              button.requestFocus();
              button.fire();
            });
  }

  /** Chooses the first line of a list; nothing where there is none. */
  void enterFirst(String id) {
    stage
        .getScene()
        .getRoot()
        .lookupAll("#" + id)
        .forEach(
            node -> {
              if (node instanceof ListView<?> list) {
                list.getSelectionModel().selectFirst();
              }
            });
  }

  /** How the window looks now. */
  WritableImage picture() {
    return stage.getScene().snapshot(null);
  }

  /** Saves and closes; asks first if something cannot be saved. Does not wait. */
  public void close() {
    CompletableFuture<SaveState> saved = model.saveNow();
    place.background().run(saved::join).then(this::closeIf).orElse(this::ask).start();
  }

  /**
   * Done when the window is gone and nothing is being saved any more: the data file may be closed.
   */
  public CompletableFuture<Stage> closed() {
    return closed;
  }

  private void closeIf(SaveState state) {
    if (state instanceof SaveState.NotSaved(var problem)) {
      ask(problem);
    } else {
      finish();
    }
  }

  /** What was chosen holds also where it cannot be written; it is said then. */
  private void keep(Preferences now) {
    file.keep(now);
    place.background().attempt(file::write).orElse(model::tell).start();
  }

  private void title(Optional<MeetingModel> meeting) {
    titled.unsubscribe();
    titled =
        meeting
            .map(
                one ->
                    one.details()
                        .detailsProperty()
                        .subscribe(now -> stage.setTitle(WindowTitle.of(place.texts(), now))))
            .orElseGet(
                () -> {
                  stage.setTitle(place.texts().get("ui.title"));
                  return Subscription.EMPTY;
                });
  }

  private void ask(Problem problem) {
    Question.ask(
        place.texts(),
        stage,
        place.texts().get("ui.close.question", place.texts().of(problem)),
        "ui.close.yes",
        this::finish);
  }

  private void finish() {
    settings.leave(
        new WindowState(
            stagePlace.frame(),
            stage.isMaximized(),
            model.sectionProperty().get().name(),
            model.beside().left(),
            dividers.places()));
    look.unsubscribe();
    titled.unsubscribe();
    letGo();
    place
        .background()
        .run(
            () -> {
              model.close();
              // Nobody is left to tell; the place of a window is no loss.
              var _ = file.write();
              return closed.complete(stage);
            })
        .orElse(problem -> closed.complete(stage))
        .start();
  }

  /**
   * A caret that has the focus blinks by a clock that outlives the window, and would keep all that
   * the window showed.
   */
  private void letGo() {
    stage.getScene().getRoot().requestFocus();
    stage.hide();
    stage.getScene().setRoot(new Group());
  }

  private static String stylesheet() {
    return Objects.requireNonNull(MainWindow.class.getResource("window.css"), "window.css")
        .toExternalForm();
  }
}
