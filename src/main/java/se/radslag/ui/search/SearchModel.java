package se.radslag.ui.search;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Problem;
import se.radslag.model.SearchHit;
import se.radslag.work.Background;
import se.radslag.work.Meetings;

/** Searching while the words are typed. Belongs to the window's thread. */
public final class SearchModel {

  private static final int MOST = 100;

  private final Meetings meetings;
  private final Background background;
  private final Consumer<Problem> problems;
  private final ReadOnlyObjectWrapper<Result> result =
      new ReadOnlyObjectWrapper<>(new Result("", List.of()));
  private String sought = "";

  /**
   * @param problems told when the search cannot be made
   */
  public SearchModel(Meetings meetings, Background background, Consumer<Problem> problems) {
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
    background
        .run(() -> meetings.search(text, MOST))
        .then(hits -> show(new Result(text, hits)))
        .orElse(problems)
        .start();
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
