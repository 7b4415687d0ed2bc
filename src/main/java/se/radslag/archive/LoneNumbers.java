package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;

/** Puts an item's number that stands alone together with the title below it. */
final class LoneNumbers {

  private LoneNumbers() {}

  static List<Paragraph> joined(List<Paragraph> paragraphs) {
    var joined = new ArrayList<Paragraph>();
    for (Paragraph paragraph : paragraphs) {
      boolean title =
          !joined.isEmpty() && waits(joined.getLast()) && ItemHead.title(paragraph.text());
      boolean more = !joined.isEmpty() && isOpen(joined.getLast()) && goesOn(paragraph.text());
      if ((title || more) && paragraph.mark() == Paragraph.ListMark.NONE) {
        Paragraph number = joined.removeLast();
        var lines = new ArrayList<>(number.lines());
        lines.add(paragraph.text());
        joined.add(new Paragraph(lines, number.mark(), number.spaced(), number.heading()));
      } else {
        joined.add(paragraph);
      }
    }
    return joined;
  }

  /** Whether the title cannot end where it does. */
  private static boolean isOpen(Paragraph paragraph) {
    return ItemHead.isAlone(paragraph.firstLine())
        && ItemHead.titleLines(paragraph) == paragraph.lines().size()
        && WordEdges.open(paragraph.text());
  }

  private static boolean goesOn(String words) {
    return words.length() <= ItemHead.LONGEST_TITLE
        && WordEdges.startsLower(words)
        && !WordEdges.finished(words);
  }

  private static boolean waits(Paragraph paragraph) {
    return paragraph.oneLine() && ItemHead.isAlone(paragraph.firstLine());
  }
}
