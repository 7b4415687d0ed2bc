package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Note;
import se.radslag.model.PlainText;

/**
 * Finds in the titles, the presenters and the notes of the meeting that is open, also what is not
 * saved yet, and shows the item of each hit. Small and capital letters are the same, å is not a.
 * Belongs to the window's thread.
 */
final class FindModel {

  private final AgendaModel agenda;
  private final Comparator<Hit> reading;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State("", 0, 0, Optional.empty()));
  private Optional<Hit> origin = Optional.empty();

  FindModel(AgendaModel agenda) {
    this.agenda = agenda;
    this.reading =
        Comparator.<Hit>comparingInt(hit -> agenda.items().indexOf(hit.item()))
            .thenComparing(Hit::where)
            .thenComparingInt(Hit::paragraph)
            .thenComparingInt(Hit::start);
  }

  /** What is sought, and what was found. */
  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /**
   * Seeks from a place in the notes shown, which is where the caret is.
   *
   * @param paragraph counted from 0
   * @param column counted from 0
   */
  void from(int paragraph, int column) {
    origin =
        agenda
            .selectedProperty()
            .get()
            .map(item -> new Hit(item, Hit.Where.NOTES, paragraph, column, column));
  }

  /** Where seeking began, or went on from: what is shown where nothing is found. */
  Optional<Hit> origin() {
    return origin;
  }

  /** Seeks this, as it is being typed: the hit shown is the first from where it began. */
  void seek(String text) {
    String sought = PlainText.of(text).text();
    List<Hit> hits = hits(sought);
    show(sought, hits, first(hits, hit -> compare(hit, origin) >= 0));
  }

  /** Shows the hit after the one shown; after the last comes the first. */
  void next() {
    go(hits(state.get().sought), hit -> compare(hit, place()) > 0);
  }

  /** Shows the hit before the one shown; before the first comes the last. */
  void previous() {
    go(hits(state.get().sought).reversed(), hit -> compare(hit, place()) < 0);
  }

  /** What is typed then is sought from there. */
  private void go(List<Hit> hits, Predicate<Hit> wanted) {
    Optional<Hit> hit = first(hits, wanted);
    origin = hit.or(() -> origin);
    show(state.get().sought, hits.stream().sorted(reading).toList(), hit);
  }

  private Optional<Hit> place() {
    return state.get().hit.or(() -> origin);
  }

  private int compare(Hit hit, Optional<Hit> place) {
    return place.map(from -> reading.compare(hit, from)).orElse(1);
  }

  private static Optional<Hit> first(List<Hit> hits, Predicate<Hit> wanted) {
    return hits.stream().filter(wanted).findFirst().or(() -> hits.stream().findFirst());
  }

  private void show(String sought, List<Hit> hits, Optional<Hit> hit) {
    hit.or(() -> origin).ifPresent(one -> agenda.select(one.item().id()));
    state.set(new State(sought, hits.size(), hit.map(hits::indexOf).orElse(-1) + 1, hit));
  }

  private List<Hit> hits(String sought) {
    var hits = new ArrayList<Hit>();
    if (sought.isBlank()) {
      return hits;
    }
    String folded = folded(sought);
    for (ItemModel item : agenda.items()) {
      add(item, Hit.Where.TITLE, 0, item.headingProperty().get(), folded, hits);
      add(item, Hit.Where.PRESENTERS, 0, item.presenters.written(), folded, hits);
      List<Note> paragraphs = item.history().paragraphs();
      for (int i = 0; i < paragraphs.size(); i++) {
        add(item, Hit.Where.NOTES, i, paragraphs.get(i).text(), folded, hits);
      }
    }
    return hits;
  }

  private static void add(
      ItemModel item, Hit.Where where, int paragraph, String text, String sought, List<Hit> hits) {
    String folded = folded(text);
    int at = folded.indexOf(sought);
    while (at >= 0) {
      hits.add(new Hit(item, where, paragraph, at, at + sought.length()));
      at = folded.indexOf(sought, at + sought.length());
    }
  }

  /** Letter by letter, for places found must be places in the text; no language's own rules. */
  private static String folded(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
    }
    return folded.toString();
  }

  /**
   * How the search stands.
   *
   * @param sought empty or blank where nothing is
   * @param count how many hits there are
   * @param number of the hit shown, counted from 1; 0 if there is none
   */
  record State(String sought, int count, int number, Optional<Hit> hit) {}
}
