package se.radslag.work;

import java.time.Clock;
import java.util.List;
import se.radslag.model.ItemId;
import se.radslag.model.MeetingId;
import se.radslag.model.Revision;
import se.radslag.store.DataFile;

/**
 * The earlier versions of notes that were put aside while they were changed. Threads may share it;
 * each call waits for the data file.
 */
public final class EarlierVersions {

  private final DataFile data;
  private final Clock clock;

  public EarlierVersions(DataFile data, Clock clock) {
    this.data = data;
    this.clock = clock;
  }

  /** Those of a meeting's items, the latest first; also of items that were taken away. */
  public List<Revision> of(MeetingId meeting) {
    return data.read(session -> session.revisions().of(meeting));
  }

  /** Puts aside what is saved of an item's notes now, before another version takes its place. */
  public ItemId keep(ItemId item) {
    return data.write(
        session -> {
          session.revisions().keep(item, clock.instant());
          return item;
        });
  }
}
