package se.radslag.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A document as POI reads it: its paragraphs in the order they are printed, with their numbers. */
public record OpenedDocument(XWPFDocument document) {

  public static OpenedDocument of(byte[] file) throws IOException {
    return new OpenedDocument(new XWPFDocument(new ByteArrayInputStream(file)));
  }

  /** What is printed, a line a paragraph: the first page's header, then the body. */
  public List<String> printed() throws IOException {
    var lines = new ArrayList<String>();
    header().stream()
        .filter(paragraph -> Word.below(paragraph, "fldChar").findAny().isEmpty())
        .forEach(paragraph -> lines.add(text(paragraph)));
    var numbers = new AutomaticNumbers(document);
    for (Element paragraph : body()) {
      String number = numbers.of(paragraph);
      lines.add(number.isEmpty() ? text(paragraph) : number + " " + text(paragraph));
    }
    return lines;
  }

  /** The paragraphs of the body, those in tables and controls included. */
  List<Element> body() throws IOException {
    return Word.below(tree(document.getPackagePart()), "p").toList();
  }

  /** The paragraphs of the first page's header. */
  List<Element> header() throws IOException {
    XWPFHeader header = document.getHeaderFooterPolicy().getFirstPageHeader();
    return Word.below(tree(header.getPackagePart()), "p").toList();
  }

  /** The name of a paragraph's style as Word knows it in any language. */
  String styleName(Element paragraph) {
    return StyleNumbering.style(paragraph)
        .flatMap(id -> Optional.ofNullable(document.getStyles().getStyle(id)))
        .map(style -> style.getName())
        .orElse("");
  }

  /** The tree of a part; POI's own trees lack half of the DOM. */
  static Document tree(PackagePart part) throws IOException {
    try (InputStream stream = part.getInputStream()) {
      return Xml.parse(stream.readAllBytes());
    }
  }

  /** What a paragraph says, without its number. */
  static String text(Node paragraph) {
    var text = new StringBuilder();
    Xml.below(paragraph)
        .forEach(
            element -> {
              if (Word.is(element, "t")) {
                text.append(element.getTextContent());
              } else if (Word.is(element, "br")) {
                text.append('\n');
              }
            });
    return text.toString();
  }
}
