package se.radslag.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Hidden bookmarks at the headings of meetings and items, which page references point at and by
 * which a document is read back. For one document and one thread.
 */
final class Marks {

  /** Word hides bookmarks that begin so. */
  static final String HIDDEN = "_";

  /** What the bookmark of an item's heading is called, and a number after it. */
  static final String ITEM = HIDDEN + "Radslag_punkt_";

  /** What the bookmark of a meeting's heading is called, and a number after it. */
  static final String MEETING = HIDDEN + "Radslag_mote_";

  private final List<Mark> marks = new ArrayList<>();
  private int id;

  /**
   * Marks in a document.
   *
   * @param root where the bookmarks of the template itself are, whose ids no other may have
   */
  Marks(Node root) {
    id =
        Word.below(root, "bookmarkStart")
            .map(start -> Word.get(start, "id"))
            .filter(number -> number.matches("\\d{1,8}"))
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
  }

  /** Where a meeting begins. */
  void meeting(Element heading, int place) {
    marks.add(place, mark(heading, MEETING, 1, OneLine.of(heading)));
  }

  /**
   * Where an item begins.
   *
   * @param number as it is printed, or the empty text
   */
  void item(Element heading, String number) {
    marks.add(mark(heading, ITEM, 2, new OneLine(number, OneLine.of(heading).text())));
  }

  /** How many there are. */
  int count() {
    return marks.size();
  }

  /** In the order of the document. */
  List<Mark> all() {
    return List.copyOf(marks);
  }

  private Mark mark(Element heading, String kind, int level, OneLine line) {
    id++;
    String name = kind + String.format(Locale.ROOT, "%04d", id);
    Element start = Word.create(heading, "bookmarkStart");
    Word.set(start, "id", Integer.toString(id));
    Word.set(start, "name", name);
    Node first =
        Word.child(heading, "pPr")
            .map(properties -> properties.getNextSibling())
            .orElseGet(heading::getFirstChild);
    heading.insertBefore(start, first);
    Element end = Word.create(heading, "bookmarkEnd");
    Word.set(end, "id", Integer.toString(id));
    heading.appendChild(end);
    return new Mark(level, line, name, heading);
  }

  /**
   * One heading.
   *
   * @param level 1 for a meeting, 2 for an item
   * @param name of the bookmark
   */
  record Mark(int level, OneLine line, String name, Element heading) {}

  /**
   * What a heading says.
   *
   * @param number its automatic number as it is printed, or the empty text
   */
  record OneLine(String number, String text) {

    static OneLine of(Element heading) {
      return new OneLine("", Paragraphs.text(heading));
    }
  }
}
