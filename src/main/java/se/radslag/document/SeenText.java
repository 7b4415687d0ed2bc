package se.radslag.document;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What somebody sees who reads a paragraph in Word with all tracked changes accepted. */
final class SeenText {

  private static final Set<String> NOT_SEEN = Set.of("del", "moveFrom", "instrText", "delText");

  private SeenText() {}

  static String of(Element element) {
    var text = new StringBuilder();
    append(element, text);
    return text.toString();
  }

  /** Whether the end of a paragraph is taken away, so that the next one goes on in it. */
  static boolean endDeleted(Element paragraph) {
    return Word.child(paragraph, "pPr")
        .flatMap(properties -> Word.child(properties, "rPr"))
        .flatMap(mark -> Word.child(mark, "del"))
        .isPresent();
  }

  /** The runs that are seen, in order. */
  static List<Element> runs(Element paragraph) {
    return Word.below(paragraph, "r").filter(run -> seen(run, paragraph)).toList();
  }

  private static boolean seen(Element run, Element paragraph) {
    for (Node at = run; at instanceof Element around; at = at.getParentNode()) {
      if (around.isSameNode(paragraph)) {
        return true;
      }
      if (Word.NAMESPACE.equals(around.getNamespaceURI())
          && NOT_SEEN.contains(around.getLocalName())) {
        return false;
      }
    }
    return true;
  }

  private static void append(Element element, StringBuilder text) {
    for (Element child : Xml.children(element)) {
      if (Word.is(child, "t")) {
        text.append(child.getTextContent());
      } else if (Word.is(child, "br") || Word.is(child, "cr") || Word.is(child, "tab")) {
        text.append(Word.is(element, "r") ? " " : "");
      } else if (Word.is(child, "noBreakHyphen")) {
        text.append('\u2011');
      } else if (!NOT_SEEN.contains(child.getLocalName()) && !Word.is(child, "pPr")) {
        append(child, text);
      }
    }
  }
}
