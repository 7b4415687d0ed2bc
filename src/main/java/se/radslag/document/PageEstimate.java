package se.radslag.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import se.radslag.document.Marks.Mark;

/**
 * On which page each heading comes, as far as that can be told without laying out the pages: every
 * meeting begins a page, and a page holds as many lines as an ordinary one does. What is shown
 * until Word or LibreOffice asks for the true pages.
 *
 * @param pages from 1, by the heading's paragraph
 */
record PageEstimate(Map<Element, Integer> pages) {

  /** Measured on the built-in template: A4, 11 points, with headings and space between. */
  private static final double LINES_ON_A_PAGE = 46;

  private static final double LETTERS_IN_A_LINE = 85;

  private static final double SPACE_AFTER = 0.4;

  private static final double SPACE_OF_HEADING = 1.6;

  /** Beside a fact stands its label. */
  private static final double SHARE_IN_A_TABLE = 0.5;

  /**
   * @param marks the headings, in the order of the document
   * @param contents how many lines the contents list itself will have
   */
  static PageEstimate of(Element near, List<Mark> marks, int contents) {
    Map<Element, Integer> pages = new HashMap<>();
    Map<Element, Integer> levels =
        marks.stream().collect(Collectors.toMap(Mark::heading, Mark::level));
    Set<Element> inContents =
        Word.below(Xml.around(near, "sdt").orElse(near), "p").collect(Collectors.toSet());
    double lines = contents * (1 + SPACE_AFTER / 2);
    for (Element paragraph : Word.below(near.getOwnerDocument(), "p").toList()) {
      int level = levels.getOrDefault(paragraph, 0);
      if (level == 1) {
        lines = Math.ceil(lines / LINES_ON_A_PAGE) * LINES_ON_A_PAGE;
      }
      if (level > 0) {
        pages.put(paragraph, 1 + (int) (lines / LINES_ON_A_PAGE));
      }
      if (!inContents.contains(paragraph)) {
        lines += height(paragraph, level);
      }
    }
    return new PageEstimate(pages);
  }

  int of(Element heading) {
    return pages.getOrDefault(heading, 1);
  }

  private static double height(Element paragraph, int level) {
    int letters = Paragraphs.text(paragraph).length();
    double words = Math.max(1, Math.ceil(letters / LETTERS_IN_A_LINE));
    double whole = words + (level > 0 ? SPACE_OF_HEADING : SPACE_AFTER);
    return Xml.around(paragraph, "tc").isPresent() ? whole * SHARE_IN_A_TABLE : whole;
  }
}
