package se.radslag.work;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Details;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingSummary;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.model.Standing;
import se.radslag.store.DataFile;
import se.radslag.store.Session;

/**
 * Makes a council's next meeting from its last one: the date and time agreed there, the same
 * letterhead, place and secretary, or what the council's register says of them; the standing items;
 * every organisation of the council with those expected, nobody ticked yet. Threads may share it.
 */
public final class NewMeeting {

  private static final String DOCUMENT_TYPE = "MÖTESANTECKNINGAR";

  private final DataFile data;

  public NewMeeting(DataFile data) {
    this.data = data;
  }

  /**
   * Makes and keeps the next meeting of the council that met last; the first of all meetings makes
   * a council too.
   */
  public Meeting create() {
    return data.write(
        session ->
            create(
                session,
                session.meetings().list().stream().findFirst().map(MeetingSummary::council)));
  }

  /**
   * Makes and keeps the next meeting of a council; of one that is not there, as {@link #create}.
   */
  public Meeting create(CouncilId council) {
    return data.write(session -> create(session, Optional.of(council)));
  }

  private static Meeting create(Session session, Optional<CouncilId> wanted) {
    Council council =
        wanted
            .flatMap(session.councils()::find)
            .or(() -> session.councils().all().stream().findFirst())
            .orElseGet(() -> newCouncil(session));
    Meeting meeting = next(session, council, last(session, council.id()));
    session.meetings().save(meeting);
    return meeting;
  }

  private static Council newCouncil(Session session) {
    var council = new Council(CouncilId.create(), "", List.of());
    session.councils().save(council);
    return council;
  }

  private static Optional<Meeting> last(Session session, CouncilId council) {
    return session.meetings().list().stream()
        .filter(meeting -> meeting.council().equals(council))
        .findFirst()
        .flatMap(meeting -> session.meetings().find(meeting.id()));
  }

  private static Meeting next(Session session, Council council, Optional<Meeting> last) {
    Standing standing = session.standing().of(council.id());
    NextMeeting agreed = last.map(one -> one.closing().nextMeeting()).orElse(NextMeeting.unknown());
    List<AttendanceGroup> before = last.map(Meeting::attendance).orElse(List.of());
    String secretary = last.map(one -> one.closing().secretary()).orElse("");
    return new Meeting(
        MeetingId.create(),
        council.id(),
        MeetingState.PLANNED,
        details(last.map(Meeting::details).orElse(Details.empty()), standing, council, agreed),
        new ExpectedAttendance(session, before).of(council, agreed.date()),
        StandingItems.agenda(standing, last.flatMap(one -> one.details().date().day())),
        new Closing(first(secretary, standing.secretary()), List.of(), NextMeeting.unknown()),
        List.of());
  }

  private static Details details(
      Details before, Standing standing, Council council, NextMeeting agreed) {
    return new Details(
        first(before.sender(), standing.sender()),
        first(before.unit(), standing.unit()),
        first(before.documentType(), standing.documentType(), DOCUMENT_TYPE),
        "",
        first(before.title(), council.name()),
        new MeetingDate(agreed.date(), ""),
        new MeetingTime(agreed.time(), Optional.empty(), ""),
        first(before.place(), standing.place()));
  }

  /** The first of them that says anything. */
  private static String first(String... texts) {
    return Stream.of(texts).filter(text -> !text.isBlank()).findFirst().orElse("");
  }
}
