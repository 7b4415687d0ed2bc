package se.radslag.ui.beside;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.document.pdf.PagePicture;
import se.radslag.model.Meeting;
import se.radslag.model.Problem;
import se.radslag.work.Background;
import se.radslag.work.MinutesPages;

/**
 * The pages of the minutes as the meeting now is. One drawing at a time: what is asked for
 * meanwhile is done after it, and only the last of it. Belongs to the window's thread.
 */
public final class PagesModel {

  private final Supplier<Meeting> meeting;
  private final MinutesPages minutes;
  private final Background background;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.None());
  private Optional<Drawn> drawn = Optional.empty();
  private Optional<Supplier<Optional<Integer>>> waiting = Optional.empty();
  private boolean drawing;

  /** What there is to see. */
  public sealed interface State {
    /** Nothing was drawn yet. */
    record None() implements State {}

    /** The pages. */
    record Shown(List<PagePicture> pages) implements State {}

    /** They could not be made. */
    record Failed(Problem problem) implements State {}
  }

  /**
   * @param meeting as it is at this moment
   */
  public PagesModel(Supplier<Meeting> meeting, MinutesPages minutes, Background background) {
    this.meeting = meeting;
    this.minutes = minutes;
    this.background = background;
  }

  /** What there is to see now. */
  public ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /**
   * Draws the pages of the meeting as it now is, if they are not drawn so already.
   *
   * @param room how wide a page is to be, in pixels, asked when it is drawn; empty where nobody
   *     looks any more
   */
  public void draw(Supplier<Optional<Integer>> room) {
    if (drawing) {
      waiting = Optional.of(room);
    } else {
      room.get().ifPresent(this::draw);
    }
  }

  private void draw(int width) {
    var wanted = new Drawn(meeting.get(), width);
    if (drawn.filter(wanted::equals).isPresent()) {
      return;
    }
    drawing = true;
    background
        .attempt(() -> minutes.of(wanted.meeting, width))
        .then(pages -> show(wanted, new State.Shown(pages)))
        .orElse(problem -> show(wanted, new State.Failed(problem)))
        .start();
  }

  private void show(Drawn now, State what) {
    drawing = false;
    drawn = what instanceof State.Shown ? Optional.of(now) : Optional.empty();
    state.set(what);
    Optional<Supplier<Optional<Integer>>> next = waiting;
    waiting = Optional.empty();
    next.ifPresent(this::draw);
  }

  private record Drawn(Meeting meeting, int width) {}
}
