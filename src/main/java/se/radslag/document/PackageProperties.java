package se.radslag.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a file says of itself as a whole: that it is a document and no template, and its properties,
 * which a template may lack.
 */
record PackageProperties(Template template) {

  private static final String RELATIONSHIPS = "_rels/.rels";

  private static final String NEW_PART = "docProps/core.xml";

  private static final String PROPERTIES_TYPE =
      "application/vnd.openxmlformats-package.core-properties+xml";

  private static final String NO_PROPERTIES =
      "<cp:coreProperties xmlns:cp=\"%s\"/>".formatted(CoreProperties.NAMESPACE);

  /** The entries that change, by name. */
  Map<String, byte[]> of(Facts facts) {
    var changed = new HashMap<String, byte[]>();
    TemplateParts parts = template.parts();
    Document types = template.parse(PackageBytes.CONTENT_TYPES);
    if (parts.template()) {
      new PartTypes(types).set(parts.main(), TemplateParts.DOCUMENT_TYPE);
    }
    if (parts.properties().isEmpty()) {
      new PartTypes(types).set(NEW_PART, PROPERTIES_TYPE);
      changed.put(RELATIONSHIPS, Xml.bytes(relationships()));
    }
    if (parts.template() || parts.properties().isEmpty()) {
      changed.put(PackageBytes.CONTENT_TYPES, Xml.bytes(types));
    }
    Document properties = parts.properties().map(template::parse).orElseGet(this::noProperties);
    CoreProperties.fill(properties, facts);
    changed.put(parts.properties().orElse(NEW_PART), Xml.bytes(properties));
    return changed;
  }

  private Document relationships() {
    Document relationships = template.parse(RELATIONSHIPS);
    Element root = relationships.getDocumentElement();
    Element added = relationships.createElementNS(root.getNamespaceURI(), "Relationship");
    added.setAttribute("Id", "radslagProperties");
    added.setAttribute(
        "Type",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties");
    added.setAttribute("Target", NEW_PART);
    root.appendChild(added);
    return relationships;
  }

  private Document noProperties() {
    try {
      return Xml.parse(NO_PROPERTIES.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException("A fixed text is not well-formed", impossible);
    }
  }
}
