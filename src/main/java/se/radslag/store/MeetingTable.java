package se.radslag.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.CouncilId;
import se.radslag.model.Details;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.model.Warning;

/** The head and the foot of meetings. */
final class MeetingTable {

  private final Sql sql;

  MeetingTable(Sql sql) {
    this.sql = sql;
  }

  Optional<Meeting> find(long meeting, List<AttendanceGroup> attendance, List<AgendaItem> items) {
    List<String> adjusters =
        sql.list(
            "SELECT name FROM adjuster WHERE meeting = ? ORDER BY position",
            row -> row.text("name"),
            meeting);
    List<Warning> warnings =
        sql.list(
            "SELECT kind, subject FROM import_warning WHERE meeting = ? ORDER BY position",
            row -> new Warning(row.constant(Warning.Kind.class, "kind"), row.text("subject")),
            meeting);
    return sql.first(
        "SELECT m.*, c.id AS council_id FROM meeting m JOIN council c ON c.row = m.council WHERE m.row = ?",
        row ->
            new Meeting(
                MeetingId.of(row.text("id")),
                CouncilId.of(row.text("council_id")),
                row.constant(MeetingState.class, "state"),
                details(row),
                attendance,
                items,
                closing(row, adjusters),
                warnings),
        meeting);
  }

  /** Saves head and foot, and gives the row. */
  long save(Meeting meeting) {
    long council =
        sql.first(
                "SELECT row FROM council WHERE id = ?",
                row -> row.number("row"),
                meeting.council().toString())
            .orElseThrow(() -> new IllegalArgumentException("No council " + meeting.council()));
    sql.update(
        """
        INSERT INTO meeting (id, council, state, sender, unit, document_type, registration_number,
          title, day_written, time_written, place, secretary, next_written)
        VALUES (?, ?, ?, '', '', '', '', '', '', '', '', '', '')
        ON CONFLICT (id) DO UPDATE SET council = excluded.council, state = excluded.state""",
        meeting.id().toString(),
        council,
        meeting.state());
    long row =
        sql.first(
                "SELECT row FROM meeting WHERE id = ?",
                found -> found.number("row"),
                meeting.id().toString())
            .orElseThrow();
    saveDetails(row, meeting.details());
    saveClosing(row, meeting.closing());
    saveWarnings(row, meeting.warnings());
    return row;
  }

  void saveDetails(long meeting, Details details) {
    sql.update(
        """
        UPDATE meeting SET sender = ?, unit = ?, document_type = ?, registration_number = ?,
          title = ?, day = ?, day_written = ?, time_from = ?, time_to = ?, time_written = ?,
          place = ?
        WHERE row = ?""",
        details.sender(),
        details.unit(),
        details.documentType(),
        details.registrationNumber(),
        details.title(),
        details.date().day(),
        details.date().written(),
        details.time().from(),
        details.time().to(),
        details.time().written(),
        details.place(),
        meeting);
  }

  void saveState(long meeting, MeetingState state) {
    sql.update("UPDATE meeting SET state = ? WHERE row = ?", state, meeting);
  }

  void saveClosing(long meeting, Closing closing) {
    sql.update(
        "UPDATE meeting SET secretary = ?, next_day = ?, next_time = ?, next_written = ? WHERE row = ?",
        closing.secretary(),
        closing.nextMeeting().date(),
        closing.nextMeeting().time(),
        closing.nextMeeting().written(),
        meeting);
    sql.update("DELETE FROM adjuster WHERE meeting = ?", meeting);
    for (int i = 0; i < closing.adjusters().size(); i++) {
      sql.update(
          "INSERT INTO adjuster (meeting, position, name) VALUES (?, ?, ?)",
          meeting,
          i,
          closing.adjusters().get(i));
    }
  }

  /** Where a meeting is and how far it has come, asked for at each change. */
  Optional<Found> look(MeetingId id) {
    return sql.first(
        "SELECT row, state FROM meeting WHERE id = ?",
        row -> new Found(row.number("row"), row.constant(MeetingState.class, "state")),
        id.toString());
  }

  CouncilId council(long meeting) {
    return sql.first(
            "SELECT c.id FROM council c JOIN meeting m ON m.council = c.row WHERE m.row = ?",
            row -> CouncilId.of(row.text("id")),
            meeting)
        .orElseThrow();
  }

  private void saveWarnings(long meeting, List<Warning> warnings) {
    sql.update("DELETE FROM import_warning WHERE meeting = ?", meeting);
    for (int i = 0; i < warnings.size(); i++) {
      sql.update(
          "INSERT INTO import_warning (meeting, position, kind, subject) VALUES (?, ?, ?, ?)",
          meeting,
          i,
          warnings.get(i).kind(),
          warnings.get(i).subject());
    }
  }

  private static Details details(Sql.Row row) throws SQLException {
    return new Details(
        row.text("sender"),
        row.text("unit"),
        row.text("document_type"),
        row.text("registration_number"),
        row.text("title"),
        new MeetingDate(row.day("day"), row.text("day_written")),
        new MeetingTime(row.time("time_from"), row.time("time_to"), row.text("time_written")),
        row.text("place"));
  }

  private static Closing closing(Sql.Row row, List<String> adjusters) throws SQLException {
    return new Closing(
        row.text("secretary"),
        adjusters,
        new NextMeeting(row.day("next_day"), row.time("next_time"), row.text("next_written")));
  }

  /** A meeting's row and state. */
  record Found(long row, MeetingState state) {}
}
