package se.radslag.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import se.radslag.document.PackageBytes;

/** A small Word file made for a test: a body, and what parts it needs. */
final class WordFile {

  private static final String NAMESPACES =
      """
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
       xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"\
       xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"\
       xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
       xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"\
       xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"\
       xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"\
      """;

  private static final String RELATIONSHIP =
      "<Relationship Id=\"%s\""
          + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\""
          + " Target=\"%s\"%s/>";

  private static final String HEADINGS =
      """
      <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
      <w:style w:type="paragraph" w:styleId="Rubrik"><w:name w:val="Title"/></w:style>
      <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Rubrik3"><w:name w:val="heading 3"/></w:style>
      """;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();

  /** A file with these paragraphs and tables. */
  static WordFile of(String body) {
    var file = new WordFile();
    file.parts.put("word/document.xml", root("document", "<w:body>" + body + "</w:body>"));
    return file.part("styles", HEADINGS);
  }

  /** A paragraph of plain words. */
  static String p(String words) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r></w:p>";
  }

  /** A paragraph in a style. */
  static String p(String style, String words) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(style, words);
  }

  /** With a part beside the document, such as "numbering", found by its own name. */
  WordFile part(String type, String content) {
    parts.put("word/" + type + ".xml", root(type, content));
    return related(type, type, type + ".xml", "");
  }

  /** With a picture under an id. */
  WordFile picture(String id, byte[] png) {
    parts.put("word/" + id + ".png", png);
    return related(id, "image", id + ".png", "");
  }

  /** With an address outside the file under an id. */
  WordFile outside(String id, String type, String address) {
    return related(id, type, address, " TargetMode=\"External\"");
  }

  /** The bytes. */
  byte[] bytes() {
    var all = new LinkedHashMap<>(parts);
    all.put(
        "_rels/.rels",
        list(RELATIONSHIP.formatted("d", "officeDocument", "word/document.xml", "")));
    all.put("word/_rels/document.xml.rels", list(relationships.toString()));
    return new PackageBytes(all).file();
  }

  private WordFile related(String id, String type, String target, String more) {
    relationships.append(RELATIONSHIP.formatted(id, type, target, more));
    return this;
  }

  private static byte[] list(String relationships) {
    return utf8(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relationships
            + "</Relationships>");
  }

  private static byte[] root(String name, String content) {
    return utf8("<w:%s %s>%s</w:%s>".formatted(name, NAMESPACES, content, name));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
