package se.radslag.work.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.radslag.model.AgendaItem;
import se.radslag.model.CouncilId;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingSummary;
import se.radslag.model.SearchHit;
import se.radslag.model.WatchEntry;
import se.radslag.model.search.FoundMeeting;
import se.radslag.model.search.Order;
import se.radslag.model.search.Passage;
import se.radslag.model.search.Timeline;
import se.radslag.model.search.TimelineEntry;
import se.radslag.store.DataFile;
import se.radslag.work.Progress;

/**
 * Follows one matter, person, organisation or promise through all meetings: what was said each
 * time, what was asked and answered, decided and promised. Threads may share it; each call asks the
 * data file meeting by meeting, so that saving is never held up for long.
 */
public final class Timelines {

  /** Nobody reads more in one go; the newest are kept. */
  private static final int MOST = 400;

  private final DataFile data;
  private final Finder finder;

  public Timelines(DataFile data, Finder finder) {
    this.data = data;
    this.finder = finder;
  }

  /**
   * The timeline of what a text searches for; empty if it was asked to stop.
   *
   * @param text any search: words, person:, organisation:, fråga:, år: …
   */
  public Optional<Timeline> of(String text, Progress progress) {
    Searched searched = finder.find(new Search(text, Order.NEWEST, MOST, Optional.empty()));
    List<FoundMeeting> meetings =
        searched.found().meetings().stream()
            .sorted(Comparator.comparing(one -> one.date().orElse(LocalDate.MAX)))
            .toList();
    Map<MeetingId, LocalDate> days = days();
    var promises = new HashMap<CouncilId, List<WatchEntry>>();
    var entries = new ArrayList<TimelineEntry>();
    int done = 0;
    for (FoundMeeting one : meetings) {
      if (progress.cancelled()) {
        return Optional.empty();
      }
      progress.at(new Progress.Step(done++, meetings.size(), one.title()));
      data.read(session -> session.meetings().find(one.meeting()))
          .ifPresent(
              meeting -> {
                List<WatchEntry> known =
                    promises.computeIfAbsent(meeting.council(), this::promises);
                var passages = new Passages(searched.marking(), known, days);
                entries.addAll(entries(meeting, one.hits(), passages));
              });
    }
    int shown = meetings.stream().mapToInt(one -> one.hits().size()).sum();
    return Optional.of(
        new Timeline(entries, searched.found().more() || searched.found().hits() > shown));
  }

  /** In the order of the agenda, the meeting itself first. */
  private static List<TimelineEntry> entries(
      Meeting meeting, List<SearchHit> hits, Passages passages) {
    return hits.stream()
        .sorted(Comparator.comparingInt(SearchHit::number))
        .map(hit -> new TimelineEntry(hit, said(meeting, hit, passages)))
        .toList();
  }

  private static List<Passage> said(Meeting meeting, SearchHit hit, Passages passages) {
    Optional<AgendaItem> item =
        meeting.items().stream()
            .filter(one -> hit.item().equals(Optional.of(one.id())))
            .findFirst();
    return item.map(passages::of).orElse(List.of());
  }

  private List<WatchEntry> promises(CouncilId council) {
    return data.read(session -> session.watch().all(council));
  }

  private Map<MeetingId, LocalDate> days() {
    return data.read(session -> session.meetings().list()).stream()
        .filter(one -> one.date().isPresent())
        .collect(Collectors.toMap(MeetingSummary::id, one -> one.date().orElseThrow()));
  }
}
