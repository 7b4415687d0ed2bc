package se.radslag.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.w3c.dom.Element;

/**
 * Headings that leave out no level, as PDF/UA asks (ISO 14289-1, 7.4.2), and the outline a reader
 * shows beside the pages. Of one thread.
 */
final class Headings {

  private static final int LOWEST = 6;

  private final Html html;
  private final boolean titled;
  private final Deque<Entry> outline = new ArrayDeque<>();
  private int last;
  private int count;

  /**
   * @param titled whether the text begins with a title, which stands above all headings
   */
  Headings(Html html, boolean titled) {
    this.html = html;
    this.titled = titled;
  }

  /** Adds a heading without words. */
  Element add(Element into, Look look) {
    int wanted = look.title() ? 1 : look.outline().map(level -> level + (titled ? 2 : 1)).orElse(1);
    last = Math.min(LOWEST, Math.min(wanted, last + 1));
    return html.add(into, "h" + last);
  }

  /** Takes a heading into the outline, now that its words are there. */
  void name(Element heading) {
    String words = heading.getTextContent().replace('\u00AD', ' ').strip();
    if (words.isEmpty()) {
      return;
    }
    if (!heading.hasAttribute("id")) {
      count++;
      heading.setAttribute("id", "h" + count);
    }
    while (!outline.isEmpty() && outline.peek().level >= last) {
      outline.pop();
    }
    Element parent = outline.isEmpty() ? bookmarks() : outline.peek().bookmark;
    Element bookmark = html.add(parent, "bookmark");
    bookmark.setAttribute("name", words);
    bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
    outline.push(new Entry(last, bookmark));
  }

  private Element bookmarks() {
    var present = html.head().getElementsByTagName("bookmarks");
    return present.getLength() > 0 ? (Element) present.item(0) : html.add(html.head(), "bookmarks");
  }

  private record Entry(int level, Element bookmark) {}
}
