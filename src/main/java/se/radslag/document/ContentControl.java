package se.radslag.document;

import java.time.LocalDate;
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

  /** Word's own repeated sections (w15), whose parts are no longer there. */
  private static final Set<String> REPEATING = Set.of("repeatingSection", "repeatingSectionItem");

  private static final Set<String> ONE_PARAGRAPH =
      Set.of("text", "date", "dropDownList", "comboBox");

  /** All controls below a node that have a tag, outer before inner. */
  static Stream<ContentControl> below(Node node) {
    return Word.below(node, "sdt").map(ContentControl::new).filter(one -> !one.tag().isEmpty());
  }

  /** The tag as it is set in Word, or the empty text. */
  String written() {
    return Word.child(element, "sdtPr")
        .flatMap(properties -> Word.value(properties, "tag"))
        .orElse("");
  }

  /** The tag taken apart. */
  ControlTag controlTag() {
    return ControlTag.of(written());
  }

  /** The name in the tag, or the empty text. */
  String tag() {
    return controlTag().name();
  }

  /** The first of the control's properties with one of these names. */
  Optional<Element> property(Set<String> names) {
    return Word.child(element, "sdtPr").stream()
        .flatMap(properties -> Xml.children(properties).stream())
        .filter(one -> Word.NAMESPACE.equals(one.getNamespaceURI()))
        .filter(one -> names.contains(one.getLocalName()))
        .findFirst();
  }

  /** Says of a date control which day it shows; another control has no such mark. */
  void date(Optional<LocalDate> day) {
    property(Set.of("date"))
        .ifPresent(
            date -> {
              date.removeAttributeNS(Word.NAMESPACE, "fullDate");
              day.ifPresent(shown -> Word.set(date, "fullDate", shown + "T00:00:00Z"));
            });
  }

  /** Lifts what lets a control hold one paragraph only. */
  void becomeRich() {
    Word.child(element, "sdtPr")
        .ifPresent(properties -> Word.removeChildren(properties, ONE_PARAGRAPH));
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
        .ifPresent(
            properties -> {
              Word.removeChildren(properties, BELONGS_TO_TEMPLATE);
              Xml.children(properties).stream()
                  .filter(one -> REPEATING.contains(one.getLocalName()))
                  .forEach(properties::removeChild);
            });
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
