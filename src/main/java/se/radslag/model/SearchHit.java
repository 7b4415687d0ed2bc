package se.radslag.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A place where something was found.
 *
 * @param date of the meeting
 * @param item empty for what belongs to the whole meeting
 * @param number of the item, 0 without one
 * @param title of the item, or what the meeting or the file is called
 * @param where what was found there
 * @param attachment the file it was found in
 * @param snippet some words around the hit; each hit stands between {@link #MARK_BEGIN} and {@link
 *     #MARK_END}
 */
public record SearchHit(
    MeetingId meeting,
    Optional<LocalDate> date,
    Optional<ItemId> item,
    int number,
    String title,
    Where where,
    Optional<AttachmentId> attachment,
    String snippet) {

  /** Before the words that were found; a character no text in the data file has. */
  public static final char MARK_BEGIN = '\u0002';

  /** After the words that were found. */
  public static final char MARK_END = '\u0003';

  /** The snippet without its marks. */
  public String plainSnippet() {
    return snippet.replace(String.valueOf(MARK_BEGIN), "").replace(String.valueOf(MARK_END), "");
  }

  /** What kind of text something was found in. */
  public enum Where {
    TITLE,
    PRESENTERS,
    NOTES,
    /** What the council asked or put forward. */
    QUESTION,
    DECISION,
    /** Something promised. */
    WATCH,
    ATTACHMENT,
    ATTENDANCE,
    /** The meeting's own title, place or registration number. */
    DETAILS
  }
}
