package se.radslag.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Problem;
import se.radslag.ui.bringin.BringInModel;
import se.radslag.work.BringIn;
import se.radslag.work.Progress;
import se.radslag.work.Proposal;

/**
 * Bringing in earlier minutes: reading, showing what was read, keeping it. Belongs to the window's
 * thread.
 */
final class BringingIn {

  private final Workplace place;
  private final ObjectProperty<Optional<Running>> running;
  private final Consumer<List<BringIn.Kept>> done;
  private final Consumer<Problem> failed;
  private final ReadOnlyObjectWrapper<Optional<BringInModel>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param done told what came of each file that was to be kept
   */
  BringingIn(
      Workplace place,
      ObjectProperty<Optional<Running>> running,
      Consumer<List<BringIn.Kept>> done,
      Consumer<Problem> failed) {
    this.place = place;
    this.running = running;
    this.done = done;
    this.failed = failed;
  }

  /** What was read, while it is shown. */
  ReadOnlyObjectProperty<Optional<BringInModel>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** Reads files and folders, if there are any; one batch at a time. */
  void start(List<Path> chosen) {
    if (chosen.isEmpty() || running.get().isPresent() || shown.get().isPresent()) {
      return;
    }
    var bringIn = new BringIn(place.data());
    work("ui.running.import", progress -> bringIn.read(chosen, progress), this::show);
  }

  private void show(BringIn.Batch batch) {
    if (!batch.proposals().isEmpty()) {
      shown.set(Optional.of(new BringInModel(batch, this::compare, this::keep, this::leave)));
    }
  }

  private void compare(List<Proposal> proposals, Consumer<List<Proposal>> then) {
    var bringIn = new BringIn(place.data());
    place
        .background()
        .run(() -> bringIn.compared(proposals))
        .then(then)
        .orElse(
            problem -> {
              failed.accept(problem);
              then.accept(proposals);
            })
        .start();
  }

  private void leave() {
    shown.set(Optional.empty());
  }

  private void keep(List<Proposal> proposals) {
    leave();
    var bringIn = new BringIn(place.data());
    work("ui.running.keep", progress -> bringIn.keep(proposals, progress), done);
  }

  private <T> void work(String words, Function<Progress, T> work, Consumer<T> then) {
    var progress = new Progress(step -> place.window().execute(() -> at(step)));
    running.set(Optional.of(new Running(words, Optional.empty(), progress::cancel)));
    Callable<T> task = () -> work.apply(progress);
    place
        .background()
        .run(task)
        .then(
            result -> {
              running.set(Optional.empty());
              then.accept(result);
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
