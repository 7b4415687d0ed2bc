package se.radslag.document;

import java.util.List;
import org.w3c.dom.Element;

/** The runs of which a field consists in Word: what it asks for, what it last answered, its end. */
final class FieldRuns {

  private FieldRuns() {}

  /** All before an answer that is only the best that could be said; Word is told to ask again. */
  static List<Element> stale(Element near, String instruction) {
    Element text = Word.create(near, "instrText");
    text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    text.setTextContent(instruction);
    Element begin = mark(near, "begin");
    Word.child(begin, "fldChar").ifPresent(mark -> Word.set(mark, "dirty", "true"));
    return List.of(begin, run(near, text), mark(near, "separate"));
  }

  static Element end(Element near) {
    return mark(near, "end");
  }

  static Element tab(Element near) {
    return run(near, Word.create(near, "tab"));
  }

  private static Element mark(Element near, String type) {
    Element mark = Word.create(near, "fldChar");
    Word.set(mark, "fldCharType", type);
    return run(near, mark);
  }

  private static Element run(Element near, Element inside) {
    Element run = Word.create(near, "r");
    run.appendChild(inside);
    return run;
  }
}
