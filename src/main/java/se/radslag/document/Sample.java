package se.radslag.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The paragraphs of one sample in a template's agenda.
 *
 * @param paragraphs at least one; they stay as they are and only copies are filled
 */
record Sample(List<Element> paragraphs) {

  Sample {
    paragraphs = List.copyOf(paragraphs);
  }

  /** The paragraphs before the last: a heading over one or more paragraphs of this kind. */
  List<Element> heading() {
    var heading = new ArrayList<Element>();
    for (Element paragraph : paragraphs.subList(0, paragraphs.size() - 1)) {
      Element copy = Paragraphs.copy(paragraph);
      unwrapAll(copy);
      heading.add(copy);
    }
    return heading;
  }

  /** The last paragraph, with a text in it. */
  Element filled(String text) {
    return filled(paragraphs.getLast(), "", text);
  }

  /** The last paragraph, with a label and a text in it. */
  Element labelled(String label, String text) {
    return filled(paragraphs.getLast(), label, text);
  }

  /** The paragraph of a level from 1, or the deepest there is, with a text in it. */
  Element onLevel(int level, String text) {
    return filled(paragraphs.get(Math.min(level, paragraphs.size()) - 1), "", text);
  }

  private static Element filled(Element sample, String label, String text) {
    Element paragraph = Paragraphs.copy(sample);
    Optional<ContentControl> labelControl = inside(paragraph, SampleKind.LABEL);
    Optional<ContentControl> textControl = inside(paragraph, SampleKind.TEXT);
    if (textControl.isEmpty()) {
      Paragraphs.setText(paragraph, label.isEmpty() ? text : label + ": " + text);
      return paragraph;
    }
    if (labelControl.isPresent() && label.isEmpty()) {
      removeAllBefore(textControl.get().element(), paragraph);
    } else {
      labelControl.ifPresent(control -> FieldFiller.fill(control, List.of(label)));
    }
    FieldFiller.fill(textControl.get(), List.of(text));
    unwrapAll(paragraph);
    return paragraph;
  }

  private static Optional<ContentControl> inside(Element paragraph, String tag) {
    return ContentControl.below(paragraph).filter(control -> control.tag().equals(tag)).findFirst();
  }

  private static void removeAllBefore(Element mark, Element paragraph) {
    for (Element child : Xml.children(paragraph)) {
      boolean markReached = child.isSameNode(mark) || contains(child, mark);
      if (markReached) {
        return;
      }
      if (!Word.is(child, "pPr")) {
        paragraph.removeChild(child);
      }
    }
  }

  private static boolean contains(Element outer, Node inner) {
    return Xml.below(outer).anyMatch(one -> one.isSameNode(inner));
  }

  private static void unwrapAll(Element paragraph) {
    List<Element> controls = Word.below(paragraph, "sdt").toList();
    controls.forEach(control -> new ContentControl(control).unwrap());
  }
}
