package se.radslag.model;

import java.util.List;

/**
 * What can be counted of a council's meetings.
 *
 * @param organisations that came to any of them, in the order they were printed last
 * @param meetings that were held and have a day, the oldest first
 */
public record Figures(List<Organisation> organisations, List<MeetingFigures> meetings) {

  public Figures {
    organisations = List.copyOf(organisations);
    meetings = List.copyOf(meetings);
  }
}
