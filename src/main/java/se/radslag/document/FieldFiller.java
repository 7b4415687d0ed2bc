package se.radslag.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts words into a content control.
 *
 * <p>A control around paragraphs, a cell or a row stays, so that the document can be read back. One
 * in a line of text goes: LibreOffice may make a form field of it when it writes a PDF.
 */
final class FieldFiller {

  private FieldFiller() {}

  /** Fills one control with what there is to say; nothing leaves its place empty. */
  static void fill(ContentControl control, Value value) {
    List<String> texts = Choices.of(control, Forms.written(control, value));
    if (value instanceof Value.Day(Optional<LocalDate> day, String _)) {
      control.date(day);
    }
    fill(control, texts);
  }

  /**
   * Fills one control.
   *
   * @param texts a paragraph each, or in a line of text a line each; without any, what the template
   *     had there goes
   */
  static void fill(ContentControl control, List<String> texts) {
    if (control.inLine()) {
      if (!texts.isEmpty()) {
        Element run = Paragraphs.run(control.element(), control.look(), texts);
        Xml.insertBefore(run, control.element());
      }
      Xml.remove(control.element());
    } else {
      sample(control).ifPresent(sample -> repeat(control, sample, texts));
      control.settle();
      if (texts.size() > 1) {
        control.becomeRich();
      }
    }
  }

  /** The paragraph to repeat: the first, and of a whole row the first of the last cell. */
  private static Optional<Element> sample(ContentControl control) {
    Element where =
        Word.below(control.element(), "tc")
            .reduce((first, second) -> second)
            .orElse(control.element());
    return Word.below(where, "p").findFirst();
  }

  private static void repeat(ContentControl control, Element sample, List<String> texts) {
    Optional<Element> look = control.look();
    Node parent = sample.getParentNode();
    for (Element other : Xml.children(parent)) {
      if (!other.equals(sample) && !Word.is(other, "tcPr")) {
        parent.removeChild(other);
      }
    }
    for (String text : texts) {
      Element paragraph = Paragraphs.copy(sample);
      Paragraphs.setText(paragraph, text, look);
      Xml.insertBefore(paragraph, sample);
    }
    if (texts.isEmpty()) {
      Element paragraph = Paragraphs.copy(sample);
      Paragraphs.clear(paragraph);
      Xml.insertBefore(paragraph, sample);
    }
    parent.removeChild(sample);
  }
}
