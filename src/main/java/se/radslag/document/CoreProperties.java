package se.radslag.document;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The document's own properties: a title a screen reader can say, who wrote it, its language. What
 * told of the template's making is taken away; no time of making is put in, so that the same
 * meeting gives the same bytes.
 */
final class CoreProperties {

  static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

  private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

  private static final Set<String> OF_THE_TEMPLATE =
      Set.of("lastModifiedBy", "revision", "lastPrinted", "created", "modified");

  private CoreProperties() {}

  static void fill(Document properties, Facts facts) {
    Element root = properties.getDocumentElement();
    for (Element child : Xml.children(root)) {
      if (OF_THE_TEMPLATE.contains(child.getLocalName())) {
        root.removeChild(child);
      }
    }
    set(root, "title", facts.title());
    set(root, "language", "sv-SE");
    set(root, "creator", facts.author());
  }

  private static void set(Element root, String name, String text) {
    List<Element> present =
        Xml.children(root).stream()
            .filter(child -> DUBLIN_CORE.equals(child.getNamespaceURI()))
            .filter(child -> name.equals(child.getLocalName()))
            .toList();
    present.forEach(root::removeChild);
    if (!text.isEmpty()) {
      Element element = root.getOwnerDocument().createElementNS(DUBLIN_CORE, "dc:" + name);
      element.setTextContent(Xml.holdable(text));
      root.appendChild(element);
    }
  }
}
