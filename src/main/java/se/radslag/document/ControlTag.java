package se.radslag.document;

import java.util.Optional;
import se.radslag.swedish.DateForm;
import se.radslag.swedish.TimeForm;

/**
 * What is written in Word as the tag of a content control: a name, perhaps an example of how a date
 * or time is to look, and perhaps a question mark: {@code datum}, {@code plats?}, {@code
 * datum:2024-04-11}, {@code tid:13.00–14.30?}.
 *
 * @param name what goes there
 * @param format the example after the colon, or the empty text
 * @param vanishing whether the control disappears with its paragraph or row when it has no content
 */
public record ControlTag(String name, String format, boolean vanishing) {

  private static final String VANISHING = "?";

  /** Takes a tag apart; nothing is refused here, an unknown name is kept as the name. */
  public static ControlTag of(String written) {
    String tag = written.strip();
    boolean vanishing = tag.endsWith(VANISHING);
    if (vanishing) {
      tag = tag.substring(0, tag.length() - 1).strip();
    }
    int colon = tag.indexOf(':');
    return colon < 0
        ? new ControlTag(tag, "", vanishing)
        : new ControlTag(
            tag.substring(0, colon).strip(), tag.substring(colon + 1).strip(), vanishing);
  }

  /**
   * Whether the example is one that can be followed: a date's of a date, a time's of a time, and of
   * anything else none.
   */
  public boolean formatUnderstood() {
    return format.isEmpty()
        || tag().filter(Tag::isDate).flatMap(tag -> DateForm.of(format)).isPresent()
        || tag().filter(Tag::isTime).flatMap(tag -> TimeForm.of(format)).isPresent();
  }

  /** What the name stands for outside the agenda's samples. */
  Optional<Tag> tag() {
    return Tag.of(name);
  }
}
