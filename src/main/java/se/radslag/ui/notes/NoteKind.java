package se.radslag.ui.notes;

/** The kinds of note, in the order of their keys. */
public enum NoteKind {
  TEXT(1),
  SUBHEADING(2),
  BULLET(3),
  COUNCIL_REMARK(4),
  RECORD_NOTE(5),
  DECISION(6),
  FOLLOW_UP(7);

  private final int digit;

  NoteKind(int digit) {
    this.digit = digit;
  }

  /** The digit that chooses it, together with Alt. */
  int digit() {
    return digit;
  }
}
