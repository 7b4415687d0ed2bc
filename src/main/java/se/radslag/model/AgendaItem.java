package se.radslag.model;

import java.util.List;

/**
 * One item of the agenda (punkt).
 *
 * @param number as printed, also where it is a paragraph number (§) that goes on from the last
 *     meeting
 * @param presenters the names of those who present it (föredragande), in order
 */
public record AgendaItem(
    ItemId id, int number, String title, ItemKind kind, List<String> presenters, List<Note> notes) {

  public AgendaItem {
    presenters = List.copyOf(presenters);
    notes = List.copyOf(notes);
  }

  /** The same item with other notes. */
  public AgendaItem withNotes(List<Note> changed) {
    return new AgendaItem(id, number, title, kind, presenters, changed);
  }

  /** The same item with another number. */
  public AgendaItem withNumber(int changed) {
    return new AgendaItem(id, changed, title, kind, presenters, notes);
  }
}
