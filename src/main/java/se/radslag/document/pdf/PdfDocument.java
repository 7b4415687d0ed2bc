package se.radslag.document.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.document.Word;
import se.radslag.document.Xml;

/**
 * Makes a PDF of a finished Word file: the same text in the same order, headings, lists and tables
 * tagged as such, in the document's own look as far as its styles carry over. The file is PDF/A-2a
 * (ISO 19005-2, to be kept) and PDF/UA-1 (ISO 14289-1, to be read by a screen reader); its fonts
 * are embedded.
 *
 * <p>The same Word file gives the same bytes. Nothing outside the file is opened: no link and no
 * linked picture is followed. A sign that no embedded typeface has is printed as U+FFFD, never left
 * out. Threads may share it.
 */
public final class PdfDocument {

  private final Glyphs glyphs = new Glyphs();

  /**
   * The PDF of a .docx.
   *
   * @throws IllegalArgumentException if the bytes are no Word document
   */
  public byte[] of(byte[] docx) {
    try {
      return made(docx);
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      throw new IllegalArgumentException("No Word document", unreadable);
    }
  }

  /**
   * The signs a .docx says that no embedded typeface has, each once, in their order; in the PDF
   * there is U+FFFD in their place.
   *
   * @throws IllegalArgumentException if the bytes are no Word document
   */
  public List<String> unprinted(byte[] docx) {
    try {
      var signs = new LinkedHashSet<String>();
      for (Document part : Docx.read(docx).printed()) {
        Word.below(part, "t").forEach(words -> glyphs.missing(words.getTextContent(), signs::add));
      }
      return List.copyOf(signs);
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      throw new IllegalArgumentException("No Word document", unreadable);
    }
  }

  private byte[] made(byte[] file) throws IOException {
    Docx docx = Docx.read(file);
    var families = new Families(docx.part("fontTable"), docx.part("theme"));
    var numbering = new Numbering(docx.part("numbering"));
    var styles = new Styles(docx.part("styles"), new RunCss(families), numbering);
    Element body = docx.body();
    var html = new Html();
    var made =
        new Conversion(
            docx, styles, numbering, new Anchors(body), glyphs, html, new LinkedHashMap<>());
    head(html, docx.properties());
    html.rule(Sheet.BASE);
    var layout = new Layout(docx);
    new Pages(made, layout).write(body);
    return layout.pdf(html.finished(), Stamp.of(file));
  }

  /** What the file says of itself: a title a screen reader begins with, and its language. */
  private static void head(Html html, Optional<Document> properties) {
    String language = property(properties, "language").orElse("sv-SE");
    html.root().setAttribute("lang", language);
    String title = property(properties, "title").orElse("Dokument");
    html.text(html.add(html.head(), "title"), title);
    meta(html, "subject", property(properties, "subject").orElse(title));
    property(properties, "creator").ifPresent(author -> meta(html, "author", author));
  }

  private static void meta(Html html, String name, String content) {
    Element meta = html.add(html.head(), "meta");
    meta.setAttribute("name", name);
    meta.setAttribute("content", content);
  }

  private static Optional<String> property(Optional<Document> properties, String name) {
    return properties.stream()
        .flatMap(Xml::below)
        .filter(one -> one.getLocalName().equals(name))
        .map(Element::getTextContent)
        .filter(text -> !text.isBlank())
        .findFirst();
  }
}
