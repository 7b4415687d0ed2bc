package se.radslag.ui.beside;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.Note;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.SearchHit;
import se.radslag.swedish.Marking;
import se.radslag.ui.notes.AgendaModel;
import se.radslag.ui.search.SearchModel;
import se.radslag.work.Background;
import se.radslag.work.EarlierFiles;
import se.radslag.work.Meetings;
import se.radslag.work.find.Finder;

/** Searching and reading other meetings while one is written. Belongs to the window's thread. */
public final class EarlierModel {

  private final Sources sources;
  private final AgendaModel agenda;
  private final Background background;
  private final Consumer<Problem> problems;
  private final SearchModel search;
  private final ReadOnlyObjectWrapper<Optional<Reading>> read =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * @param meeting the one that is written, in which nothing is searched
   * @param agenda takes references to what is read
   * @param problems told when something cannot be found or read
   */
  public EarlierModel(
      MeetingId meeting,
      AgendaModel agenda,
      Sources sources,
      Background background,
      Consumer<Problem> problems) {
    this.sources = sources;
    this.agenda = agenda;
    this.background = background;
    this.problems = problems;
    this.search = new SearchModel(sources.finder, background, Optional.of(meeting), problems);
  }

  public SearchModel search() {
    return search;
  }

  /** The meeting that is read, if one is. */
  public ReadOnlyObjectProperty<Optional<Reading>> readProperty() {
    return read.getReadOnlyProperty();
  }

  /** Shows the meeting of a hit, at the hit. */
  public void read(SearchHit hit) {
    Marking marking = search.resultProperty().get().searched().marking();
    background
        .attempt(() -> sources.meetings.open(hit.meeting()))
        .then(meeting -> read.set(Optional.of(new Reading(hit, meeting, marking))))
        .orElse(problems)
        .start();
  }

  /** Shows the hits again; whether a meeting was read. */
  public boolean back() {
    boolean reading = read.get().isPresent();
    read.set(Optional.empty());
    return reading;
  }

  /** Notes a reference in the item that is shown. */
  public void insert(String reference) {
    agenda.selectedProperty().get().ifPresent(item -> item.append(new Note.Text(reference)));
  }

  /** Shows the document of the meeting that is read with the program the system has for it. */
  public void openDocument() {
    read.get()
        .ifPresent(
            reading ->
                background
                    .attempt(() -> sources.files.copy(reading.meeting().id()).then(sources.show))
                    .orElse(problems)
                    .start());
  }

  /**
   * Where earlier meetings are found and read.
   *
   * @param show shows a file with another program; never called on the window's thread
   */
  public record Sources(
      Finder finder, Meetings meetings, EarlierFiles files, Function<Path, Outcome<Path>> show) {}

  /** A meeting that is read, the hit that led to it, and what is marked in it. */
  public record Reading(SearchHit hit, Meeting meeting, Marking marking) {

    /** Whether its minutes were sent out, so that the document is kept. */
    public boolean hasDocument() {
      return meeting.state().locked();
    }
  }
}
