package se.radslag.ui.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Problem;
import se.radslag.model.SearchHit;
import se.radslag.work.Background;
import se.radslag.work.Meetings;

/**
 * Searching while the words are typed. Belongs to the window's thread.
 *
 * <p>One search is made at a time, and then the one for what stands in the field: the data file
 * answers in order, and what was typed in the notes must not wait behind letters nobody asks for
 * any more.
 */
public final class SearchModel {

  private static final int MOST = 100;

  private final Meetings meetings;
  private final Background background;
  private final Predicate<SearchHit> wanted;
  private final Consumer<Problem> problems;
  private final ReadOnlyObjectWrapper<Result> result =
      new ReadOnlyObjectWrapper<>(new Result("", List.of()));
  private String sought = "";
  private boolean searching;

  /**
   * @param problems told when the search cannot be made
   */
  public SearchModel(Meetings meetings, Background background, Consumer<Problem> problems) {
    this(meetings, background, any -> true, problems);
  }

  /**
   * A search that keeps to some hits.
   *
   * @param wanted which hits count; asked away from the window's thread
   * @param problems told when the search cannot be made
   */
  public SearchModel(
      Meetings meetings,
      Background background,
      Predicate<SearchHit> wanted,
      Consumer<Problem> problems) {
    this.wanted = wanted;
    this.meetings = meetings;
    this.background = background;
    this.problems = problems;
  }

  /** What was found last. */
  public ReadOnlyObjectProperty<Result> resultProperty() {
    return result.getReadOnlyProperty();
  }

  /** Searches for a text; what is found for an earlier one no longer counts. */
  public void search(String typed) {
    String text = typed.strip();
    if (text.equals(sought)) {
      return;
    }
    sought = text;
    if (text.isEmpty()) {
      result.set(new Result("", List.of()));
      return;
    }
    if (!searching) {
      start(text);
    }
  }

  private void start(String text) {
    searching = true;
    background
        .run(() -> meetings.search(text, MOST).stream().filter(wanted).toList())
        .then(
            hits -> {
              show(new Result(text, hits));
              next(text);
            })
        .orElse(
            problem -> {
              problems.accept(problem);
              next(text);
            })
        .start();
  }

  private void next(String done) {
    searching = false;
    if (!sought.equals(done) && !sought.isEmpty()) {
      start(sought);
    }
  }

  private void show(Result found) {
    if (found.text().equals(sought)) {
      result.set(found);
    }
  }

  /**
   * Hits, best first.
   *
   * @param text what was searched for; empty when nobody searches
   */
  public record Result(String text, List<SearchHit> hits) {

    public Result {
      hits = List.copyOf(hits);
    }

    /** Whether anybody searches. */
    public boolean active() {
      return !text.isEmpty();
    }
  }
}
