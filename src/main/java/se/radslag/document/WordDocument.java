package se.radslag.document;

import java.util.Optional;
import java.util.TreeMap;
import org.w3c.dom.Document;

/**
 * The Word document of a content, made from a template. Threads may share it.
 *
 * <p>What is not filled stays byte for byte as it is in the template. The same content and template
 * always give the same bytes.
 */
public final class WordDocument {

  /**
   * The .docx.
   *
   * @throws IllegalArgumentException if a text of the content has a character that no document can
   *     hold; {@link se.radslag.model.PlainText} takes them out where text enters
   */
  public byte[] write(Content content, Template template) {
    var changed = new TreeMap<String, byte[]>();
    TemplateParts parts = template.parts();
    Facts facts = Facts.of(content);
    Optional<Document> definitions = parts.numbering().map(template::parse);
    var numbering = new Numbering(definitions, parts.styles().map(template::parse));
    for (String part : parts.fillable()) {
      Document document = template.parse(part);
      if (ContentControl.below(document).findAny().isPresent()) {
        var filler = new Filler(numbering, new Marks(document));
        filler.fill(document, facts.scope());
        filler.finish();
        changed.put(part, Xml.bytes(document));
      }
    }
    if (numbering.changed()) {
      changed.put(parts.numbering().orElseThrow(), Xml.bytes(definitions.orElseThrow()));
    }
    changed.putAll(new PackageProperties(template).of(facts));
    return template.bytes().with(changed).file();
  }
}
