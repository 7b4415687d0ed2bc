package se.radslag.model.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.radslag.model.MeetingId;
import se.radslag.model.SearchHit;

/**
 * A meeting in which something was found.
 *
 * @param hits best first
 */
public record FoundMeeting(
    MeetingId meeting, Optional<LocalDate> date, String title, String place, List<SearchHit> hits) {

  public FoundMeeting {
    hits = List.copyOf(hits);
  }
}
