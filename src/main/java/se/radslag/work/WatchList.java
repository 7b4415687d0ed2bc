package se.radslag.work;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.model.CouncilId;
import se.radslag.model.MeetingId;
import se.radslag.model.WatchEntry;
import se.radslag.model.WatchId;
import se.radslag.store.DataFile;
import se.radslag.store.Session;

/**
 * What was promised to a council (bevakning), and answering it. Threads may share it; each call
 * waits for the data file.
 */
public final class WatchList {

  private static final Comparator<WatchEntry> OLDEST_FIRST =
      Comparator.comparing(entry -> entry.raised().orElse(LocalDate.MAX));

  private final DataFile data;

  public WatchList(DataFile data) {
    this.data = data;
  }

  /** What is open, and what was answered at this meeting, the oldest first. */
  public List<WatchEntry> at(CouncilId council, MeetingId meeting) {
    return data.read(session -> at(session, council, meeting));
  }

  /** The same, inside a transaction. */
  static List<WatchEntry> at(Session session, CouncilId council, MeetingId meeting) {
    return Stream.concat(
            session.watch().open(council).stream(), session.watch().answeredAt(meeting).stream())
        .sorted(OLDEST_FIRST)
        .toList();
  }

  /** Notes that an entry was answered at a meeting, or, without one, that it is open again. */
  public WatchId answer(WatchId entry, Optional<MeetingId> meeting) {
    return data.write(
        session -> {
          session.watch().answer(entry, meeting);
          return entry;
        });
  }
}
