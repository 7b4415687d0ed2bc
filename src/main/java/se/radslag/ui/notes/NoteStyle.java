package se.radslag.ui.notes;

import se.radslag.model.Note;
import se.radslag.texts.Texts;

/**
 * What the editor knows of a paragraph besides its text. Immutable.
 *
 * @param level of a bullet 1 or 2, of others 0
 * @param label of a council remark, of others the empty text
 */
public record NoteStyle(NoteKind kind, int level, String label) {

  /** A paragraph of plain text. */
  public static final NoteStyle TEXT = new NoteStyle(NoteKind.TEXT, 0, "");

  /** What a note's paragraph is like. */
  public static NoteStyle of(Note note) {
    return switch (note) {
      case Note.Text _ -> TEXT;
      case Note.Subheading _ -> new NoteStyle(NoteKind.SUBHEADING, 0, "");
      case Note.Bullet(int level, _) -> new NoteStyle(NoteKind.BULLET, level, "");
      case Note.CouncilRemark(String label, _) -> new NoteStyle(NoteKind.COUNCIL_REMARK, 0, label);
      case Note.RecordNote _ -> new NoteStyle(NoteKind.RECORD_NOTE, 0, "");
      case Note.Decision _ -> new NoteStyle(NoteKind.DECISION, 0, "");
      case Note.FollowUp _ -> new NoteStyle(NoteKind.FOLLOW_UP, 0, "");
    };
  }

  /** The note a paragraph like this is, with its text. */
  public Note note(String text) {
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

  /**
   * The same paragraph made another kind; a bullet keeps its level, a remark its label.
   *
   * @param usualLabel the label of a remark that had none
   */
  public NoteStyle as(NoteKind changed, String usualLabel) {
    return switch (changed) {
      case BULLET -> new NoteStyle(NoteKind.BULLET, Math.max(1, level), "");
      case COUNCIL_REMARK ->
          new NoteStyle(NoteKind.COUNCIL_REMARK, 0, label.isEmpty() ? usualLabel : label);
      case TEXT, SUBHEADING, RECORD_NOTE, DECISION, FOLLOW_UP -> new NoteStyle(changed, 0, "");
    };
  }

  /** A bullet one level deeper, or less deep if negative; others, and at the ends, the same. */
  public NoteStyle deeper(int by) {
    return kind == NoteKind.BULLET
        ? new NoteStyle(kind, Math.clamp(level + by, 1, Note.Bullet.DEEPEST), "")
        : this;
  }

  /** What a remark is called. */
  public NoteStyle labelled(String changed) {
    return kind == NoteKind.COUNCIL_REMARK ? new NoteStyle(kind, level, changed) : this;
  }

  /**
   * What comes after Enter: lists go on, and so does a record note; all else is followed by text.
   */
  public NoteStyle next() {
    return switch (kind) {
      case BULLET, RECORD_NOTE -> this;
      case TEXT, SUBHEADING, COUNCIL_REMARK, DECISION, FOLLOW_UP -> TEXT;
    };
  }

  /** The name of its look in the stylesheet. */
  String look() {
    return "note-" + Texts.key(kind);
  }
}
