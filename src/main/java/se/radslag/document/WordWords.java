package se.radslag.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The words of a Word document, for searching: its paragraphs and nothing of its look. */
public final class WordWords {

  private static final String BODY = "word/document.xml";

  private WordWords() {}

  /**
   * Reads the words of a .docx. Nothing outside the file is fetched.
   *
   * @param most how many characters are read at the most
   * @throws IOException if it is no such document
   */
  public static String of(byte[] content, int most) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(BODY)) {
          return words(zip, most);
        }
      }
      throw new IOException("no Word document");
    } catch (XMLStreamException damaged) {
      throw new IOException(damaged);
    }
  }

  private static String words(ZipInputStream part, int most) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader xml = factory.createXMLStreamReader(part);
    var text = new StringBuilder();
    boolean within = false;
    while (xml.hasNext() && text.length() < most) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        within = xml.getLocalName().equals("t");
        if (xml.getLocalName().equals("tab") || xml.getLocalName().equals("br")) {
          text.append(' ');
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        within = false;
        if (xml.getLocalName().equals("p")) {
          text.append('\n');
        }
      } else if (event == XMLStreamConstants.CHARACTERS && within) {
        text.append(xml.getText());
      }
    }
    return text.toString();
  }
}
