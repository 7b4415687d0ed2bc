package se.radslag.ui;

import atlantafx.base.theme.NordDark;
import atlantafx.base.theme.NordLight;
import atlantafx.base.theme.Theme;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import se.radslag.model.Problem;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Question;
import se.radslag.work.SaveState;

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
  private final CompletableFuture<Stage> closed = new CompletableFuture<>();

  /**
   * @param stage not shown yet
   */
  public MainWindow(Stage stage, Workplace place, FilePicker files) {
    this.stage = stage;
    this.place = place;
    this.model = new WorkspaceModel(place);
    var actions = new Actions(model, files);
    var scene =
        new Scene(new WorkspaceView(new Controls(place.texts()), model, actions), WIDTH, HEIGHT);
    scene.getStylesheets().add(stylesheet());
    stage.setScene(scene);
    stage.setTitle(place.texts().get("ui.title"));
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          close();
        });
  }

  /** Shows the window, and in it the latest meeting. */
  public void show() {
    setDark(false);
    stage.centerOnScreen();
    stage.show();
    stage.getScene().getRoot().requestFocus();
    model.start();
  }

  /** Light or dark. Every window of the program changes. */
  public void setDark(boolean dark) {
    Theme theme = dark ? new NordDark() : new NordLight();
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
  }

  /** What the window shows and does. */
  public WorkspaceModel model() {
    return model;
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

  private void ask(Problem problem) {
    Question.ask(
        place.texts(),
        stage,
        place.texts().get("ui.close.question", place.texts().of(problem)),
        "ui.close.yes",
        this::finish);
  }

  private void finish() {
    stage.hide();
    place
        .background()
        .run(
            () -> {
              model.close();
              return closed.complete(stage);
            })
        .orElse(problem -> closed.complete(stage))
        .start();
  }

  private static String stylesheet() {
    return Objects.requireNonNull(MainWindow.class.getResource("window.css"), "window.css")
        .toExternalForm();
  }
}
