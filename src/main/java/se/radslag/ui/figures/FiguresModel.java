package se.radslag.ui.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Council;
import se.radslag.model.Figures;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.work.Background;
import se.radslag.work.FiguresBook;
import se.radslag.work.Progress;

/** Which council's figures are shown, and of which years. Belongs to the window's thread. */
public final class FiguresModel {

  private final FiguresBook book;
  private final Background background;
  private final Executor window;
  private final List<Council> councils;
  private final ReadOnlyObjectWrapper<Council> council;
  private final ReadOnlyObjectWrapper<Years> years =
      new ReadOnlyObjectWrapper<>(new Years(List.of(), 0, 0));
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Reading(Optional.empty()));
  private final ReadOnlyObjectWrapper<Optional<Outcome<Path>>> written =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Progress reading = Progress.unwatched();
  private int turns;

  /** What there is to see. */
  public sealed interface State {
    /** Meetings are being read. */
    record Reading(Optional<Progress.Step> step) implements State {}

    /** The figures; there may be no meetings. */
    record Shown(Figures figures) implements State {}

    /** Reading was stopped. */
    record Stopped() implements State {}

    /** They could not be read. */
    record Failed(Problem problem) implements State {}
  }

  /**
   * Years to choose from, and those chosen.
   *
   * @param all with meetings, the first one first; there may be none
   * @param last of those chosen, not before the first
   */
  public record Years(List<Integer> all, int first, int last) {}

  /**
   * @param window the window's thread
   * @param councils at least one; the first is shown at first
   */
  public FiguresModel(
      FiguresBook book, Background background, Executor window, List<Council> councils) {
    this.book = book;
    this.background = background;
    this.window = window;
    this.councils = List.copyOf(councils);
    this.council = new ReadOnlyObjectWrapper<>(councils.getFirst());
    readYears();
  }

  /** The councils to choose from. */
  public List<Council> councils() {
    return councils;
  }

  public ReadOnlyObjectProperty<Council> councilProperty() {
    return council.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Years> yearsProperty() {
    return years.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** The file written last, or why it could not be. */
  public ReadOnlyObjectProperty<Optional<Outcome<Path>>> writtenProperty() {
    return written.getReadOnlyProperty();
  }

  /** Shows another council's figures. */
  public void choose(Council now) {
    if (!now.equals(council.get())) {
      council.set(now);
      readYears();
    }
  }

  /** Begins with this year; the last one follows where it would come before it. */
  public void from(int first) {
    choose(first, Math.max(first, years.get().last()));
  }

  /** Ends with this year; the first one follows where it would come after it. */
  public void to(int last) {
    choose(Math.min(years.get().first(), last), last);
  }

  /** Reads no more meetings. */
  public void stop() {
    reading.cancel();
  }

  /** Writes all the figures shown as an Excel file. */
  public void saveWorkbook(Path target) {
    if (state.get() instanceof State.Shown(Figures figures)) {
      String name = council.get().name();
      write(() -> book.saveWorkbook(name, figures, target));
    }
  }

  /**
   * Writes a picture.
   *
   * @param png its bytes, made when they are written
   */
  public void savePicture(Supplier<byte[]> png, Path target) {
    write(() -> book.savePicture(png.get(), target));
  }

  private void write(Callable<Outcome<Path>> work) {
    Consumer<Outcome<Path>> told = outcome -> written.set(Optional.of(outcome));
    background
        .attempt(work)
        .then(path -> told.accept(Outcome.done(path)))
        .orElse(problem -> told.accept(Outcome.failed(problem)))
        .start();
  }

  private void choose(int first, int last) {
    Years now = years.get();
    if (now.first() != first || now.last() != last) {
      years.set(new Years(now.all(), first, last));
      read();
    }
  }

  private void readYears() {
    Council asked = council.get();
    background
        .run(() -> book.years(asked.id()))
        .then(
            all -> {
              if (asked.equals(council.get())) {
                years.set(
                    all.isEmpty()
                        ? new Years(all, 0, 0)
                        : new Years(all, all.getFirst(), all.getLast()));
                read();
              }
            })
        .orElse(problem -> state.set(new State.Failed(problem)))
        .start();
  }

  /** What was asked for before is of no use any more. */
  private void read() {
    reading.cancel();
    int turn = ++turns;
    var mine = new Progress(step -> window.execute(() -> at(turn, step)));
    reading = mine;
    state.set(new State.Reading(Optional.empty()));
    Council asked = council.get();
    Years wanted = years.get();
    background
        .run(() -> book.read(asked.id(), wanted.first(), wanted.last(), mine))
        .then(
            figures ->
                show(turn, figures.<State>map(State.Shown::new).orElseGet(State.Stopped::new)))
        .orElse(problem -> show(turn, new State.Failed(problem)))
        .start();
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
