package se.radslag.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import se.radslag.document.Word;

/**
 * A part of the document with pages of one shape.
 *
 * @param blocks its paragraphs and tables
 * @param properties w:sectPr
 */
record Section(List<Element> blocks, Element properties) {

  private static final double A4_WIDTH = 595.3;
  private static final double A4_HEIGHT = 841.9;
  private static final double MARGIN = 70.9;

  Section {
    blocks = List.copyOf(blocks);
  }

  /** The sections of a body; one that goes on on the same page belongs to the one before. */
  static List<Section> of(Element body) {
    var sections = new ArrayList<Section>();
    var blocks = new ArrayList<Element>();
    for (Element block : Blocks.blocks(body).toList()) {
      blocks.add(block);
      Word.child(block, "pPr")
          .flatMap(properties -> Word.child(properties, "sectPr"))
          .ifPresent(
              end -> {
                add(sections, blocks, end);
                blocks.clear();
              });
    }
    Element last = Word.child(body, "sectPr").orElseGet(() -> Word.create(body, "sectPr"));
    add(sections, blocks, last);
    return sections;
  }

  private static void add(List<Section> sections, List<Element> blocks, Element end) {
    boolean goesOn =
        !sections.isEmpty()
            && Word.value(end, "type").filter("continuous"::equals).isPresent()
            && size(end, "w").equals(size(sections.getLast().properties, "w"));
    if (goesOn) {
      Section before = sections.removeLast();
      var all = new ArrayList<>(before.blocks);
      all.addAll(blocks);
      sections.add(new Section(all, before.properties));
    } else {
      sections.add(new Section(blocks, end));
    }
  }

  double width() {
    return size(properties, "w").orElse(A4_WIDTH);
  }

  double height() {
    return size(properties, "h").orElse(A4_HEIGHT);
  }

  /** A margin in points, by Word's name; where the text must not reach, Word says it below 0. */
  double margin(String name) {
    return margin(name, name.equals("header") || name.equals("footer") ? MARGIN / 2 : MARGIN);
  }

  double margin(String name, double usual) {
    return Word.child(properties, "pgMar")
        .flatMap(margins -> Measure.twips(margins, name))
        .map(Math::abs)
        .orElse(usual);
  }

  /** Whether the first page has a header and a footer of its own. */
  boolean firstIsOther() {
    return Word.child(properties, "titlePg").filter(Measure::on).isPresent();
  }

  /**
   * The id of a header or footer.
   *
   * @param name headerReference or footerReference
   * @param type first, default or even
   */
  Optional<String> reference(String name, String type) {
    return Word.children(properties, name)
        .filter(reference -> Word.get(reference, "type").equals(type))
        .map(reference -> reference.getAttributeNS(Docx.RELATIONSHIP_IDS, "id"))
        .findFirst();
  }

  private static Optional<Double> size(Element properties, String name) {
    return Word.child(properties, "pgSz").flatMap(size -> Measure.twips(size, name));
  }
}
