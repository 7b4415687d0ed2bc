package se.radslag.ui;

/** The steps of a meeting, in their order; each is a part of the window. */
public enum Section {
  /** Förbered: head and foot. */
  PREPARE(1),
  /** Närvaro. */
  ATTENDANCE(2),
  /** Anteckna. */
  NOTES(3);

  private final int digit;

  Section(int digit) {
    this.digit = digit;
  }

  /** The digit that shows it, together with Ctrl. */
  int digit() {
    return digit;
  }
}
