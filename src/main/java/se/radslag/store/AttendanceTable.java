package se.radslag.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.ItemId;
import se.radslag.model.Organisation;
import se.radslag.model.PersonId;
import se.radslag.model.Presence;

/** Who was at a meeting, by organisation. */
final class AttendanceTable {

  private final Sql sql;

  AttendanceTable(Sql sql) {
    this.sql = sql;
  }

  List<AttendanceGroup> of(long meeting) {
    return sql
        .list(
            """
            SELECT g.row, o.id, o.name, o.administration
            FROM attendance_group g JOIN organisation o ON o.row = g.organisation
            WHERE g.meeting = ? ORDER BY g.position""",
            row -> new Group(row.number("row"), OrganisationTable.organisation(row)),
            meeting)
        .stream()
        .map(group -> new AttendanceGroup(group.organisation, people(group.row)))
        .toList();
  }

  /**
   * Replaces a meeting's attendance: some tens of rows, in a fraction of a millisecond.
   *
   * @throws IllegalArgumentException if a person is a substitute for somebody not in the register
   */
  void save(long meeting, List<AttendanceGroup> groups) {
    sql.update("DELETE FROM attendance_group WHERE meeting = ?", meeting);
    for (int i = 0; i < groups.size(); i++) {
      long group =
          sql.insert(
              """
              INSERT INTO attendance_group (meeting, organisation, position)
              VALUES (?, (SELECT row FROM organisation WHERE id = ?), ?)""",
              meeting,
              groups.get(i).organisation().id().toString(),
              i);
      savePeople(group, groups.get(i).people());
    }
  }

  private void savePeople(long group, List<Attendance> people) {
    for (int i = 0; i < people.size(); i++) {
      Attendance one = people.get(i);
      sql.update(
          """
          INSERT INTO attendance (attendance_group, person, position, presence, substitute_for,
            joined, joined_item, left_at, left_item, remote)
          VALUES (?, (SELECT row FROM person WHERE id = ?), ?, ?, ?, ?,
            (SELECT row FROM item WHERE id = ?), ?, (SELECT row FROM item WHERE id = ?), ?)""",
          group,
          one.person().id().toString(),
          i,
          one.presence(),
          one.substituteFor().map(this::rowOf),
          one.joined().map(Attendance.Moment::time),
          item(one.joined()),
          one.left().map(Attendance.Moment::time),
          item(one.left()),
          one.remote());
    }
  }

  private long rowOf(PersonId person) {
    return sql.first(
            "SELECT row FROM person WHERE id = ?", row -> row.number("row"), person.toString())
        .orElseThrow(() -> new IllegalArgumentException("No person " + person));
  }

  private List<Attendance> people(long group) {
    return sql.list(
        """
        SELECT p.id, p.name, p.unit, p.role, p.email, a.presence, s.id AS substitute_for,
          a.joined, j.id AS joined_item, a.left_at, l.id AS left_item, a.remote
        FROM attendance a JOIN person p ON p.row = a.person
          LEFT JOIN person s ON s.row = a.substitute_for
          LEFT JOIN item j ON j.row = a.joined_item LEFT JOIN item l ON l.row = a.left_item
        WHERE a.attendance_group = ? ORDER BY a.position""",
        AttendanceTable::attendance,
        group);
  }

  private static Attendance attendance(Sql.Row row) throws SQLException {
    return new Attendance(
        PersonRepository.person(row),
        row.constant(Presence.class, "presence"),
        row.optionalText("substitute_for").map(PersonId::of),
        moment(row, "joined", "joined_item"),
        moment(row, "left_at", "left_item"),
        row.flag("remote"));
  }

  private static Optional<Attendance.Moment> moment(Sql.Row row, String time, String item)
      throws SQLException {
    Optional<ItemId> during = row.optionalText(item).map(ItemId::of);
    return row.time(time).map(when -> new Attendance.Moment(when, during));
  }

  private static Optional<String> item(Optional<Attendance.Moment> moment) {
    return moment.flatMap(Attendance.Moment::item).map(ItemId::toString);
  }

  private record Group(long row, Organisation organisation) {}
}
