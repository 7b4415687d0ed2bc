package se.radslag.document;

import java.util.HashSet;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Finds the numbering a paragraph belongs to: its own, or its style's, or that of a style this one
 * is based on. Styles are followed by reference, so it does not matter what Word calls them.
 *
 * @param styles the part with the styles, if there is one
 */
record StyleNumbering(Optional<Document> styles) {

  /** The id of the numbering; "0" is Word's word for none. */
  Optional<String> numId(Element paragraph) {
    return property(paragraph, "numId").filter(id -> !id.equals("0"));
  }

  /** The level, from 0. */
  Optional<String> level(Element paragraph) {
    return property(paragraph, "ilvl");
  }

  /** The id of the paragraph's style. */
  static Optional<String> style(Element paragraph) {
    return Word.child(paragraph, "pPr").flatMap(properties -> Word.value(properties, "pStyle"));
  }

  private Optional<String> property(Element paragraph, String name) {
    var seen = new HashSet<String>();
    Optional<String> found = own(paragraph, name);
    Optional<Element> style = style(paragraph).flatMap(this::styleOf);
    while (found.isEmpty() && style.isPresent() && seen.add(Word.get(style.get(), "styleId"))) {
      found = own(style.get(), name);
      style = Word.value(style.get(), "basedOn").flatMap(this::styleOf);
    }
    return found;
  }

  private static Optional<String> own(Element holder, String name) {
    return Word.child(holder, "pPr")
        .flatMap(properties -> Word.child(properties, "numPr"))
        .flatMap(numbering -> Word.value(numbering, name));
  }

  private Optional<Element> styleOf(String id) {
    return styles.flatMap(
        document ->
            Word.below(document, "style")
                .filter(style -> Word.get(style, "styleId").equals(id))
                .findFirst());
  }
}
