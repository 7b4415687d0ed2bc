package se.radslag.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reading and writing the XML of a part, and walking it by element. */
public final class Xml {

  /** Deeper than any document; the trees are walked one call in another. */
  private static final String DEEPEST = "1000";

  private Xml() {}

  /**
   * The tree of a part. Document types are refused, and with them everything they could fetch.
   *
   * @throws UnsafeFileException if it has a document type, or elements in each other without end
   * @throws IOException if the bytes are not well-formed XML
   */
  public static Document parse(byte[] bytes) throws IOException {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
      var builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new StrictErrors());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (SAXException damaged) {
      if (String.valueOf(damaged.getMessage()).matches("(?s).*(DOCTYPE|JAXP0).*")) {
        throw new UnsafeFileException("XML that is made to do harm", damaged);
      }
      throw new IOException("Not well-formed XML", damaged);
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("The JDK's own XML reader is not as it was", impossible);
    }
  }

  /** The bytes of a tree, UTF-8; the same tree gives the same bytes. */
  static byte[] bytes(Document document) {
    try {
      document.setXmlStandalone(true);
      var transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      var bytes = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(document), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException impossible) {
      throw new IllegalStateException("A tree in memory could not be written", impossible);
    }
  }

  /** The child elements, in order. */
  public static List<Element> children(Node parent) {
    var children = new ArrayList<Element>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /** The elements below a node in document order, as they are now. */
  public static Stream<Element> below(Node node) {
    return children(node).stream().flatMap(child -> Stream.concat(Stream.of(child), below(child)));
  }

  /** The nearest element around a node that answers to a Word name. */
  static Optional<Element> around(Node node, String name) {
    for (Node at = node.getParentNode(); at instanceof Element element; at = at.getParentNode()) {
      if (Word.is(element, name)) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** Takes a node out of its tree. */
  static void remove(Node node) {
    node.getParentNode().removeChild(node);
  }

  /** Puts a node where another stands, before it. */
  static void insertBefore(Node node, Node mark) {
    mark.getParentNode().insertBefore(node, mark);
  }

  /**
   * A text that XML can hold.
   *
   * @throws IllegalArgumentException if a character is none that XML 1.0 allows; the JDK would
   *     write it so that Word refuses the file
   */
  static String holdable(String text) {
    text.codePoints()
        .filter(point -> !allowed(point))
        .findFirst()
        .ifPresent(
            point -> {
              throw new IllegalArgumentException(
                  "No document can hold the character U+" + Integer.toHexString(point));
            });
    return text;
  }

  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
