package se.radslag.ui.template;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.document.pdf.PagePicture;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.work.Background;
import se.radslag.work.Progress;
import se.radslag.work.SampleDocument;
import se.radslag.work.SamplePages;

/** The pages of a sample document while they are looked at. Belongs to the window's thread. */
final class SampleModel {

  private final Background background;
  private final SamplePages pages = new SamplePages();
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());
  private Progress current = Progress.unwatched();
  private Optional<SampleDocument> shown = Optional.empty();

  SampleModel(Background background) {
    this.background = background;
  }

  /** What there is to see. */
  sealed interface State {
    /** Nothing was asked for. */
    record None() implements State {}

    /** The pages are being made. */
    record Making() implements State {}

    /** The pages. */
    record Shown(List<PagePicture> pages) implements State {}

    /** They could not be made. */
    record Failed(Problem problem) implements State {}
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /**
   * Makes the pages of a document; what was being made before is given up.
   *
   * @param document made where it may take its time
   * @param width how wide a page is to be, in pixels
   */
  void show(Callable<Outcome<SampleDocument>> document, int width) {
    current.cancel();
    state.set(new State.Making());
    make(document, width);
  }

  /** Draws what is shown in another width; the pages stay until then. */
  void draw(int width) {
    boolean fits =
        state.get() instanceof State.Shown(List<PagePicture> drawn)
            && drawn.stream().allMatch(page -> page.width() == width);
    if (!fits && state.get() instanceof State.Shown) {
      shown.ifPresent(
          document -> {
            current.cancel();
            make(() -> Outcome.done(document), width);
          });
    }
  }

  /** Gives up what is being made, and shows nothing. */
  void cancel() {
    current.cancel();
    shown = Optional.empty();
    state.set(new State.None());
  }

  private void make(Callable<Outcome<SampleDocument>> document, int width) {
    var progress = Progress.unwatched();
    current = progress;
    background
        .attempt(
            () ->
                document
                    .call()
                    .then(made -> Outcome.done(new Made(made, pages.of(made, width, progress)))))
        .then(
            made -> {
              if (!progress.cancelled()) {
                shown = Optional.of(made.document());
                state.set(new State.Shown(made.pages()));
              }
            })
        .orElse(
            problem -> {
              if (!progress.cancelled()) {
                state.set(new State.Failed(problem));
              }
            })
        .start();
  }

  private record Made(SampleDocument document, List<PagePicture> pages) {}
}
