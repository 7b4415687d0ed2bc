package se.radslag.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.document.Xml;

/**
 * What tells one PDF from another: taken from the Word file alone, so that the same file gives the
 * same bytes whenever it is made.
 *
 * @param id told from the Word file's bytes
 */
record Stamp(long id) {

  /** Sets the document's id, and takes out when it was made. */
  void on(PDDocument document) throws IOException {
    document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
    document.setDocumentId(id);
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    Document tree = Xml.parse(metadata.toByteArray());
    List<Element> dates =
        Xml.below(tree).filter(one -> one.getLocalName().equals("CreateDate")).toList();
    dates.forEach(date -> date.getParentNode().removeChild(date));
    metadata.importXMPMetadata(packet(tree));
  }

  /** The stamp of a Word file. */
  static Stamp of(byte[] docx) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(docx);
      return new Stamp(ByteBuffer.wrap(digest).getLong());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }

  private static byte[] packet(Document tree) {
    try {
      var transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      var bytes = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(tree), new StreamResult(bytes));
      return bytes.toByteArray();
    } catch (TransformerException impossible) {
      throw new IllegalStateException("A tree in memory could not be written", impossible);
    }
  }
}
