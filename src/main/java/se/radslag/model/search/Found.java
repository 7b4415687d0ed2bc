package se.radslag.model.search;

import java.util.List;
import java.util.stream.Stream;
import se.radslag.model.SearchHit;

/**
 * What was found.
 *
 * @param meetings in the order that was asked for, each with its hits
 * @param hits how many hits there are, also those that are not among the meetings here
 * @param inMeetings in how many meetings
 * @param more whether there are more hits than were counted: a word stood nearly everywhere
 * @param instead what somebody may have meant, as a text to search for; none where enough is found
 */
public record Found(
    List<FoundMeeting> meetings, int hits, int inMeetings, boolean more, List<String> instead) {

  public Found {
    meetings = List.copyOf(meetings);
    instead = List.copyOf(instead);
  }

  /** Nothing. */
  public static Found nothing() {
    return new Found(List.of(), 0, 0, false, List.of());
  }

  /** The hits of all the meetings, in order. */
  public Stream<SearchHit> each() {
    return meetings.stream().flatMap(meeting -> meeting.hits().stream());
  }
}
