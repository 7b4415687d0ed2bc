package se.radslag.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.CouncilId;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingSummary;
import se.radslag.model.Problem;

/** Meetings, whole and piece by piece. Belongs to the data file's thread. */
public final class MeetingRepository {

  private static final String SUMMARY =
      """
      SELECT m.id, c.id AS council, m.day, m.place, m.registration_number, m.title, m.state
      FROM meeting m JOIN council c ON c.row = m.council""";

  /** In SQLite no day is smaller than any, so those without one come last. */
  private static final String LATEST_FIRST = " ORDER BY m.day DESC, m.row DESC";

  private final Sql sql;
  private final MeetingTable heads;
  private final AttendanceTable attendance;
  private final AgendaTable agenda;
  private final OrganisationTable organisations;
  private final PersonRepository persons;
  private final AttachmentRepository attachments;

  MeetingRepository(
      Sql sql,
      OrganisationTable organisations,
      PersonRepository persons,
      WatchRepository watch,
      AttachmentRepository attachments) {
    this.sql = sql;
    this.heads = new MeetingTable(sql);
    this.attendance = new AttendanceTable(sql);
    this.agenda = new AgendaTable(sql, new NoteTable(sql, watch));
    this.organisations = organisations;
    this.persons = persons;
    this.attachments = attachments;
  }

  /** Every meeting, the latest first; those without a date come last. */
  public List<MeetingSummary> list() {
    return sql.list(SUMMARY + LATEST_FIRST, MeetingRepository::summary);
  }

  /** The meetings on some days, the latest first. */
  public List<MeetingSummary> on(List<LocalDate> days) {
    return sql.list(
        SUMMARY + " WHERE m.day IN (SELECT value FROM json_each(?))" + LATEST_FIRST,
        MeetingRepository::summary,
        Json.array(days.stream().map(LocalDate::toString).toList()));
  }

  private static MeetingSummary summary(Sql.Row row) throws SQLException {
    return new MeetingSummary(
        MeetingId.of(row.text("id")),
        CouncilId.of(row.text("council")),
        row.day("day"),
        row.text("place"),
        row.text("registration_number"),
        row.text("title"),
        row.constant(MeetingState.class, "state"));
  }

  /** The meeting that comes first in the list, without reading the others. */
  public Optional<MeetingId> latest() {
    return sql.first(
        "SELECT m.id FROM meeting m" + LATEST_FIRST + " LIMIT 1",
        row -> MeetingId.of(row.text("id")));
  }

  /** The days on which a council meets, but for one of its meetings. */
  public List<LocalDate> otherDays(CouncilId council, MeetingId but) {
    return sql
        .list(
            """
            SELECT DISTINCT m.day FROM meeting m JOIN council c ON c.row = m.council
            WHERE c.id = ? AND m.id <> ? AND m.day IS NOT NULL""",
            row -> row.day("day"),
            council.toString(),
            but.toString())
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** One meeting, whole. */
  public Optional<Meeting> find(MeetingId id) {
    return heads
        .look(id)
        .map(MeetingTable.Found::row)
        .flatMap(row -> heads.find(row, attendance.of(row), agenda.of(row)));
  }

  /**
   * Keeps a meeting whole, and with it the persons and organisations it names that are new.
   *
   * @throws IllegalArgumentException if its council is not in the data file
   * @throws StoreException if the meeting is there already and locked
   */
  public void save(Meeting meeting) {
    if (heads.look(meeting.id()).filter(there -> there.state().locked()).isPresent()) {
      throw refused(Problem.Kind.MEETING_LOCKED, meeting.id());
    }
    long row = heads.save(meeting);
    agenda.saveHeads(row, meeting.items());
    saveAttendance(meeting.council(), row, meeting.attendance());
    meeting.items().forEach(item -> agenda.saveNotes(row, item.id(), item.notes()));
  }

  /**
   * Applies one change.
   *
   * @throws StoreException if the meeting is not there any more, or is locked
   */
  void apply(MeetingChange change) {
    MeetingTable.Found found =
        heads
            .look(change.meeting())
            .orElseThrow(() -> refused(Problem.Kind.MEETING_MISSING, change.meeting()));
    if (!allows(found.state(), change)) {
      throw refused(Problem.Kind.MEETING_LOCKED, change.meeting());
    }
    long row = found.row();
    switch (change) {
      case MeetingChange.DetailsChanged(_, var details) -> heads.saveDetails(row, details);
      case MeetingChange.ClosingChanged(_, var closing) -> heads.saveClosing(row, closing);
      case MeetingChange.AttendanceChanged(_, var groups) ->
          saveAttendance(heads.council(row), row, groups);
      case MeetingChange.AgendaChanged(_, var items) -> agenda.saveHeads(row, items);
      case MeetingChange.NotesChanged(_, var item, var notes) -> agenda.saveNotes(row, item, notes);
      case MeetingChange.AttachmentsChanged(var meeting, var these, var removed) ->
          attachments.change(meeting, these, removed);
      case MeetingChange.StateChanged(_, var state) -> heads.saveState(row, state);
    }
  }

  /** Why nothing in a meeting may be changed: it is not there any more, or locked. */
  public Optional<Problem> refusal(MeetingId id) {
    return heads
        .look(id)
        .map(
            found ->
                found.state().locked()
                    ? Optional.of(Problem.of(Problem.Kind.MEETING_LOCKED, id.toString()))
                    : Optional.<Problem>empty())
        .orElseGet(() -> Optional.of(Problem.of(Problem.Kind.MEETING_MISSING, id.toString())));
  }

  /** What was sent out can only come further. */
  private static boolean allows(MeetingState state, MeetingChange change) {
    return !state.locked()
        || (change instanceof MeetingChange.StateChanged(_, var next)
            && next.compareTo(state) >= 0);
  }

  /** Takes a meeting away, with all that is in it. */
  public void delete(MeetingId id) {
    sql.update("DELETE FROM meeting WHERE id = ?", id.toString());
  }

  private void saveAttendance(CouncilId council, long row, List<AttendanceGroup> groups) {
    for (AttendanceGroup group : groups) {
      organisations.keep(council, group.organisation());
      group.people().forEach(one -> persons.keep(one.person()));
    }
    attendance.save(row, groups);
  }

  private static StoreException refused(Problem.Kind kind, MeetingId meeting) {
    return new StoreException(
        Problem.of(kind, meeting.toString()), new IllegalStateException(kind.name()));
  }
}
