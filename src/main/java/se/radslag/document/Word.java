package se.radslag.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The vocabulary of WordprocessingML (ECMA-376, transitional) as far as it is touched here. */
public final class Word {

  public static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** What may stand before w:numPr in a paragraph's properties; the order is the schema's. */
  private static final Set<String> BEFORE_NUMBERING =
      Set.of("pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl");

  private Word() {}

  public static boolean is(Node node, String name) {
    return NAMESPACE.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
  }

  public static Element create(Node near, String name) {
    Document document = near instanceof Document itself ? itself : near.getOwnerDocument();
    return document.createElementNS(NAMESPACE, "w:" + name);
  }

  static Element create(Node near, String name, String value) {
    Element element = create(near, name);
    set(element, "val", value);
    return element;
  }

  static void set(Element element, String name, String value) {
    element.setAttributeNS(NAMESPACE, "w:" + name, value);
  }

  /** An attribute's value, or the empty text. */
  public static String get(Element element, String name) {
    return element.getAttributeNS(NAMESPACE, name);
  }

  /** The value of a property: the w:val of a child of that name. */
  public static Optional<String> value(Element properties, String name) {
    return child(properties, name).map(property -> get(property, "val"));
  }

  public static Optional<Element> child(Element parent, String name) {
    return children(parent, name).findFirst();
  }

  public static Stream<Element> children(Element parent, String name) {
    return Xml.children(parent).stream().filter(element -> is(element, name));
  }

  public static Stream<Element> below(Node node, String name) {
    return Xml.below(node).filter(element -> is(element, name));
  }

  /** Takes the children of these names out. */
  static void removeChildren(Element parent, Set<String> names) {
    for (Element child : Xml.children(parent)) {
      if (NAMESPACE.equals(child.getNamespaceURI()) && names.contains(child.getLocalName())) {
        parent.removeChild(child);
      }
    }
  }

  /** Says of a paragraph which numbering it belongs to, whatever its style says. */
  static void number(Element paragraph, String numId, int level) {
    Element properties =
        child(paragraph, "pPr")
            .orElseGet(
                () -> {
                  Element made = create(paragraph, "pPr");
                  paragraph.insertBefore(made, paragraph.getFirstChild());
                  return made;
                });
    removeChildren(properties, Set.of("numPr"));
    Element numbering = create(paragraph, "numPr");
    numbering.appendChild(create(paragraph, "ilvl", Integer.toString(level)));
    numbering.appendChild(create(paragraph, "numId", numId));
    List<Element> present = Xml.children(properties);
    Optional<Element> next =
        present.stream()
            .filter(element -> !BEFORE_NUMBERING.contains(element.getLocalName()))
            .findFirst();
    if (next.isPresent()) {
      properties.insertBefore(numbering, next.get());
    } else {
      properties.appendChild(numbering);
    }
  }
}
