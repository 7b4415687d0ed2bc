package se.radslag.ui.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import se.radslag.model.AgendaItem;
import se.radslag.model.ItemId;
import se.radslag.model.Note;

/**
 * What was done to the notes of every item since the program was started, so that it can be undone
 * also when the meeting was left meanwhile. Only items that were changed are held. Belongs to the
 * window's thread.
 */
public final class Histories {

  private final Map<ItemId, NotesHistory> kept = new HashMap<>();

  /** An item's history, brought to the notes the item has now. */
  NotesHistory of(AgendaItem item, Consumer<List<Note>> changed) {
    Optional<NotesHistory> known = Optional.ofNullable(kept.get(item.id()));
    known.ifPresent(history -> history.resume(item.notes(), changed));
    return known.orElseGet(() -> new NotesHistory(item.notes(), changed));
  }

  /** An item was changed. */
  void keep(ItemId item, NotesHistory history) {
    kept.put(item, history);
  }
}
