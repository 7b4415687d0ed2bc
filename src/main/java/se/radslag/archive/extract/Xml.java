package se.radslag.archive.extract;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.radslag.model.Problem;

/**
 * A part of a file, read element by element without being held. Names are without their prefixes,
 * since the same ones mean the same in every edition of the formats. A part with a document type is
 * refused: neither Word nor LibreOffice writes one, and it could have entities that grow.
 */
final class Xml {

  private final XMLStreamReader reader;
  private int depth;

  private Xml(XMLStreamReader reader) {
    this.reader = reader;
  }

  /** Reads a part from its root element on. */
  static void read(InputStream part, Root root) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      var xml = new Xml(factory.createXMLStreamReader(part));
      while (xml.depth == 0) {
        xml.next();
      }
      root.at(xml);
    } catch (XMLStreamException broken) {
      // What the parser's source refuses comes out wrapped.
      throw broken.getNestedException() instanceof UnfitException unfit
          ? unfit
          : new IOException(broken);
    }
  }

  /** An attribute of the element just met, or the empty text. */
  String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** Whether the element just met has an attribute, be it empty. */
  boolean has(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** A whole number in an attribute, or another where there is none. */
  int number(String name, int otherwise) {
    try {
      return Integer.parseInt(attribute(name));
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }

  /** Goes through the elements inside this one; what is not looked into is passed over. */
  void children(Each each) throws IOException, XMLStreamException {
    content(each, text -> {});
  }

  /** The same with the words between them. */
  void content(Each each, Words words) throws IOException, XMLStreamException {
    int own = depth;
    while (depth >= own) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        each.at(reader.getLocalName());
        while (depth > own) {
          next();
        }
      } else if (depth >= own
          && (event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE)) {
        words.at(reader.getText());
      }
    }
  }

  /** The words of this element and of all inside it. */
  String text() throws IOException, XMLStreamException {
    var text = new StringBuilder();
    content(name -> text.append(text()), text::append);
    return text.toString();
  }

  private int next() throws UnfitException, XMLStreamException {
    if (!reader.hasNext()) {
      throw new XMLStreamException("The part ends too early");
    }
    int event = reader.next();
    switch (event) {
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new UnfitException(Problem.Kind.FILE_UNSAFE);
      case XMLStreamConstants.START_ELEMENT -> depth++;
      case XMLStreamConstants.END_ELEMENT -> depth--;
      default -> {
        // Words, comments and instructions are no deeper.
      }
    }
    return event;
  }

  /** Is handed the reader at the root. */
  @FunctionalInterface
  interface Root {
    void at(Xml xml) throws IOException, XMLStreamException;
  }

  /** Is handed the name of each element. */
  @FunctionalInterface
  interface Each {
    void at(String name) throws IOException, XMLStreamException;
  }

  /** Is handed words. */
  @FunctionalInterface
  interface Words {
    void at(String text) throws IOException, XMLStreamException;
  }
}
