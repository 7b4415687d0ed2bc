package se.radslag.ui.search;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import se.radslag.model.MeetingId;
import se.radslag.model.Problem;
import se.radslag.model.search.Found;
import se.radslag.model.search.Order;
import se.radslag.work.Background;
import se.radslag.work.find.Finder;
import se.radslag.work.find.Search;
import se.radslag.work.find.Searched;

/**
 * Searching while the words are typed. Belongs to the window's thread.
 *
 * <p>One search is made at a time, and then the one for what stands in the field: nobody asks for
 * the letters before it any more.
 */
public final class SearchModel {

  private static final int MOST = 100;

  private final Finder finder;
  private final Background background;
  private final Optional<MeetingId> except;
  private final Consumer<Problem> problems;
  private final StringProperty text = new SimpleStringProperty("");
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.BEST);
  private final ReadOnlyObjectWrapper<Result> result =
      new ReadOnlyObjectWrapper<>(Result.nothing());
  private Search sought = Search.of("", MOST);
  private boolean searching;
  private boolean outdated;

  /**
   * @param except a meeting in which nothing is sought
   * @param problems told when the search cannot be made
   */
  public SearchModel(
      Finder finder,
      Background background,
      Optional<MeetingId> except,
      Consumer<Problem> problems) {
    this.finder = finder;
    this.background = background;
    this.except = except;
    this.problems = problems;
    text.subscribe(this::ask);
    order.subscribe(this::ask);
  }

  /** What is typed; a change to it is a search. */
  public StringProperty textProperty() {
    return text;
  }

  /** Which meetings come first. */
  public ObjectProperty<Order> orderProperty() {
    return order;
  }

  /** What was found last. */
  public ReadOnlyObjectProperty<Result> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** Searches for a text; what is found for an earlier one no longer counts. */
  public void search(String typed) {
    text.set(typed);
  }

  /** Searches once more for the same: more can be found now. */
  public void again() {
    outdated = searching;
    if (!searching && !sought.text().isEmpty()) {
      start(sought);
    }
  }

  private void ask() {
    var wanted = new Search(text.get().strip(), order.get(), MOST, except);
    if (wanted.equals(sought)) {
      return;
    }
    if (sought.text().isEmpty()) {
      background.run(finder::readFiles).orElse(problems).start();
    }
    sought = wanted;
    if (wanted.text().isEmpty()) {
      result.set(Result.nothing());
      return;
    }
    if (!searching) {
      start(wanted);
    }
  }

  private void start(Search search) {
    searching = true;
    outdated = false;
    background
        .run(() -> finder.find(search))
        .then(
            found -> {
              show(search, found);
              next(search);
            })
        .orElse(
            problem -> {
              problems.accept(problem);
              next(search);
            })
        .start();
  }

  private void next(Search done) {
    searching = false;
    if ((outdated || !sought.equals(done)) && !sought.text().isEmpty()) {
      start(sought);
    }
  }

  private void show(Search search, Searched found) {
    if (search.equals(sought)) {
      result.set(new Result(search.text(), found));
    }
  }

  /**
   * What was found.
   *
   * @param text what was searched for; empty when nobody searches
   */
  public record Result(String text, Searched searched) {

    static Result nothing() {
      return new Result("", Searched.nothing());
    }

    /** Whether anybody searches. */
    public boolean active() {
      return !text.isEmpty();
    }

    /** The hits, by meeting. */
    public Found found() {
      return searched.found();
    }
  }
}
