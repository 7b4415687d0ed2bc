package se.radslag.ui.meetings;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.radslag.model.MeetingSummary;

/**
 * Meetings under one heading of the list.
 *
 * @param year the year they were held; empty for those still to come or without a date
 */
public record MeetingGroup(Optional<Year> year, List<MeetingSummary> meetings) {

  public MeetingGroup {
    meetings = List.copyOf(meetings);
  }

  /**
   * Puts meetings under headings: first those after today and those without a date, then year by
   * year, the latest first.
   *
   * @param meetings the latest first
   */
  public static List<MeetingGroup> of(List<MeetingSummary> meetings, LocalDate today) {
    Map<Optional<Year>, List<MeetingSummary>> byYear =
        meetings.stream()
            .collect(
                Collectors.groupingBy(
                    meeting -> year(meeting, today), LinkedHashMap::new, Collectors.toList()));
    List<MeetingSummary> coming = byYear.getOrDefault(Optional.<Year>empty(), List.of());
    byYear.remove(Optional.<Year>empty());
    var groups = new ArrayList<MeetingGroup>();
    if (!coming.isEmpty()) {
      groups.add(new MeetingGroup(Optional.empty(), coming));
    }
    byYear.forEach((year, ofYear) -> groups.add(new MeetingGroup(year, ofYear)));
    return List.copyOf(groups);
  }

  private static Optional<Year> year(MeetingSummary meeting, LocalDate today) {
    return meeting.date().filter(day -> !day.isAfter(today)).map(day -> Year.of(day.getYear()));
  }
}
