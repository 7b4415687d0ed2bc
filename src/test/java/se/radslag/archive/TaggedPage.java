package se.radslag.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** One tagged page of a PDF, drawn by hand, line by line below each other. */
final class TaggedPage {

  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final List<Line> lines = new ArrayList<>();
  private int rows;

  /** A line, and the element it is of; none for a line without a tag. */
  private record Line(List<PDStructureElement> element, float x, int row, String text) {}

  /** An element in another, without text yet. */
  static PDStructureElement in(PDStructureNode parent, String type) {
    var element = new PDStructureElement(type, parent);
    parent.appendKid(element);
    return element;
  }

  PDStructureTreeRoot root() {
    return root;
  }

  /** Lines of one element, which is made below the root. */
  TaggedPage lines(String type, String... texts) {
    return lines(in(root, type), texts);
  }

  TaggedPage lines(PDStructureElement element, String... texts) {
    for (String text : texts) {
      lines.add(new Line(List.of(element), 60, rows++, text));
    }
    return this;
  }

  /** A line further to the right, beside the one before. */
  TaggedPage beside(PDStructureElement element, String text) {
    lines.add(new Line(List.of(element), 80, rows - 1, text));
    return this;
  }

  TaggedPage untagged(String text) {
    lines.add(new Line(List.of(), 60, rows++, text));
    return this;
  }

  byte[] bytes() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      document.getDocumentCatalog().setStructureTreeRoot(root);
      var font = new PDType1Font(FontName.HELVETICA);
      try (var content = new PDPageContentStream(document, page)) {
        for (int i = 0; i < lines.size(); i++) {
          Line line = lines.get(i);
          for (PDStructureElement element : line.element()) {
            element.setPage(page);
            element.appendKid(i);
            var properties = new COSDictionary();
            properties.setInt(COSName.MCID, i);
            content.beginMarkedContent(
                COSName.getPDFName(element.getStructureType()), PDPropertyList.create(properties));
          }
          content.beginText();
          content.setFont(font, 11);
          content.newLineAtOffset(line.x(), PDRectangle.A4.getHeight() - 200 - 14 * line.row());
          content.showText(line.text());
          content.endText();
          if (!line.element().isEmpty()) {
            content.endMarkedContent();
          }
        }
      }
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
