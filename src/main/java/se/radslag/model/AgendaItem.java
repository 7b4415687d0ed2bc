package se.radslag.model;

import java.util.List;

/**
 * One item of the agenda (punkt).
 *
 * @param number as printed, also where it is a paragraph number (§) that goes on from the last
 *     meeting
 * @param presenters the names of those who present it (föredragande), in order
 * @param schedule its time; not printed
 */
public record AgendaItem(
    ItemId id,
    int number,
    String title,
    ItemKind kind,
    List<String> presenters,
    List<Note> notes,
    Schedule schedule) {

  public AgendaItem {
    presenters = List.copyOf(presenters);
    notes = List.copyOf(notes);
  }

  /** An item for which no time is planned. */
  public AgendaItem(
      ItemId id,
      int number,
      String title,
      ItemKind kind,
      List<String> presenters,
      List<Note> notes) {
    this(id, number, title, kind, presenters, notes, Schedule.none());
  }

  /** The notes that say something, as they are read; the empty ones are only places to write in. */
  public List<Note> written() {
    return notes.stream().filter(note -> !note.isEmpty()).toList();
  }

  /** The same item with other notes. */
  public AgendaItem withNotes(List<Note> changed) {
    return new AgendaItem(id, number, title, kind, presenters, changed, schedule);
  }

  /** The same item with another number. */
  public AgendaItem withNumber(int changed) {
    return new AgendaItem(id, changed, title, kind, presenters, notes, schedule);
  }

  /** The same item with another schedule. */
  public AgendaItem with(Schedule changed) {
    return new AgendaItem(id, number, title, kind, presenters, notes, changed);
  }
}
