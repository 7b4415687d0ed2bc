package se.radslag.ui.beside;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.AgendaItem;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.SearchHit;
import se.radslag.ui.search.SearchModel;
import se.radslag.work.Background;
import se.radslag.work.Meetings;
import se.radslag.work.find.Finder;

/** Searching and reading other meetings while one is written. Belongs to the window's thread. */
public final class EarlierModel {

  private final Meetings meetings;
  private final Background background;
  private final Consumer<Problem> problems;
  private final SearchModel search;
  private final ReadOnlyObjectWrapper<Optional<Reading>> read =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param meeting the one that is written, in which nothing is searched
   * @param problems told when something cannot be found or read
   */
  public EarlierModel(
      MeetingId meeting,
      Meetings meetings,
      Finder finder,
      Background background,
      Consumer<Problem> problems) {
    this.meetings = meetings;
    this.background = background;
    this.problems = problems;
    this.search = new SearchModel(finder, background, Optional.of(meeting), problems);
  }

  public SearchModel search() {
    return search;
  }

  /** The item that is read, if one is. */
  public ReadOnlyObjectProperty<Optional<Reading>> readProperty() {
    return read.getReadOnlyProperty();
  }

  /** Shows the item of a hit. */
  public void read(SearchHit hit) {
    background
        .attempt(() -> meetings.open(hit.meeting()).then(meeting -> Outcome.done(of(meeting, hit))))
        .then(read::set)
        .orElse(problems)
        .start();
  }

  /** Shows the hits again; whether an item was read. */
  public boolean back() {
    boolean reading = read.get().isPresent();
    read.set(Optional.empty());
    return reading;
  }

  private static Optional<Reading> of(Meeting meeting, SearchHit hit) {
    return meeting.items().stream()
        .filter(item -> hit.item().filter(item.id()::equals).isPresent())
        .findFirst()
        .map(item -> new Reading(hit, item));
  }

  /** An item that is read, and the hit that led to it. */
  public record Reading(SearchHit hit, AgendaItem item) {

    /** The first words that were found, or the empty text. */
    public String found() {
      int begin = hit.snippet().indexOf(SearchHit.MARK_BEGIN);
      int end = hit.snippet().indexOf(SearchHit.MARK_END);
      return begin >= 0 && end > begin ? hit.snippet().substring(begin + 1, end) : "";
    }
  }
}
