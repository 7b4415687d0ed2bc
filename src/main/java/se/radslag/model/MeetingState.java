package se.radslag.model;

/** How far a meeting has come; the order is the order of its life. */
public enum MeetingState {
  PLANNED,
  IN_PROGRESS,
  DRAFT,
  /** Sent out: from here on the text is locked. */
  CIRCULATED,
  APPROVED;

  /** Whether the text may no longer be changed. */
  public boolean locked() {
    return compareTo(CIRCULATED) >= 0;
  }
}
