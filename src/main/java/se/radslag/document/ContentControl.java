package se.radslag.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A content control (w:sdt): something in a template that has a tag. */
record ContentControl(Element element) {

  /**
   * What would undo the filling: the mark that the words are only a placeholder, and the tie to a
   * data part, from which Word would fill the control again.
   */
  private static final Set<String> BELONGS_TO_TEMPLATE =
      Set.of("showingPlcHdr", "placeholder", "dataBinding", "temporary");

  /** All controls below a node that have a tag, outer before inner. */
  static Stream<ContentControl> below(Node node) {
    return Word.below(node, "sdt").map(ContentControl::new).filter(one -> !one.tag().isEmpty());
  }

  /** The tag, or the empty text. */
  String tag() {
    return Word.child(element, "sdtPr")
        .flatMap(properties -> Word.value(properties, "tag"))
        .orElse("")
        .strip();
  }

  Optional<Element> content() {
    return Word.child(element, "sdtContent");
  }

  /** Whether the control stands in a line of text and not around paragraphs, cells or rows. */
  boolean inLine() {
    for (Node at = element.getParentNode(); at instanceof Element around; at = at.getParentNode()) {
      if (Word.is(around, "p")) {
        return true;
      }
      if (Word.is(around, "txbxContent") || Word.is(around, "tc")) {
        return false;
      }
    }
    return false;
  }

  /** Whether it holds another control of the same tag and so is only a frame around it. */
  boolean frame() {
    return below(element).anyMatch(inner -> inner.tag().equals(tag()));
  }

  /** The outermost control of the same tag around this one, or this one itself. */
  ContentControl outermost() {
    return around(element)
        .filter(outer -> outer.tag().equals(tag()))
        .reduce((inner, outer) -> outer)
        .orElse(this);
  }

  /** Whether there is a control with a certain tag around this one. */
  boolean inside(String tag) {
    return around(element).anyMatch(outer -> outer.tag().equals(tag));
  }

  /** The controls around an element, the nearest first. */
  static Stream<ContentControl> around(Element element) {
    return Stream.iterate(
            Xml.around(element, "sdt"), Optional::isPresent, at -> Xml.around(at.get(), "sdt"))
        .map(found -> new ContentControl(found.get()));
  }

  /** How the words in it look; a placeholder's own look is not that of the words to come. */
  Optional<Element> look() {
    Optional<Element> properties = Word.child(element, "sdtPr");
    if (properties.flatMap(all -> Word.child(all, "showingPlcHdr")).isPresent()) {
      return properties
          .flatMap(all -> Word.child(all, "rPr"))
          .map(look -> (Element) look.cloneNode(true));
    }
    return Paragraphs.look(element);
  }

  /** Makes it an ordinary control, whose words are the document's own. */
  void settle() {
    Word.child(element, "sdtPr")
        .ifPresent(properties -> Word.removeChildren(properties, BELONGS_TO_TEMPLATE));
  }

  /** Takes the control away and leaves what is in it. */
  void unwrap() {
    List<Element> inside = content().map(Xml::children).orElse(List.of());
    for (Element child : inside) {
      Xml.insertBefore(child, element);
    }
    Xml.remove(element);
  }
}
