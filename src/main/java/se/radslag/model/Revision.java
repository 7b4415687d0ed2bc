package se.radslag.model;

import java.time.Instant;
import java.util.List;

/**
 * An earlier version of an item's notes.
 *
 * @param item which may have been taken out of the agenda since
 * @param title of the item, as it was then
 * @param kept when this version was put aside for the next
 */
public record Revision(RevisionId id, ItemId item, String title, Instant kept, List<Note> notes) {

  public Revision {
    notes = List.copyOf(notes);
  }
}
