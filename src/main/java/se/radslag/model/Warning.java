package se.radslag.model;

/**
 * Something that was uncertain when a meeting was read from earlier minutes.
 *
 * @param subject the words of the source it is about
 */
public record Warning(Kind kind, String subject) {

  /** What was uncertain. */
  public enum Kind {
    /** The date says more than one thing; one reading was chosen. */
    DATE_UNCERTAIN,
    DATE_MISSING,
    TIME_NOT_UNDERSTOOD,
    NEXT_MEETING_NOT_UNDERSTOOD,
    /** The numbers of the items do not follow each other. */
    NUMBERS_NOT_IN_ORDER,
    /** Words that have no place of their own; they are kept as text where they stood. */
    KEPT_AS_TEXT,
    /** Nothing in the file was recognised; all of it is kept as text. */
    NOT_RECOGNISED,
    /** The day is told by the file's name alone. */
    DATE_FROM_FILE_NAME,
    /** Characters that no document can hold were taken out. */
    CHARACTERS_REMOVED
  }
}
