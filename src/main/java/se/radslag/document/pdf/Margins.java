package se.radslag.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import se.radslag.document.Word;

/**
 * Headers and footers of one document: which holds for which section, and how high they are.
 *
 * <p>A section that has none takes those of the section before. Of one thread.
 */
final class Margins {

  /** The kinds of Word, and the name under which each runs through the pages. */
  enum Kind {
    HEADER("headerReference", "header"),
    FOOTER("footerReference", "footer");

    private final String reference;
    private final String running;

    Kind(String reference, String running) {
      this.reference = reference;
      this.running = running;
    }

    String running() {
      return running;
    }
  }

  private static final List<String> TYPES = List.of("first", "default", "even");

  private final Conversion made;
  private final Map<String, String> current = new HashMap<>();

  Margins(Conversion made) {
    this.made = made;
  }

  /** Takes over what a section says. */
  void enter(Section section) {
    for (Kind kind : Kind.values()) {
      for (String type : TYPES) {
        section
            .reference(kind.reference, type)
            .flatMap(id -> made.docx().related(made.docx().main(), id))
            .ifPresent(entry -> current.put(kind + type, entry));
      }
    }
  }

  /** Whether pages at the left have headers of their own. */
  boolean facing() {
    return made.docx()
        .part("settings")
        .flatMap(tree -> Word.child(tree.getDocumentElement(), "evenAndOddHeaders"))
        .filter(Measure::on)
        .isPresent();
  }

  /**
   * Writes a header or footer, if there is one.
   *
   * @param type first, default or even
   */
  void write(Kind kind, String type, Element into) {
    entry(kind, type)
        .flatMap(entry -> made.docx().tree(entry).map(tree -> Map.entry(entry, tree)))
        .ifPresent(
            part ->
                Blocks.inMargin(made, part.getKey())
                    .write(part.getValue().getDocumentElement(), into));
  }

  /** How high a header or footer is, in points. */
  double height(Kind kind, String type, double width, Layout layout) {
    if (entry(kind, type).isEmpty()) {
      return 0;
    }
    var alone = new Html();
    Css css = new Css().put("width", Measure.pt(width));
    var other =
        new Conversion(
            made.docx(),
            made.styles(),
            made.numbering(),
            made.anchors(),
            made.glyphs(),
            alone,
            made.notes());
    new Margins(other, current).write(kind, type, alone.add(alone.body(), "div", css));
    alone.rule(Sheet.BASE);
    alone.rule("@page{size:" + Measure.pt(width) + " 2000pt;margin:0}");
    return layout.height(alone.finished());
  }

  private Margins(Conversion made, Map<String, String> current) {
    this(made);
    this.current.putAll(current);
  }

  private Optional<String> entry(Kind kind, String type) {
    return Optional.ofNullable(current.get(kind + type));
  }
}
