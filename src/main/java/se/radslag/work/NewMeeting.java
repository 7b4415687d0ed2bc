package se.radslag.work;

import java.util.List;
import java.util.Optional;
import se.radslag.model.AgendaItem;
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
import se.radslag.model.MeetingSummary;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.model.Standing;
import se.radslag.store.DataFile;
import se.radslag.store.Session;
import se.radslag.swedish.Dates;
import se.radslag.swedish.Phrases;

/**
 * Makes the next meeting from the last one: the date and time agreed there, the same letterhead and
 * place, the standing items, every organisation of the council with those expected, nobody ticked
 * yet. Threads may share it.
 */
public final class NewMeeting {

  private static final String DOCUMENT_TYPE = "MÖTESANTECKNINGAR";

  private final DataFile data;

  public NewMeeting(DataFile data) {
    this.data = data;
  }

  /** Makes and keeps the meeting; the first of all meetings makes a council too. */
  public Meeting create() {
    return data.write(
        session -> {
          Optional<Meeting> last =
              session.meetings().list().stream()
                  .findFirst()
                  .map(MeetingSummary::id)
                  .flatMap(session.meetings()::find);
          Meeting meeting = last.map(one -> after(one, session)).orElseGet(() -> first(session));
          session.meetings().save(meeting);
          return meeting;
        });
  }

  private static Meeting first(Session session) {
    Council council =
        session.councils().all().stream()
            .findFirst()
            .orElseGet(() -> new Council(CouncilId.create(), "", List.of()));
    session.councils().save(council);
    Standing standing = session.standing().of(council.id());
    return meeting(
        council,
        new Details(
            standing.sender(),
            standing.unit(),
            DOCUMENT_TYPE,
            "",
            council.name(),
            MeetingDate.unknown(),
            MeetingTime.unknown(),
            standing.place()),
        new ExpectedAttendance(session, List.of()).of(council, Optional.empty()),
        standingItems(Optional.empty()),
        new Closing(standing.secretary(), List.of(), NextMeeting.unknown()));
  }

  private static Meeting after(Meeting last, Session session) {
    Council council = session.councils().find(last.council()).orElseThrow();
    NextMeeting agreed = last.closing().nextMeeting();
    Details before = last.details();
    var details =
        new Details(
            before.sender(),
            before.unit(),
            before.documentType(),
            "",
            before.title(),
            new MeetingDate(agreed.date(), ""),
            new MeetingTime(agreed.time(), Optional.empty(), ""),
            before.place());
    return meeting(
        council,
        details,
        new ExpectedAttendance(session, last.attendance()).of(council, agreed.date()),
        standingItems(Optional.of(last)),
        new Closing(last.closing().secretary(), List.of(), NextMeeting.unknown()));
  }

  private static Meeting meeting(
      Council council,
      Details details,
      List<AttendanceGroup> expected,
      List<AgendaItem> items,
      Closing closing) {
    return new Meeting(
        MeetingId.create(),
        council.id(),
        MeetingState.PLANNED,
        details,
        expected,
        items,
        closing,
        List.of());
  }

  private static List<AgendaItem> standingItems(Optional<Meeting> last) {
    String previous =
        last.flatMap(meeting -> meeting.details().date().day())
            .map(day -> "Mötesanteckningar från sammanträdet " + Dates.dayMonthYear(day))
            .orElse("Föregående mötesanteckningar");
    return List.of(
        item(1, "Inledning", ItemKind.OPENING),
        item(2, previous, ItemKind.PREVIOUS_MINUTES),
        item(3, "Bevakningslista", ItemKind.WATCH_LIST),
        item(4, Phrases.OTHER_MATTERS, ItemKind.OTHER_MATTERS));
  }

  private static AgendaItem item(int number, String title, ItemKind kind) {
    return new AgendaItem(ItemId.create(), number, title, kind, List.of(), List.of());
  }
}
