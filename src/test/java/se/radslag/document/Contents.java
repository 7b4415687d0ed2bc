package se.radslag.document;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.Meetings;
import se.radslag.model.Attachment;
import se.radslag.model.AttachmentId;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Details;
import se.radslag.model.ItemId;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.WatchEntry;
import se.radslag.model.WatchId;

/** Fictional documents of every kind. */
final class Contents {

  private static final Council COUNCIL =
      new Council(CouncilId.create(), "Rådet för äldre i Björknäs", List.of());

  private Contents() {}

  /** One of every kind, and minutes of many shapes. */
  static Stream<Content> all() {
    Stream<Content> minutes =
        MinutesDocumentTest.meetings().map(meeting -> new Content.Minutes(meeting, List.of()));
    return Stream.concat(
        minutes, Stream.of(notice(), attendance(), minutes(), watchList(), extract(), volume()));
  }

  static Content.Notice notice() {
    Meeting meeting = planned(Meetings.rich());
    return new Content.Notice(meeting, attachments(meeting));
  }

  static Content.Minutes minutes() {
    Meeting meeting = Meetings.rich();
    return new Content.Minutes(meeting, attachments(meeting));
  }

  static Content.Extract extract() {
    Meeting meeting = Meetings.rich();
    return new Content.Extract(meeting, meeting.items().get(2).id());
  }

  /** Somebody comes in another's place, and of one organisation nobody is expected. */
  static Content.AttendanceList attendance() {
    Meeting meeting = Meetings.rich();
    var groups = new ArrayList<AttendanceGroup>(meeting.attendance());
    AttendanceGroup second = groups.get(1);
    var people = new ArrayList<Attendance>(second.people());
    people.add(
        Attendance.present(Person.named("Bodil Ström"))
            .inPlaceOf(Optional.of(second.people().getFirst().person().id()))
            .atDistance(true));
    groups.set(1, new AttendanceGroup(second.organisation(), people));
    groups.add(
        new AttendanceGroup(
            new Organisation(OrganisationId.create(), "Byalaget", false), List.of()));
    return new Content.AttendanceList(meeting.withAttendance(groups));
  }

  static Content.WatchList watchList() {
    Meeting meeting = Meetings.rich();
    return new Content.WatchList(
        COUNCIL,
        LocalDate.of(2031, 9, 18),
        List.of(
            promise(meeting, "Besked om bänkarna vid Ängsbro.", "Övrigt", false),
            promise(meeting, "Provet redovisas.", "Hemtjänstens nya scheman", true)));
  }

  static Content.Volume volume() {
    return new Content.Volume(
        COUNCIL,
        2031,
        List.of(
            minutes(on(Meetings.rich(), LocalDate.of(2031, 2, 6))),
            minutes(on(Meetings.withItems(30), LocalDate.of(2031, 5, 15))),
            minutes(on(Meetings.numbered(48, 49, 51), LocalDate.of(2031, 9, 18)))));
  }

  private static Content.Minutes minutes(Meeting meeting) {
    return new Content.Minutes(meeting, List.of());
  }

  private static Meeting planned(Meeting meeting) {
    return meeting.withItems(
        meeting.items().stream()
            .map(
                item -> item.with(item.schedule().withPlanned(Optional.of(Duration.ofMinutes(15)))))
            .toList());
  }

  private static List<Attachment> attachments(Meeting meeting) {
    Optional<ItemId> third = Optional.of(meeting.items().get(2).id());
    return List.of(
        new Attachment(AttachmentId.create(), third, "Fasta tider.pdf", 1, "a"),
        new Attachment(AttachmentId.create(), Optional.empty(), "Karta över Ängsbro.png", 1, "b"));
  }

  private static WatchEntry promise(Meeting meeting, String what, String title, boolean answered) {
    return new WatchEntry(
        WatchId.create(),
        what,
        meeting.id(),
        meeting.details().date().day(),
        ItemId.create(),
        title,
        answered ? Optional.of(meeting.id()) : Optional.empty());
  }

  private static Meeting on(Meeting meeting, LocalDate day) {
    Details details = meeting.details();
    return meeting.with(
        new Details(
            details.sender(),
            details.unit(),
            details.documentType(),
            details.registrationNumber(),
            details.title(),
            MeetingDate.of(day),
            details.time(),
            details.place()));
  }
}
