package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.radslag.archive.extract.Joining;

/**
 * One paragraph of earlier minutes with what its layout says, whatever kind of file it came from.
 *
 * @param lines its words, in the lines they were broken into; one where the source has no lines
 * @param mark whether and how it stands in a list
 * @param spaced whether there is room above it: it is the first, or an empty paragraph stands there
 * @param heading at which level the source itself says that it is a heading, as in {@link
 *     se.radslag.archive.extract.Block}
 */
record Paragraph(List<String> lines, ListMark mark, boolean spaced, int heading) {

  /** How a paragraph stands in a list. */
  enum ListMark {
    NONE,
    /**
     * Set as a list paragraph, but without a bullet to be seen: it may be a heading in the list.
     */
    LISTED,
    BULLET,
    BULLET_BELOW
  }

  Paragraph {
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("A paragraph has words");
    }
    lines = List.copyOf(lines);
  }

  /** The same where nothing says that it is a heading. */
  Paragraph(List<String> lines, ListMark mark, boolean spaced) {
    this(lines, mark, spaced, 0);
  }

  String text() {
    return Joining.join(lines);
  }

  String firstLine() {
    return lines.getFirst();
  }

  boolean oneLine() {
    return lines.size() == 1;
  }

  /** The paragraph without its first lines, in a list of none or one. */
  List<Paragraph> without(int firstLines) {
    return firstLines >= lines.size()
        ? List.of()
        : List.of(new Paragraph(lines.subList(firstLines, lines.size()), mark, false));
  }

  /** The same lines, cut before each that starts something of its own. */
  List<Paragraph> cutBefore(Predicate<String> start) {
    var parts = new ArrayList<Paragraph>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || start.test(lines.get(i))) {
        boolean first = from == 0;
        parts.add(
            new Paragraph(lines.subList(from, i), mark, spaced && first, first ? heading : 0));
        from = i;
      }
    }
    return parts;
  }
}
