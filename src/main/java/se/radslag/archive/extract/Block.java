package se.radslag.archive.extract;

import java.util.List;
import java.util.stream.Stream;

/**
 * One paragraph of a file.
 *
 * @param lines its words, in the lines they were broken into; at least one, none of them blank
 * @param mark whether and how it stands in a list
 * @param spaced whether there is room above it, or it is the first
 * @param heading at which level of its outline the file itself says that it is a heading, from 1;
 *     {@link #TITLE} for a title, which is of no outline, and 0 for everything else
 */
public record Block(List<String> lines, Mark mark, boolean spaced, int heading) {

  /** Where the title of a whole document would stand in an outline: nowhere. */
  public static final int TITLE = 100;

  /** How a paragraph stands in a list. */
  public enum Mark {
    NONE,
    /** In a list, with its number before its words or without any sign. */
    LISTED,
    BULLET,
    BULLET_BELOW
  }

  public Block {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("A paragraph has words");
    }
    lines = List.copyOf(lines);
  }

  /** Its lines as one. */
  String text() {
    return String.join(" ", lines);
  }

  /** The same with words before its first. */
  Block after(String words) {
    return new Block(
        Stream.concat(Stream.of(words + " " + lines.getFirst()), lines.stream().skip(1)).toList(),
        mark,
        spaced,
        heading);
  }
}
