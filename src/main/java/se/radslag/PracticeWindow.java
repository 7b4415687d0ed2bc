package se.radslag;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.ui.MainWindow;
import se.radslag.work.Background;
import se.radslag.work.Demo;

/**
 * The window of the council to practise on, beside the window of the secretary's own; at most one.
 * Belongs to the window's thread.
 */
final class PracticeWindow {

  private final Path folder;
  private final Executor worker;
  private final Function<DataFile, MainWindow> make;
  private Optional<MainWindow> shown = Optional.empty();

  /** Done while there is no such window, nor one on its way. */
  private CompletableFuture<?> gone = CompletableFuture.completedFuture("");

  /**
   * @param folder where the council's data file is, or is made
   * @param make makes a window that is not shown yet
   */
  PracticeWindow(Path folder, Executor worker, Function<DataFile, MainWindow> make) {
    this.folder = folder;
    this.worker = worker;
    this.make = make;
  }

  /**
   * Shows the window, or brings the one that is there to the front.
   *
   * @param tell of what could not be done
   */
  void show(Consumer<Problem> tell) {
    if (!gone.isDone()) {
      shown.ifPresent(MainWindow::toFront);
      return;
    }
    var closed = new CompletableFuture<Path>();
    gone = closed;
    new Background(worker, Platform::runLater)
        .attempt(() -> Demo.into(folder).then(made -> DataFile.open(made.data())))
        .then(data -> open(data, closed))
        .orElse(
            problem -> {
              closed.complete(folder);
              tell.accept(problem);
            })
        .start();
  }

  /** Done when the other window is gone, and this one after it. */
  CompletableFuture<?> closedAfter(CompletableFuture<?> other) {
    return other.thenComposeAsync(
        one -> {
          shown.ifPresent(MainWindow::close);
          return gone;
        },
        Platform::runLater);
  }

  private void open(DataFile data, CompletableFuture<Path> closed) {
    MainWindow window = make.apply(data);
    shown = Optional.of(window);
    var _ =
        window
            .closed()
            .thenAccept(
                stage -> {
                  data.close();
                  Platform.runLater(() -> shown = Optional.empty());
                  closed.complete(folder);
                });
    window.show();
    window.model().tellPractice();
  }
}
