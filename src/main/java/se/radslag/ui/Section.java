package se.radslag.ui;

/** The steps of a meeting, in their order; each is a part of the window. */
public enum Section {
  /** Förbered: head and foot. */
  PREPARE,
  /** Närvaro. */
  ATTENDANCE,
  /** Anteckna. */
  NOTES
}
