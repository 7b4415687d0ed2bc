package se.radslag.archive;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A PDF drawn by hand, word by word in any order. */
final class PdfPages {

  private final List<List<Words>> pages = new ArrayList<>();

  /** Words at a place, in points from the page's upper left corner. */
  record Words(float x, float y, float size, String text) {}

  PdfPages page() {
    pages.add(new ArrayList<>());
    return this;
  }

  PdfPages at(float x, float y, String text) {
    pages.getLast().add(new Words(x, y, 11, text));
    return this;
  }

  /** Lines below each other with the room of a paragraph. */
  PdfPages lines(float x, float y, String... lines) {
    for (int i = 0; i < lines.length; i++) {
      at(x, y + 14 * i, lines[i]);
    }
    return this;
  }

  byte[] bytes() throws IOException {
    try (PDDocument document = drawn()) {
      return saved(document);
    }
  }

  /** The same, with a password to open it. */
  byte[] encrypted() throws IOException {
    try (PDDocument document = drawn()) {
      document.protect(new StandardProtectionPolicy("ägare", "hemligt", new AccessPermission()));
      return saved(document);
    }
  }

  /** Pages that are pictures. */
  static byte[] scanned() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      var picture = new BufferedImage(200, 300, BufferedImage.TYPE_BYTE_GRAY);
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
      }
      return saved(document);
    }
  }

  /** A small file that says "draw it ten times" of something that says the same, and so on. */
  static byte[] drawnForYears() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      var inner = new PDFormXObject(document);
      for (int depth = 0; depth < 12; depth++) {
        var outer = new PDFormXObject(document);
        outer.setBBox(PDRectangle.A4);
        outer.setResources(new PDResources());
        outer.getResources().put(COSName.getPDFName("A"), inner);
        try (OutputStream drawing = outer.getContentStream().createOutputStream()) {
          drawing.write("/A Do ".repeat(10).getBytes(StandardCharsets.US_ASCII));
        }
        inner = outer;
      }
      try (var content = new PDPageContentStream(document, page)) {
        content.drawForm(inner);
      }
      return saved(document);
    }
  }

  private PDDocument drawn() throws IOException {
    var document = new PDDocument();
    var font = new PDType1Font(FontName.HELVETICA);
    for (List<Words> words : pages) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        for (Words one : words) {
          content.beginText();
          content.setFont(font, one.size());
          content.newLineAtOffset(one.x(), PDRectangle.A4.getHeight() - one.y());
          content.showText(one.text());
          content.endText();
        }
      }
    }
    return document;
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
