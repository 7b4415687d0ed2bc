package se.radslag.work.find;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Details;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.SearchHit;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;

/** A data file with meetings of a council that never was, and the search over it. */
final class Archived implements AutoCloseable {

  final DataFile data;
  final Finder finder;

  private final Organisation seniors =
      new Organisation(OrganisationId.create(), "Silverlinjen", false);
  private final Council council = new Council(CouncilId.create(), "Kustrådet", List.of(seniors));

  Archived(Path folder) {
    data = DataFiles.create(folder);
    data.write(
        session -> {
          session.councils().save(council);
          return council;
        });
    finder = new Finder(data);
    finder.prepare();
  }

  /** Keeps a meeting with these items, and Tyra Bergdahl at it. */
  Meeting keep(LocalDate day, AgendaItem... items) {
    return keep(day, Attendance.present(Person.named("Tyra Bergdahl")), List.of(items));
  }

  /** Keeps a meeting of one item with somebody at it. */
  Meeting keepWith(LocalDate day, Attendance present) {
    return keep(day, present, List.of(item(1, "Lotsen")));
  }

  private Meeting keep(LocalDate day, Attendance present, List<AgendaItem> items) {
    var meeting =
        new Meeting(
            MeetingId.create(),
            council.id(),
            MeetingState.DRAFT,
            new Details(
                "",
                "",
                "",
                "KST 2021-0007",
                council.name(),
                MeetingDate.of(day),
                MeetingTime.unknown(),
                "Lotsstugan"),
            List.of(new AttendanceGroup(seniors, List.of(present))),
            items,
            Closing.empty(),
            List.of());
    return data.write(
        session -> {
          session.meetings().save(meeting);
          return meeting;
        });
  }

  static AgendaItem item(int number, String title, Note... notes) {
    return new AgendaItem(
        ItemId.create(), number, title, ItemKind.MATTER, List.of("Ulf Mark"), List.of(notes));
  }

  List<SearchHit> hits(String text) {
    return finder.find(Search.of(text, 20)).found().each().toList();
  }

  /** The numbers of the items found, the best first. */
  List<Integer> numbers(String text) {
    return hits(text).stream().map(SearchHit::number).toList();
  }

  @Override
  public void close() {
    data.close();
  }
}
