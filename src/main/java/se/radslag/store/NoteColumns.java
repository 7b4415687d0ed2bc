package se.radslag.store;

import java.sql.SQLException;
import se.radslag.model.Note;

/**
 * A note as its row has it.
 *
 * @param level 0 for a kind that has no levels
 * @param label the empty text for a kind that has no label
 */
record NoteColumns(Kind kind, int level, String label, String text) {

  enum Kind {
    TEXT,
    SUBHEADING,
    BULLET,
    COUNCIL_REMARK,
    RECORD_NOTE,
    DECISION,
    FOLLOW_UP
  }

  static NoteColumns of(Note note) {
    return switch (note) {
      case Note.Text(String text) -> plain(Kind.TEXT, text);
      case Note.Subheading(String text) -> plain(Kind.SUBHEADING, text);
      case Note.Bullet(int level, String text) -> new NoteColumns(Kind.BULLET, level, "", text);
      case Note.CouncilRemark(String label, String text) ->
          new NoteColumns(Kind.COUNCIL_REMARK, 0, label, text);
      case Note.RecordNote(String text) -> plain(Kind.RECORD_NOTE, text);
      case Note.Decision(String text) -> plain(Kind.DECISION, text);
      case Note.FollowUp(String text) -> plain(Kind.FOLLOW_UP, text);
    };
  }

  /** A note as a row of these columns has it. */
  static NoteColumns of(Sql.Row row) throws SQLException {
    return new NoteColumns(
        row.constant(Kind.class, "kind"),
        (int) row.number("level"),
        row.text("label"),
        row.text("text"));
  }

  /** Whether the council said it. */
  boolean asked() {
    return kind == Kind.COUNCIL_REMARK;
  }

  Note note() {
    return switch (kind) {
      case TEXT -> new Note.Text(text);
      case SUBHEADING -> new Note.Subheading(text);
      case BULLET -> new Note.Bullet(level, text);
      case COUNCIL_REMARK -> new Note.CouncilRemark(label, text);
      case RECORD_NOTE -> new Note.RecordNote(text);
      case DECISION -> new Note.Decision(text);
      case FOLLOW_UP -> new Note.FollowUp(text);
    };
  }

  private static NoteColumns plain(Kind kind, String text) {
    return new NoteColumns(kind, 0, "", text);
  }
}
