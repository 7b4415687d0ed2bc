package se.radslag.model;

/** Whether somebody was at a meeting. */
public enum Presence {
  PRESENT,
  ABSENT,
  /** Absent, and said so beforehand. */
  EXCUSED
}
