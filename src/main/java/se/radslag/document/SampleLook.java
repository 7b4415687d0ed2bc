package se.radslag.document;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/**
 * How a sample's paragraph looks, by which a paragraph of a finished document is told to be of its
 * kind.
 *
 * @param level the place of the paragraph in its sample, from 1
 * @param before the template's own words before the text, such as "Beslut: "
 * @param separator the words between label and text
 * @param heading whether it is one of the words over a row of paragraphs, as a whole
 */
record SampleLook(
    SampleKind kind,
    int level,
    Optional<String> style,
    Set<String> properties,
    Set<String> words,
    Set<String> label,
    String before,
    String separator,
    boolean heading) {

  private static final int NO_MATCH = -1;

  static SampleLook of(SampleKind kind, int level, Element paragraph, boolean heading) {
    Optional<Element> text = inside(paragraph, SampleKind.TEXT);
    Optional<Element> label = inside(paragraph, SampleKind.LABEL);
    String before = heading ? SeenText.of(paragraph) : text.map(SampleLook::before).orElse("");
    String labelWords = label.map(SeenText::of).orElse("");
    String separator =
        label.isPresent() && before.startsWith(labelWords)
            ? before.substring(labelWords.length())
            : ": ";
    return new SampleLook(
        kind,
        level,
        StyleNumbering.style(paragraph),
        properties(paragraph),
        Paragraphs.look(text.orElse(paragraph)).map(SampleLook::names).orElse(Set.of()),
        label.flatMap(Paragraphs::look).map(SampleLook::names).orElse(Set.of()),
        label.isPresent() ? "" : before,
        separator,
        heading);
  }

  /** How well a paragraph answers to this; less than none if it cannot be of this kind. */
  int match(Element paragraph, String text) {
    boolean said = heading ? text.strip().equals(before.strip()) : text.startsWith(before);
    if (!style.equals(StyleNumbering.style(paragraph)) || !said) {
      return NO_MATCH;
    }
    int properties = properties(paragraph).equals(this.properties) ? 2 : 0;
    int looks =
        Paragraphs.look(paragraph).map(SampleLook::names).orElse(Set.of()).equals(words) ? 1 : 0;
    return properties + looks + (before.isEmpty() ? 0 : 4);
  }

  static Set<String> names(Element properties) {
    var names = new TreeSet<String>();
    for (Element child : Xml.children(properties)) {
      if (!Set.of("lang", "noProof", "rFonts").contains(child.getLocalName())) {
        names.add(child.getLocalName() + Word.get(child, "val"));
      }
    }
    return names;
  }

  /** What is set in the paragraph itself; which numbering it goes on in is no look. */
  private static Set<String> properties(Element paragraph) {
    var names = new TreeSet<String>();
    Word.child(paragraph, "pPr").stream()
        .flatMap(properties -> Xml.children(properties).stream())
        .filter(one -> !Set.of("pStyle", "numPr", "rPr", "pPrChange").contains(one.getLocalName()))
        .forEach(
            one -> names.add(one.getLocalName() + Word.get(one, "val") + Word.get(one, "left")));
    return names;
  }

  private static Optional<Element> inside(Element paragraph, String tag) {
    return ContentControl.below(paragraph)
        .filter(control -> control.tag().equals(tag))
        .map(ContentControl::element)
        .findFirst();
  }

  private static String before(Element text) {
    var before = new StringBuilder();
    for (Element sibling : Xml.children(text.getParentNode())) {
      if (sibling.isSameNode(text)) {
        return before.toString();
      }
      if (!Word.is(sibling, "pPr")) {
        before.append(SeenText.of(sibling));
      }
    }
    return before.toString();
  }
}
