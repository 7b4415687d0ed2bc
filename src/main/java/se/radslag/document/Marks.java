package se.radslag.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Hidden bookmarks at the headings of meetings and items, which page references point at and by
 * which a document is read back. For one document and one thread.
 */
final class Marks {

  /** Word hides bookmarks that begin so. */
  static final String HIDDEN = "_";

  /** What an item's bookmark is called; then its place, from 1, its number, and a number. */
  static final String ITEM = HIDDEN + "Radslag_punkt_";

  /** What the bookmark of a meeting's heading is called, and a number after it. */
  static final String MEETING = HIDDEN + "Radslag_mote_";

  /** What the bookmark is called where a control in a line of text was filled; then its tag. */
  static final String FIELD = HIDDEN + "Radslag_falt_";

  private final List<Mark> marks = new ArrayList<>();
  private int id;

  /**
   * Marks in a document.
   *
   * @param parts where the bookmarks of the template itself are, whose ids no other may have
   */
  Marks(Collection<Document> parts) {
    id =
        parts.stream()
            .flatMap(part -> Word.below(part, "bookmarkStart"))
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
   * @param kind what its bookmark is called, up to the number that makes it its own
   * @param number as it is printed, or the empty text
   */
  void item(Element heading, String kind, String number) {
    marks.add(mark(heading, kind, 2, new OneLine(number, OneLine.of(heading).text())));
  }

  /** Where the words will stand that come in the place of a control in a line of text. */
  void field(Element control, String tag) {
    id++;
    Element start = start(control, FIELD + tag + "_");
    Xml.insertBefore(start, control);
    control.getParentNode().insertBefore(end(control), control.getNextSibling());
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
    Element start = start(heading, kind);
    Node first =
        Word.child(heading, "pPr")
            .map(properties -> properties.getNextSibling())
            .orElseGet(heading::getFirstChild);
    heading.insertBefore(start, first);
    heading.appendChild(end(heading));
    return new Mark(level, line, Word.get(start, "name"), heading);
  }

  private Element start(Element near, String kind) {
    Element start = Word.create(near, "bookmarkStart");
    Word.set(start, "id", Integer.toString(id));
    Word.set(start, "name", kind + String.format(Locale.ROOT, "%04d", id));
    return start;
  }

  private Element end(Element near) {
    Element end = Word.create(near, "bookmarkEnd");
    Word.set(end, "id", Integer.toString(id));
    return end;
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
