package se.radslag.ui.timeline;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Problem;
import se.radslag.model.SearchHit;
import se.radslag.model.search.Timeline;
import se.radslag.work.Background;
import se.radslag.work.Progress;
import se.radslag.work.find.Timelines;

/** What is followed through time, and what there is of it. Belongs to the window's thread. */
public final class TimelineModel {

  private final Timelines timelines;
  private final Background background;
  private final Executor window;
  private final Consumer<SearchHit> open;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Nothing());
  private Progress reading = Progress.unwatched();
  private String followed = "";
  private int turns;

  /** What there is to see. */
  public sealed interface State {
    /** Nothing was asked for yet. */
    record Nothing() implements State {}

    /** Meetings are being read. */
    record Reading(Optional<Progress.Step> step) implements State {}

    /** The timeline; it may be empty. */
    record Shown(Timeline timeline) implements State {}

    /** Reading was stopped. */
    record Stopped() implements State {}

    /** It could not be read. */
    record Failed(Problem problem) implements State {}
  }

  /**
   * @param window the window's thread
   * @param open shows the place in the meeting itself
   */
  public TimelineModel(
      Timelines timelines, Background background, Executor window, Consumer<SearchHit> open) {
    this.timelines = timelines;
    this.background = background;
    this.window = window;
    this.open = open;
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Shows the place in the meeting itself. */
  public void open(SearchHit hit) {
    open.accept(hit);
  }

  /** Follows what a text searches for; what was asked for before is of no use any more. */
  public void follow(String typed) {
    String text = typed.strip();
    if (text.equals(followed)) {
      return;
    }
    followed = text;
    reading.cancel();
    int turn = ++turns;
    if (text.isEmpty()) {
      state.set(new State.Nothing());
      return;
    }
    var progress = new Progress(step -> window.execute(() -> at(turn, step)));
    reading = progress;
    state.set(new State.Reading(Optional.empty()));
    background
        .run(() -> timelines.of(text, progress))
        .then(read -> show(turn, read.<State>map(State.Shown::new).orElseGet(State.Stopped::new)))
        .orElse(problem -> show(turn, new State.Failed(problem)))
        .start();
  }

  /** Reads no more meetings. */
  public void stop() {
    reading.cancel();
  }

  private void at(int turn, Progress.Step step) {
    if (state.get() instanceof State.Reading) {
      show(turn, new State.Reading(Optional.of(step)));
    }
  }

  private void show(int turn, State now) {
    if (turn == turns) {
      state.set(now);
    }
  }
}
