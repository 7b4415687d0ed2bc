package se.radslag.document.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The page that is laid out, while it is made: a tree, and its classes by what they say. */
final class Html {

  private final Document tree;
  private final Element body;
  private final Map<String, String> classes = new LinkedHashMap<>();
  private final StringBuilder rules = new StringBuilder();

  Html() {
    try {
      tree = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("The JDK's own XML trees are not as they were", impossible);
    }
    Element html = tree.createElement("html");
    tree.appendChild(html);
    html.appendChild(tree.createElement("head"));
    body = add(html, "body");
  }

  Element body() {
    return body;
  }

  Element root() {
    return tree.getDocumentElement();
  }

  Element head() {
    return (Element) root().getFirstChild();
  }

  /** Adds an element at the end of another. */
  Element add(Element parent, String tag) {
    Element element = tree.createElement(tag);
    parent.appendChild(element);
    return element;
  }

  Element add(Element parent, String tag, Css css) {
    Element element = add(parent, tag);
    style(element, css);
    return element;
  }

  /** Gives an element its look; the same looks share a class. */
  void style(Element element, Css css) {
    if (!css.isEmpty()) {
      String name = classes.computeIfAbsent(css.toString(), text -> "c" + classes.size());
      String before = element.getAttribute("class");
      element.setAttribute("class", before.isEmpty() ? name : before + " " + name);
    }
  }

  void text(Element parent, String text) {
    parent.appendChild(tree.createTextNode(text));
  }

  /**
   * Puts words that stand beside elements into elements of their own: the library draws the words
   * of an element before those of the elements within, and the pages are to be read in order.
   */
  void even(Element element) {
    List<Node> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    boolean mixed = children.stream().anyMatch(Element.class::isInstance);
    for (Node child : children) {
      if (child instanceof Element inner) {
        even(inner);
      } else if (mixed) {
        Element span = tree.createElement("span");
        element.replaceChild(span, child);
        span.appendChild(child);
      }
    }
  }

  /** Adds rules of a style sheet. */
  void rule(String rule) {
    rules.append(rule).append('\n');
  }

  /** The whole, its head filled. */
  Document finished() {
    var sheet = new StringBuilder(rules);
    classes.forEach(
        (css, name) -> sheet.append('.').append(name).append("{").append(css).append("}\n"));
    text(add(head(), "style"), sheet.toString());
    return tree;
  }
}
