package se.radslag.archive;

import java.util.List;
import se.radslag.model.AgendaItem;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.CouncilId;
import se.radslag.model.Details;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.Warning;

/**
 * What was recognised in earlier minutes. Immutable; the ids of its items, persons and
 * organisations are new, so whoever keeps it decides which of them are known already.
 *
 * @param warnings what was uncertain, for the person to look at
 */
public record ReadMinutes(
    Details details,
    List<AttendanceGroup> attendance,
    List<AgendaItem> items,
    Closing closing,
    List<Warning> warnings) {

  public ReadMinutes {
    attendance = List.copyOf(attendance);
    items = List.copyOf(items);
    warnings = List.copyOf(warnings);
  }

  /** How far the meeting has come: where only its agenda was read, it is planned. */
  public MeetingState state() {
    return Letterhead.isPlanned(details.documentType()) ? MeetingState.PLANNED : MeetingState.DRAFT;
  }

  /** The meeting the minutes are of, under a new id. */
  public Meeting toMeeting(CouncilId council, MeetingState state) {
    return new Meeting(
        MeetingId.create(), council, state, details, attendance, items, closing, warnings);
  }
}
