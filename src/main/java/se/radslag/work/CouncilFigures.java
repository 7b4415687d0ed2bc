package se.radslag.work;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.radslag.model.AgendaItem;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.CouncilId;
import se.radslag.model.Figures;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingFigures;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingSummary;
import se.radslag.model.MeetingTime;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.WatchEntry;
import se.radslag.store.DataFile;
import se.radslag.swedish.Asker;

/**
 * Counts what a council's meetings were like, for the year's report. Threads may share it; each
 * call waits for the data file, meeting by meeting, so that saving is never held up for long.
 */
public final class CouncilFigures {

  private final DataFile data;

  public CouncilFigures(DataFile data) {
    this.data = data;
  }

  /** The years with meetings that were held, the first one first. */
  public List<Integer> years(CouncilId council) {
    return held(council).stream()
        .flatMap(meeting -> meeting.date().stream())
        .map(LocalDate::getYear)
        .distinct()
        .toList();
  }

  /**
   * The figures of the meetings of some years, the last one included; empty if it was asked to
   * stop.
   */
  public Optional<Figures> read(CouncilId council, int firstYear, int lastYear, Progress progress) {
    List<MeetingSummary> held = held(council);
    List<MeetingSummary> wanted =
        held.stream().filter(one -> between(one, firstYear, lastYear)).toList();
    Promised promised = promised(council, held);
    var organisations = new LinkedHashMap<OrganisationId, Organisation>();
    var figures = new ArrayList<MeetingFigures>();
    for (MeetingSummary one : wanted) {
      if (progress.cancelled()) {
        return Optional.empty();
      }
      LocalDate day = one.date().orElseThrow();
      progress.at(new Progress.Step(figures.size(), wanted.size(), day.toString()));
      data.read(session -> session.meetings().find(one.id()))
          .ifPresent(
              meeting -> {
                know(organisations, meeting.attendance());
                figures.add(of(meeting, day, promised));
              });
    }
    return Optional.of(new Figures(List.copyOf(organisations.values()), figures));
  }

  private List<MeetingSummary> held(CouncilId council) {
    return data.read(session -> session.meetings().list()).stream()
        .filter(one -> one.council().equals(council) && one.date().isPresent())
        .filter(one -> one.state() != MeetingState.PLANNED)
        .sorted(Comparator.comparing(one -> one.date().orElseThrow()))
        .toList();
  }

  private static boolean between(MeetingSummary meeting, int firstYear, int lastYear) {
    int year = meeting.date().orElseThrow().getYear();
    return year >= firstYear && year <= lastYear;
  }

  /** The last meeting's order counts; who came to earlier ones only stands after. */
  private static void know(
      SequencedMap<OrganisationId, Organisation> known, List<AttendanceGroup> groups) {
    for (AttendanceGroup group : groups.reversed()) {
      known.putFirst(group.organisation().id(), group.organisation());
    }
  }

  private static MeetingFigures of(Meeting meeting, LocalDate day, Promised promised) {
    var attendance = new HashMap<OrganisationId, MeetingFigures.Seats>();
    meeting
        .attendance()
        .forEach(
            group ->
                attendance.put(
                    group.organisation().id(),
                    new MeetingFigures.Seats(group.present().size(), group.people().size())));
    var asker =
        new Asker(meeting.attendance().stream().map(AttendanceGroup::organisation).toList());
    List<Optional<OrganisationId>> questions =
        meeting.items().stream()
            .map(AgendaItem::written)
            .flatMap(Collection::stream)
            .filter(Asker::isQuestion)
            .map((Function<Note, Optional<OrganisationId>>) asker::of)
            .toList();
    Map<OrganisationId, Integer> byAsker =
        questions.stream()
            .flatMap(Optional::stream)
            .collect(Collectors.toMap(Function.identity(), one -> 1, Integer::sum));
    return new MeetingFigures(
        meeting.id(),
        day,
        attendance,
        byAsker,
        (int) questions.stream().filter(Optional::isEmpty).count(),
        length(meeting.details().time()),
        times(meeting),
        promised.at(meeting.id(), day));
  }

  private static Optional<Duration> length(MeetingTime time) {
    return time.from().flatMap(from -> time.to().flatMap(to -> between(from, to)));
  }

  private static Optional<Duration> between(LocalTime from, LocalTime to) {
    return Optional.of(Duration.between(from, to)).filter(Duration::isPositive);
  }

  private static List<MeetingFigures.ItemTime> times(Meeting meeting) {
    List<LocalTime> begun =
        meeting.items().stream()
            .flatMap(item -> item.schedule().begun().stream())
            .sorted()
            .toList();
    return meeting.items().stream()
        .map(
            item ->
                new MeetingFigures.ItemTime(
                    item.number(),
                    item.title(),
                    item.schedule().planned(),
                    item.schedule()
                        .begun()
                        .flatMap(from -> taken(from, begun, meeting.details().time().to()))))
        .toList();
  }

  /** Until the next item was taken up, in whatever order they were; the last until the end. */
  private static Optional<Duration> taken(
      LocalTime from, List<LocalTime> begun, Optional<LocalTime> end) {
    return begun.stream()
        .filter(next -> next.isAfter(from))
        .findFirst()
        .or(() -> end)
        .flatMap(to -> between(from, to));
  }

  private Promised promised(CouncilId council, List<MeetingSummary> held) {
    Map<MeetingId, LocalDate> days =
        held.stream()
            .collect(Collectors.toMap(MeetingSummary::id, one -> one.date().orElseThrow()));
    return new Promised(data.read(session -> session.watch().all(council)), days);
  }

  /** What was promised at any meeting, and when that was answered. */
  private record Promised(List<WatchEntry> entries, Map<MeetingId, LocalDate> days) {

    MeetingFigures.Promises at(MeetingId meeting, LocalDate day) {
      int raised = 0;
      int answered = 0;
      int open = 0;
      for (WatchEntry entry : entries) {
        raised += entry.meeting().equals(meeting) ? 1 : 0;
        answered += entry.answered().equals(Optional.of(meeting)) ? 1 : 0;
        open += openAfter(entry, day) ? 1 : 0;
      }
      return new MeetingFigures.Promises(raised, answered, open);
    }

    private boolean openAfter(WatchEntry entry, LocalDate day) {
      boolean raised = entry.raised().filter(when -> !when.isAfter(day)).isPresent();
      Optional<LocalDate> answered =
          entry.answered().flatMap(when -> Optional.ofNullable(days.get(when)));
      boolean later = answered.filter(when -> when.isAfter(day)).isPresent();
      return raised && (entry.answered().isEmpty() || later);
    }
  }
}
