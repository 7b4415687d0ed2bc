package se.radslag.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An agenda item that was searched for and found.
 *
 * @param date of the meeting
 * @param number of the item
 * @param snippet some words around the hit, which stands between {@link #MARK_BEGIN} and {@link
 *     #MARK_END}
 */
public record SearchHit(
    MeetingId meeting,
    Optional<LocalDate> date,
    ItemId item,
    int number,
    String title,
    String snippet) {

  /** Before the words that were found; a character no text in the data file has. */
  public static final char MARK_BEGIN = '\u0002';

  /** After the words that were found. */
  public static final char MARK_END = '\u0003';

  /** The snippet without its marks. */
  public String plainSnippet() {
    return snippet.replace(String.valueOf(MARK_BEGIN), "").replace(String.valueOf(MARK_END), "");
  }
}
