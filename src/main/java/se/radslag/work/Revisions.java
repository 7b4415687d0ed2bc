package se.radslag.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.radslag.model.AgendaItem;
import se.radslag.model.Change;
import se.radslag.model.ItemId;
import se.radslag.model.MeetingChange;
import se.radslag.model.RegisterChange;
import se.radslag.store.Session;

/**
 * Puts earlier versions of notes aside before they are changed: what was there before the first
 * change, then what is there at least every five minutes of change; all of a meeting when its state
 * changes; and an item's notes before it is taken out of the agenda. Belongs to the thread that
 * writes.
 */
final class Revisions {

  private static final Duration EVERY = Duration.ofMinutes(5);

  private final Clock clock;
  private final Map<ItemId, Instant> kept = new HashMap<>();
  private final Map<ItemId, Instant> unsettled = new HashMap<>();

  Revisions(Clock clock) {
    this.clock = clock;
  }

  /** Puts aside what the change is about to replace, in the same transaction. */
  void before(Change change, Session session) {
    Instant now = clock.instant();
    switch (change) {
      case MeetingChange.NotesChanged(_, ItemId item, _) -> {
        if (due(item, now)) {
          session.revisions().keep(item, now);
          unsettled.put(item, now);
        }
      }
      case MeetingChange.AgendaChanged(var meeting, var items) ->
          session.revisions().keepAllBut(meeting, items.stream().map(AgendaItem::id).toList(), now);
      case MeetingChange.StateChanged(var meeting, _) ->
          session.revisions().keepAllBut(meeting, List.of(), now);
      case MeetingChange.DetailsChanged _,
          MeetingChange.AttendanceChanged _,
          MeetingChange.ClosingChanged _,
          MeetingChange.AttachmentsChanged _,
          RegisterChange _ -> {}
    }
  }

  /** What was put aside since the last time is in the data file for good. */
  void settle() {
    kept.putAll(unsettled);
    unsettled.clear();
  }

  private boolean due(ItemId item, Instant now) {
    Instant last = kept.getOrDefault(item, Instant.MIN);
    return !now.isBefore(last.plus(EVERY));
  }
}
