package se.radslag.document;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.model.DocumentKind;

/**
 * Takes what is repeated in a document, such as a table with a row for each person, from the
 * program's own template into a letter, in the letter's styles where it has those of the same name.
 * For one letter.
 */
final class DraftRepeated {

  private static final Set<String> STYLES = Set.of("pStyle", "rStyle", "tblStyle");

  private static final List<String> LINES =
      List.of("top", "left", "bottom", "right", "insideH", "insideV");

  private final Template own;
  private final Optional<Document> styles;
  private final DraftControls controls;

  DraftRepeated(DocumentKind kind, Optional<Document> styles, DraftControls controls) {
    this.own = Template.builtIn(kind);
    this.styles = styles;
    this.controls = controls;
  }

  /** Puts it before a paragraph; the control that was put there. */
  Element put(Element paragraph, Tag tag) throws IOException {
    Document main = own.parse(own.parts().main());
    Element found =
        ContentControl.below(main)
            .filter(one -> one.tag().equals(tag.written()))
            .map(ContentControl::element)
            .findFirst()
            .orElseThrow(() -> new IOException("The program's template has no " + tag));
    Element copy = (Element) paragraph.getOwnerDocument().importNode(found, true);
    Stream.concat(Stream.of(copy), Word.below(copy, "sdt"))
        .flatMap(control -> Word.children(control, "sdtPr"))
        .flatMap(properties -> Word.children(properties, "id"))
        .forEach(id -> Word.set(id, "val", controls.id()));
    restyle(copy);
    Xml.insertBefore(copy, paragraph);
    return copy;
  }

  private void restyle(Element copy) {
    List<Element> named =
        Xml.below(copy)
            .filter(one -> Word.NAMESPACE.equals(one.getNamespaceURI()))
            .filter(one -> STYLES.contains(one.getLocalName()))
            .toList();
    for (Element style : named) {
      String name = name(Word.get(style, "val"));
      Optional<String> here = styles.flatMap(document -> id(document, name));
      if (here.isPresent()) {
        Word.set(style, "val", here.get());
      } else {
        withoutStyle(style, name);
      }
    }
  }

  /** Headings stay bold, and tables keep their lines. */
  private static void withoutStyle(Element style, String name) {
    if (Word.is(style, "tblStyle")) {
      Element lines = Word.create(style, "tblBorders");
      for (String side : LINES) {
        Element line = Word.create(style, side, "single");
        Word.set(line, "sz", "4");
        Word.set(line, "space", "0");
        Word.set(line, "color", "auto");
        lines.appendChild(line);
      }
      Element properties = (Element) style.getParentNode();
      Optional<Element> after = Word.child(properties, "tblLayout");
      after.ifPresentOrElse(
          one -> Xml.insertBefore(lines, one), () -> properties.appendChild(lines));
    } else if (name.toLowerCase(Locale.ROOT).contains("heading") || name.contains("rubrik")) {
      Xml.around(style, "p").stream()
          .flatMap(paragraph -> Word.below(paragraph, "r"))
          .forEach(DraftRepeated::bold);
    }
    Xml.remove(style);
  }

  private static void bold(Element run) {
    Element look =
        Word.child(run, "rPr")
            .orElseGet(
                () -> {
                  Element made = Word.create(run, "rPr");
                  run.insertBefore(made, run.getFirstChild());
                  return made;
                });
    if (Word.child(look, "b").isEmpty()) {
      look.insertBefore(Word.create(run, "b"), look.getFirstChild());
    }
  }

  private String name(String id) {
    return own.parts().styles().map(own::parse).stream()
        .flatMap(document -> Word.below(document, "style"))
        .filter(one -> Word.get(one, "styleId").equals(id))
        .flatMap(one -> Word.value(one, "name").stream())
        .findFirst()
        .orElse(id);
  }

  private static Optional<String> id(Document styles, String name) {
    return Word.below(styles, "style")
        .filter(
            one ->
                Word.value(one, "name")
                    .filter(it -> it.toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
                    .isPresent())
        .map(one -> Word.get(one, "styleId"))
        .findFirst();
  }
}
