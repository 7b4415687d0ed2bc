package se.radslag.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.document.PackageBytes;
import se.radslag.document.Word;
import se.radslag.document.Xml;

/**
 * The parts of a Word file, found by their relationships (ECMA-376 part 2). Nothing outside the
 * file is ever looked up.
 *
 * @param main the entry with the document
 */
record Docx(PackageBytes bytes, String main) {

  private static final Set<String> PRINTED = Set.of("header", "footer", "footnotes", "endnotes");

  static final String RELATIONSHIP_IDS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /**
   * Takes a file apart.
   *
   * @throws IOException if it is no Word file
   */
  static Docx read(byte[] file) throws IOException {
    PackageBytes bytes = PackageBytes.read(file);
    String main =
        targets(bytes, "", relationship -> type(relationship).equals("officeDocument"))
            .findFirst()
            .filter(entry -> bytes.entry(entry).isPresent())
            .orElseThrow(() -> new IOException("The file is no Word document"));
    return new Docx(bytes, main);
  }

  /** The trees of all parts with words that are printed. */
  List<Document> printed() {
    return Stream.concat(
            Stream.of(main), targets(bytes, main, part -> PRINTED.contains(type(part))))
        .distinct()
        .flatMap(entry -> tree(entry).stream())
        .toList();
  }

  /** The tree of an entry. */
  Optional<Document> tree(String entry) {
    return bytes.entry(entry).map(Docx::parse);
  }

  /** The tree of the part of this kind that the document has, such as "styles". */
  Optional<Document> part(String type) {
    return entry(type).flatMap(this::tree);
  }

  /** The entry of the part of this kind that the document has. */
  Optional<String> entry(String type) {
    return targets(bytes, main, relationship -> type(relationship).equals(type)).findFirst();
  }

  /** The tree of the file's own properties. */
  Optional<Document> properties() {
    return targets(bytes, "", relationship -> type(relationship).equals("core-properties"))
        .findFirst()
        .flatMap(this::tree);
  }

  /** The entry that a part means by an id; none if it is missing or outside the file. */
  Optional<String> related(String entry, String id) {
    return targets(bytes, entry, relationship -> relationship.getAttribute("Id").equals(id))
        .findFirst()
        .filter(target -> bytes.entry(target).isPresent());
  }

  /** Where a link outside the file leads; it is written down and never followed. */
  Optional<String> external(String entry, String id) {
    return relationships(bytes, entry)
        .filter(relationship -> relationship.getAttribute("Id").equals(id))
        .filter(Docx::isExternal)
        .map(relationship -> relationship.getAttribute("Target"))
        .findFirst();
  }

  private static Stream<String> targets(
      PackageBytes bytes, String entry, Predicate<Element> wanted) {
    return relationships(bytes, entry)
        .filter(relationship -> !isExternal(relationship))
        .filter(wanted)
        .flatMap(relationship -> resolved(entry, relationship.getAttribute("Target")).stream());
  }

  private static Stream<Element> relationships(PackageBytes bytes, String entry) {
    int name = entry.lastIndexOf('/') + 1;
    String rels = entry.substring(0, name) + "_rels/" + entry.substring(name) + ".rels";
    return bytes.entry(rels).map(Docx::parse).stream()
        .flatMap(tree -> Xml.children(tree.getDocumentElement()).stream());
  }

  private static boolean isExternal(Element relationship) {
    return relationship.getAttribute("TargetMode").equals("External");
  }

  private static String type(Element relationship) {
    String type = relationship.getAttribute("Type");
    return type.substring(type.lastIndexOf('/') + 1);
  }

  private static Optional<String> resolved(String from, String target) {
    try {
      return Optional.of(URI.create("/" + from).resolve(target).getPath().substring(1));
    } catch (IllegalArgumentException unusable) {
      return Optional.empty();
    }
  }

  private static Document parse(byte[] part) {
    try {
      return Xml.parse(part);
    } catch (IOException damaged) {
      throw new UncheckedIOException("A part of a Word file is damaged", damaged);
    }
  }

  /** The body of the document. */
  Element body() {
    return tree(main)
        .flatMap(tree -> Word.child(tree.getDocumentElement(), "body"))
        .orElseThrow(() -> new UncheckedIOException(new IOException("A document without a body")));
  }
}
