package se.radslag.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file made by hand, part by part. */
final class WordParts {

  private static final String TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String NAMES =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder related = new StringBuilder();

  WordParts() {
    parts.put("[Content_Types].xml", "<Types/>");
    parts.put(
        "_rels/.rels",
        "<Relationships><Relationship Id=\"a\" Type=\""
            + TYPE
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
  }

  /** The text, as the inside of w:body. */
  WordParts body(String xml) {
    return raw(
        "word/document.xml", "<w:document" + NAMES + "><w:body>" + xml + "</w:body></w:document>");
  }

  /** Another part the text has a relationship to. */
  WordParts part(String id, String kind, String root, String xml) {
    related.append(
        "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>".formatted(id, TYPE, kind, id));
    return raw("word/" + id + ".xml", "<w:" + root + NAMES + ">" + xml + "</w:" + root + ">");
  }

  WordParts raw(String name, String text) {
    parts.put(name, text);
    return this;
  }

  byte[] bytes() throws IOException {
    parts.put("word/_rels/document.xml.rels", "<Relationships>" + related + "</Relationships>");
    return zip(parts);
  }

  static byte[] zip(Map<String, String> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  /** A paragraph of plain words. */
  static String p(String words) {
    return styled("", words);
  }

  /** A paragraph with properties. */
  static String styled(String properties, String words) {
    return "<w:p><w:pPr>"
        + properties
        + "</w:pPr><w:r><w:t xml:space=\"preserve\">"
        + words
        + "</w:t></w:r></w:p>";
  }
}
