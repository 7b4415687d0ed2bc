package se.radslag.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import se.radslag.model.Problem;
import se.radslag.work.ImportMinutes;
import se.radslag.work.Progress;

/** Reading files of earlier minutes, with how far it is. Belongs to the window's thread. */
record Importing(Workplace place, ObjectProperty<Optional<Running>> running) {

  /**
   * Begins, if there are any.
   *
   * @param done told what came of each file; of those read before it was stopped, if it was
   */
  void start(
      List<Path> files, Consumer<List<ImportMinutes.Imported>> done, Consumer<Problem> failed) {
    if (files.isEmpty()) {
      return;
    }
    var progress = new Progress(step -> place.window().execute(() -> at(step)));
    running.set(Optional.of(new Running("ui.running.import", Optional.empty(), progress::cancel)));
    place
        .background()
        .run(() -> new ImportMinutes(place.data()).bringIn(files, progress))
        .then(
            imported -> {
              running.set(Optional.empty());
              done.accept(imported);
            })
        .orElse(
            problem -> {
              running.set(Optional.empty());
              failed.accept(problem);
            })
        .start();
  }

  private void at(Progress.Step step) {
    running.set(running.get().map(now -> now.at(step)));
  }
}
