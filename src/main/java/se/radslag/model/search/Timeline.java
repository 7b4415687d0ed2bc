package se.radslag.model.search;

import java.util.List;

/**
 * Everything about one matter, person, organisation or promise through time.
 *
 * @param entries the oldest first; those of meetings without a day come last
 * @param more whether there is more than is shown
 */
public record Timeline(List<TimelineEntry> entries, boolean more) {

  public Timeline {
    entries = List.copyOf(entries);
  }

  /** With questions and their answers only. */
  public Timeline questionsOnly() {
    return new Timeline(
        entries.stream()
            .map(TimelineEntry::questionsOnly)
            .filter(entry -> !entry.passages().isEmpty())
            .toList(),
        more);
  }
}
