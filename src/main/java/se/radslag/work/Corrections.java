package se.radslag.work;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingId;
import se.radslag.model.Note;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.Schedule;
import se.radslag.store.DataFile;
import se.radslag.store.Session;
import se.radslag.swedish.Phrases;

/**
 * Corrections (rättelser) to minutes that were sent out: noted at the council's next meeting, where
 * the previous minutes are gone through. What was sent stays what it was. Threads may share it;
 * each call waits for the data file.
 */
public final class Corrections {

  private final DataFile data;

  public Corrections(DataFile data) {
    this.data = data;
  }

  /**
   * Notes a correction.
   *
   * @param number of the item that is corrected, if it is one
   * @param words what is right
   * @return the meeting that has it now and the item it stands at; or, with nothing changed, why
   *     not: there is no later meeting of the council that is not itself sent out
   */
  public Outcome<Noted> note(MeetingId corrected, Optional<Integer> number, String words) {
    return data.write(
        session ->
            session
                .meetings()
                .find(corrected)
                .map(meeting -> note(session, meeting, number, words.strip()))
                .orElseGet(
                    () ->
                        Outcome.failed(
                            Problem.of(Problem.Kind.MEETING_MISSING, corrected.toString()))));
  }

  private static Outcome<Noted> note(
      Session session, Meeting corrected, Optional<Integer> number, String words) {
    Optional<LocalDate> day = corrected.details().date().day();
    Optional<Meeting> next =
        session.meetings().list().stream()
            .filter(one -> one.council().equals(corrected.council()) && !one.state().locked())
            .filter(one -> !one.id().equals(corrected.id()))
            .filter(
                one -> one.date().map(later -> day.map(later::isAfter).orElse(true)).orElse(true))
            .min(Comparator.comparing(one -> one.date().orElse(LocalDate.MAX)))
            .flatMap(one -> session.meetings().find(one.id()));
    if (next.isEmpty()) {
      return Outcome.failed(Problem.of(Problem.Kind.NEXT_MEETING_MISSING));
    }
    Meeting meeting = next.get();
    AgendaItem item = previousMinutes(session, meeting, day);
    var notes = new ArrayList<>(item.notes());
    notes.add(new Note.RecordNote(Phrases.correction(day, number, words)));
    session.apply(new MeetingChange.NotesChanged(meeting.id(), item.id(), notes));
    return Outcome.done(new Noted(meeting.id(), meeting.details().date().day(), item.id()));
  }

  /**
   * The item the previous minutes are gone through at; one is put after the first if there is none.
   */
  private static AgendaItem previousMinutes(
      Session session, Meeting meeting, Optional<LocalDate> day) {
    Optional<AgendaItem> there =
        meeting.items().stream()
            .filter(item -> item.kind() == ItemKind.PREVIOUS_MINUTES)
            .findFirst();
    if (there.isPresent()) {
      return there.get();
    }
    var items = new ArrayList<>(meeting.items());
    int place = Math.min(1, items.size());
    items.add(
        place,
        new AgendaItem(
            ItemId.create(),
            place + 1,
            StandingItems.previousMinutes(day),
            ItemKind.PREVIOUS_MINUTES,
            List.of(),
            List.of(),
            Schedule.none()));
    var numbered = new ArrayList<AgendaItem>();
    for (AgendaItem item : items) {
      numbered.add(item.withNumber(numbered.size() + 1));
    }
    session.apply(new MeetingChange.AgendaChanged(meeting.id(), numbered));
    return numbered.get(place);
  }

  /**
   * Where a correction was noted.
   *
   * @param day of the meeting, if known
   */
  public record Noted(MeetingId meeting, Optional<LocalDate> day, ItemId item) {}
}
