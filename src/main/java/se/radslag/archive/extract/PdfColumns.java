package se.radslag.archive.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Unfolds the two columns of a letterhead: the left one is read before the right one, whichever way
 * they were drawn. Elsewhere, words far apart on one line are one row.
 */
final class PdfColumns {

  /** The part of the first page a letterhead stands in. */
  private static final float LETTERHEAD = 0.25f;

  /** A right column begins at the middle of the page, about; values beside labels begin before. */
  private static final float RIGHT = 0.42f;

  private PdfColumns() {}

  static List<PdfLine> unfolded(List<PdfLine> lines) {
    int end = 0;
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      if (line.page() == 0 && line.down() < LETTERHEAD && right(line)) {
        end = i + 1;
      }
    }
    var all = new ArrayList<PdfLine>();
    lines.subList(0, end).stream().filter(line -> !right(line)).forEach(all::add);
    lines.subList(0, end).stream().filter(PdfColumns::right).forEach(all::add);
    all.addAll(rows(lines.subList(end, lines.size())));
    return all;
  }

  private static boolean right(PdfLine line) {
    return line.left() > RIGHT * line.width();
  }

  private static List<PdfLine> rows(List<PdfLine> lines) {
    var all = new ArrayList<PdfLine>();
    for (PdfLine line : lines) {
      if (!all.isEmpty() && all.getLast().sameRow(line)) {
        PdfLine before = all.removeLast();
        all.add(
            new PdfLine(
                before.text() + " " + line.text(),
                before.page(),
                before.left(),
                line.right(),
                before.base(),
                before.size(),
                before.bold(),
                before.bullet(),
                before.width(),
                before.height(),
                before.tag()));
      } else {
        all.add(line);
      }
    }
    return all;
  }
}
