package se.radslag.document;

import java.util.LinkedHashMap;
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
    var documents = new LinkedHashMap<String, Document>();
    parts.fillable().forEach(part -> documents.put(part, template.parse(part)));
    var marks = new Marks(documents.values());
    for (var part : documents.entrySet()) {
      Document document = part.getValue();
      if (ContentControl.below(document).findAny().isPresent()) {
        var filler = new Filler(numbering, marks);
        filler.fill(document, facts.scope());
        filler.finish();
        changed.put(part.getKey(), Xml.bytes(document));
      }
    }
    if (numbering.changed()) {
      changed.put(parts.numbering().orElseThrow(), Xml.bytes(definitions.orElseThrow()));
    }
    changed.putAll(new PackageProperties(template).of(facts));
    return template.bytes().with(changed).file();
  }
}
