package se.radslag.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Copies of a template's paragraphs with other words in them. */
final class Paragraphs {

  /** Word's own extension, in which a paragraph has an id that no other may have. */
  private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";

  /** Marks of editing, which a copy must not repeat. */
  private static final Set<String> MARKS =
      Set.of(
          "bookmarkStart",
          "bookmarkEnd",
          "commentRangeStart",
          "commentRangeEnd",
          "commentReference",
          "permStart",
          "permEnd",
          "proofErr",
          "lastRenderedPageBreak");

  private Paragraphs() {}

  /**
   * A copy of a paragraph, or of what holds paragraphs, that stands in no tree and shares no id of
   * a paragraph or mark with the original.
   */
  static Element copy(Element original) {
    Element copy = (Element) original.cloneNode(true);
    Stream.concat(Stream.of(copy), Xml.below(copy))
        .forEach(
            element -> {
              element.removeAttributeNS(WORD_2010, "paraId");
              element.removeAttributeNS(WORD_2010, "textId");
            });
    List<Element> marks =
        Xml.below(copy).filter(element -> MARKS.contains(element.getLocalName())).toList();
    marks.forEach(Xml::remove);
    return copy;
  }

  /** Replaces all a paragraph says; the words look as its first ones did. */
  static void setText(Element paragraph, String text) {
    setText(paragraph, text, look(paragraph));
  }

  /** Replaces all a paragraph says, in a certain look. */
  static void setText(Element paragraph, String text, Optional<Element> look) {
    clear(paragraph);
    paragraph.appendChild(run(paragraph, look.map(Paragraphs::again), List.of(text)));
  }

  /** What a paragraph says, without its number; a line break is a space, a tab too. */
  static String text(Element paragraph) {
    var text = new StringBuilder();
    Xml.below(paragraph)
        .forEach(
            element -> {
              if (Word.is(element, "t")) {
                text.append(element.getTextContent());
              } else if (Word.is(element, "br") || isTab(element)) {
                text.append(' ');
              }
            });
    return text.toString();
  }

  /** A tab in the text; the same word also names a place to stop at. */
  private static boolean isTab(Element element) {
    return Word.is(element, "tab") && Word.is(element.getParentNode(), "r");
  }

  /** Takes away all a paragraph says. */
  static void clear(Element paragraph) {
    for (Element child : Xml.children(paragraph)) {
      if (!Word.is(child, "pPr")) {
        paragraph.removeChild(child);
      }
    }
  }

  /** The properties of the first run with words in it. */
  static Optional<Element> look(Element parent) {
    return Word.below(parent, "r")
        .filter(run -> Word.child(run, "t").isPresent())
        .findFirst()
        .flatMap(run -> Word.child(run, "rPr"))
        .map(Paragraphs::again);
  }

  private static Element again(Element properties) {
    return (Element) properties.cloneNode(true);
  }

  /** A run of words, with a line break between one text and the next. */
  static Element run(Element near, Optional<Element> look, List<String> lines) {
    Element run = Word.create(near, "r");
    look.ifPresent(run::appendChild);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        run.appendChild(Word.create(near, "br"));
      }
      run.appendChild(words(near, lines.get(i)));
    }
    return run;
  }

  private static Element words(Element near, String text) {
    Element words = Word.create(near, "t");
    if (!text.equals(text.strip())) {
      words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
    words.setTextContent(Xml.holdable(text));
    return words;
  }
}
