package se.radslag.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Numbers and bullets for samples in a document that has none of its own: added to its definitions,
 * or to new ones. For one document and one thread.
 */
final class DraftNumbering {

  private static final String PART = "word/numbering.xml";

  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering";

  private static final String LEVEL =
      "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>"
          + "<w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"%d\" w:hanging=\"%d\"/></w:pPr></w:lvl>";

  private static final int INDENT = 567;

  private final PackageBytes bytes;
  private final TemplateParts parts;
  private final Document definitions;
  private boolean used;

  DraftNumbering(PackageBytes bytes, TemplateParts parts) throws IOException {
    this.bytes = bytes;
    this.parts = parts;
    this.definitions =
        parts.numbering().isPresent()
            ? Template.parse(bytes, parts.numbering().get())
            : Xml.parse(
                ("<w:numbering xmlns:w=\"" + Word.NAMESPACE + "\"/>")
                    .getBytes(StandardCharsets.UTF_8));
  }

  /** The id of a numbering 1, 2, 3. */
  String numbers() throws IOException {
    return add(LEVEL.formatted(0, "decimal", "%1", INDENT, INDENT));
  }

  /** The id of a list with signs on two levels. */
  String bullets() throws IOException {
    return add(
        LEVEL.formatted(0, "bullet", "•", INDENT, INDENT)
            + LEVEL.formatted(1, "bullet", "–", 2 * INDENT, INDENT));
  }

  /** The entries that change, by name. */
  Map<String, byte[]> changed() throws IOException {
    var changed = new LinkedHashMap<String, byte[]>();
    if (used) {
      changed.put(parts.numbering().orElse(PART), Xml.bytes(definitions));
    }
    if (used && parts.numbering().isEmpty()) {
      Document types = Template.parse(bytes, PackageBytes.CONTENT_TYPES);
      new PartTypes(types).set(PART, TYPE);
      changed.put(PackageBytes.CONTENT_TYPES, Xml.bytes(types));
      changed.put(relationships(), Xml.bytes(related()));
    }
    return changed;
  }

  private String add(String levels) throws IOException {
    used = true;
    Element root = definitions.getDocumentElement();
    String abstractId = Integer.toString(1 + highest("abstractNum", "abstractNumId"));
    String id = Integer.toString(1 + highest("num", "numId"));
    String definition =
        "<w:abstractNum xmlns:w=\"%s\" w:abstractNumId=\"%s\"><w:multiLevelType w:val=\"multilevel\"/>%s</w:abstractNum>"
            .formatted(Word.NAMESPACE, abstractId, levels);
    Node made =
        definitions.importNode(
            Xml.parse(definition.getBytes(StandardCharsets.UTF_8)).getDocumentElement(), true);
    // Definitions come before the lists that use them, and both before a clean-up mark.
    root.insertBefore(made, first(root, List.of("num", "numIdMacAtCleanup")).orElse(null));
    Element list = Word.create(root, "num");
    Word.set(list, "numId", id);
    list.appendChild(Word.create(root, "abstractNumId", abstractId));
    root.insertBefore(list, first(root, List.of("numIdMacAtCleanup")).orElse(null));
    return id;
  }

  private static Optional<Element> first(Element root, List<String> names) {
    return Xml.children(root).stream()
        .filter(one -> names.contains(one.getLocalName()))
        .findFirst();
  }

  private int highest(String name, String id) {
    return Word.children(definitions.getDocumentElement(), name)
        .mapToInt(one -> Integer.parseInt(Word.get(one, id)))
        .max()
        .orElse(0);
  }

  private String relationships() {
    int slash = parts.main().lastIndexOf('/') + 1;
    return parts.main().substring(0, slash) + "_rels/" + parts.main().substring(slash) + ".rels";
  }

  private Document related() throws IOException {
    String none =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";
    Document tree =
        Xml.parse(bytes.entry(relationships()).orElse(none.getBytes(StandardCharsets.UTF_8)));
    Element root = tree.getDocumentElement();
    Element added = tree.createElementNS(root.getNamespaceURI(), "Relationship");
    var ids = new ArrayList<String>();
    Xml.children(root).forEach(one -> ids.add(one.getAttribute("Id")));
    String id = "radslagNumbering";
    while (ids.contains(id)) {
      id += "1";
    }
    added.setAttribute("Id", id);
    added.setAttribute("Type", RELATIONSHIP);
    added.setAttribute("Target", "/" + PART);
    root.appendChild(added);
    return tree;
  }
}
