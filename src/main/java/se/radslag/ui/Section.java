package se.radslag.ui;

/** The steps of a meeting, in their order; each is a part of the window. */
public enum Section {
  /** Förbered: head and foot. */
  PREPARE,
  /** Närvaro. */
  ATTENDANCE,
  /** Anteckna. */
  NOTES,
  /** Granska: what to look at before the minutes are sent out. */
  REVIEW,
  /** Skicka ut: the Word document. */
  CIRCULATE
}
