package se.radslag.ui.beside;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import se.radslag.model.CouncilId;
import se.radslag.model.MeetingId;
import se.radslag.model.Note;
import se.radslag.model.Problem;
import se.radslag.model.WatchEntry;
import se.radslag.swedish.Phrases;
import se.radslag.ui.notes.AgendaModel;
import se.radslag.work.Background;
import se.radslag.work.WatchList;

/** What was promised, seen from one meeting. Belongs to the window's thread. */
public final class WatchModel {

  private final CouncilId council;
  private final MeetingId meeting;
  private final AgendaModel agenda;
  private final WatchList watch;
  private final Background background;
  private final Consumer<Problem> problems;
  private final ReadOnlyObjectWrapper<List<WatchEntry>> entries =
      new ReadOnlyObjectWrapper<>(List.of());

  /**
   * @param problems told when the list cannot be read or changed
   */
  public WatchModel(
      CouncilId council,
      MeetingId meeting,
      AgendaModel agenda,
      WatchList watch,
      Background background,
      Consumer<Problem> problems) {
    this.council = council;
    this.meeting = meeting;
    this.agenda = agenda;
    this.watch = watch;
    this.background = background;
    this.problems = problems;
  }

  /** What is open and what was answered at this meeting, the oldest first. */
  public ReadOnlyObjectProperty<List<WatchEntry>> entriesProperty() {
    return entries.getReadOnlyProperty();
  }

  /** Reads the list again. */
  public void refresh() {
    background.run(() -> watch.at(council, meeting)).then(entries::set).orElse(problems).start();
  }

  /** Notes that an entry was answered at this meeting, or that it is open after all. */
  public void turn(WatchEntry entry) {
    Optional<MeetingId> now =
        entry.answered().isPresent() ? Optional.empty() : Optional.of(meeting);
    background
        .run(() -> watch.answer(entry.id(), now))
        .then(done -> refresh())
        .orElse(problems)
        .start();
  }

  /** Notes what an entry says in the item that is shown. */
  public void insert(WatchEntry entry) {
    var note = new Note.Text(Phrases.watched(entry.raised(), entry.what()));
    agenda.selectedProperty().get().ifPresent(item -> item.append(note));
  }
}
