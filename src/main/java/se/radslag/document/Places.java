package se.radslag.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.radslag.model.TemplatePlace;
import se.radslag.model.TemplatePlace.Cell;
import se.radslag.model.TemplatePlace.Part;

/**
 * Says where in a template something stands.
 *
 * @param byPart the place of each part that has one
 */
record Places(Map<String, TemplatePlace> byPart) {

  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** So much of what stands there tells one place from another. */
  private static final int LONGEST = 40;

  Places {
    byPart = Map.copyOf(byPart);
  }

  /**
   * The places of a package.
   *
   * @param main the tree of the document
   */
  static Places of(PackageBytes bytes, TemplateParts parts, Document main) throws IOException {
    var byPart = new HashMap<String, TemplatePlace>();
    byPart.put(parts.main(), place(Part.BODY, 0));
    Relationships related = Relationships.of(bytes, parts.main());
    related.targets("footnotes").forEach(part -> byPart.put(part, place(Part.FOOTNOTE, 0)));
    related.targets("endnotes").forEach(part -> byPart.put(part, place(Part.ENDNOTE, 0)));
    related.targets("comments").forEach(part -> byPart.put(part, place(Part.COMMENT, 0)));
    List<Element> sections = Word.below(main, "sectPr").toList();
    for (Element section : sections) {
      int number = sections.size() > 1 ? sections.indexOf(section) + 1 : 0;
      for (Element reference : Xml.children(section)) {
        margin(reference)
            .ifPresent(
                which ->
                    related
                        .target(reference.getAttributeNS(RELATIONSHIP, "id"))
                        .ifPresent(part -> byPart.putIfAbsent(part, place(which, number))));
      }
    }
    return new Places(byPart);
  }

  /** A part as a whole; one that is nowhere in the document is the whole template. */
  TemplatePlace of(String part) {
    return Optional.ofNullable(byPart.get(part)).orElseGet(TemplatePlace::whole);
  }

  /** Where in a part an element is. */
  TemplatePlace of(String part, Element element) {
    TemplatePlace whole = of(part);
    return new TemplatePlace(whole.part(), whole.section(), cell(element), near(element));
  }

  private static TemplatePlace place(Part part, int section) {
    return new TemplatePlace(part, section, Optional.empty(), "");
  }

  private static Optional<Part> margin(Element reference) {
    boolean header = Word.is(reference, "headerReference");
    if (!header && !Word.is(reference, "footerReference")) {
      return Optional.empty();
    }
    return Optional.of(
        switch (Word.get(reference, "type")) {
          case "first" -> header ? Part.HEADER_FIRST : Part.FOOTER_FIRST;
          case "even" -> header ? Part.HEADER_EVEN : Part.FOOTER_EVEN;
          default -> header ? Part.HEADER : Part.FOOTER;
        });
  }

  /** Of tables in one another the outermost counts. */
  private static Optional<Cell> cell(Element element) {
    Optional<Element> table =
        Stream.iterate(
                Xml.around(element, "tbl"), Optional::isPresent, at -> Xml.around(at.get(), "tbl"))
            .flatMap(Optional::stream)
            .reduce((inner, outer) -> outer);
    return table.flatMap(
        found -> {
          List<Element> rows = own(found, "tr");
          Optional<Element> row = rows.stream().filter(one -> touches(one, element)).findFirst();
          return row.map(
              one -> {
                List<Element> cells = own(one, "tc");
                int column =
                    (int) cells.stream().takeWhile(cell -> !touches(cell, element)).count() + 1;
                return new Cell(
                    number(found), rows.indexOf(one) + 1, Math.min(column, cells.size()));
              });
        });
  }

  private static int number(Element table) {
    Element root = table.getOwnerDocument().getDocumentElement();
    return own(root, "tbl").indexOf(table) + 1;
  }

  /** The nearest elements of a name below another, whatever controls stand between. */
  private static List<Element> own(Element parent, String name) {
    return Xml.children(parent).stream()
        .flatMap(child -> Word.is(child, name) ? Stream.of(child) : own(child, name).stream())
        .toList();
  }

  private static boolean touches(Element one, Element other) {
    return holds(one, other) || holds(other, one);
  }

  private static boolean holds(Element outer, Node inner) {
    for (Node at = inner; at != null; at = at.getParentNode()) {
      if (at.isSameNode(outer)) {
        return true;
      }
    }
    return false;
  }

  /** The words of the paragraph it stands in, or of the first that stands in it. */
  private static String near(Element element) {
    Optional<Element> around =
        Word.is(element, "p") ? Optional.of(element) : Xml.around(element, "p");
    String words =
        around
            .map(Places::words)
            .filter(found -> !found.isEmpty())
            .or(
                () ->
                    Word.below(element, "p")
                        .map(Places::words)
                        .filter(found -> !found.isEmpty())
                        .findFirst())
            .orElse("");
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }

  /** What a paragraph says, on one line. */
  static String words(Element paragraph) {
    return Word.below(paragraph, "t")
        .map(Node::getTextContent)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }
}
