package se.radslag.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.model.TemplateFinding;
import se.radslag.model.TemplateFinding.Kind;
import se.radslag.model.TemplatePlace;

/** What is wrong with the controls of one part of a template, each by itself. */
final class ControlCheck {

  private static final String AGENDA = Tag.DAGORDNING.written();

  /** Marks of controls that hold something else than words. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "picture",
          "checkbox",
          "equation",
          "docPartObj",
          "docPartList",
          "citation",
          "bibliography");

  /** How a shape is written once more for programs that know only the older way. */
  private static final String OLDER_WAY = "Fallback";

  private final String part;
  private final boolean main;
  private final boolean filled;
  private final Places places;
  private final List<TemplateFinding> findings = new ArrayList<>();

  private ControlCheck(String part, boolean main, boolean filled, Places places) {
    this.part = part;
    this.main = main;
    this.filled = filled;
    this.places = places;
  }

  /**
   * Checks a part.
   *
   * @param main whether it is the document itself
   * @param filled whether controls in it are filled at all
   */
  static List<TemplateFinding> of(
      String part, Document tree, boolean main, boolean filled, Places places) {
    var check = new ControlCheck(part, main, filled, places);
    Word.below(tree, "sdt")
        .filter(one -> !inOlderWay(one))
        .map(ContentControl::new)
        .forEach(check::check);
    return check.findings;
  }

  /** The controls of a tree that a person sees in Word, each once. */
  static Stream<ContentControl> seen(Document tree) {
    return ContentControl.below(tree).filter(one -> !inOlderWay(one.element()));
  }

  private void check(ContentControl control) {
    String tag = control.tag();
    boolean field = Tag.of(tag).isPresent();
    boolean inAgenda =
        ContentControl.around(control.element())
            .anyMatch(outer -> outer.tag().equals(AGENDA) && !outer.frame());
    if (control.tag().isEmpty()) {
      untagged(control);
    } else if (!field && !SampleKind.knows(tag)) {
      unknown(control, tag);
    } else if (!filled) {
      add(Kind.NEVER_FILLED_THERE, control);
    } else if (field && inAgenda) {
      add(Kind.FIELD_IN_AGENDA, control);
    } else if (!field && !inAgenda) {
      add(Kind.SAMPLE_OUTSIDE_AGENDA, control);
    } else if (takesNoText(control)) {
      add(Kind.TAKES_NO_TEXT, control);
    } else if (tag.equals(AGENDA)) {
      agenda(control);
    } else if (empty(control)) {
      add(Kind.NOTHING_TO_FILL, control);
    } else if (field) {
      outerField(control).ifPresent(outer -> add(Kind.FIELD_IN_FIELD, control, outer));
      if (!control.controlTag().formatUnderstood()) {
        add(Kind.FORMAT_UNKNOWN, control, control.controlTag().format());
      }
    }
  }

  private void untagged(ContentControl control) {
    String title =
        Word.child(control.element(), "sdtPr")
            .flatMap(properties -> Word.value(properties, "alias"))
            .orElse("");
    if (TagSpelling.names(title)) {
      findings.add(
          new TemplateFinding(
              Kind.TAG_LEFT_OUT,
              places.of(part, control.element()),
              title,
              TagSpelling.proposal(title).orElse("")));
    }
  }

  private void unknown(ContentControl control, String tag) {
    Optional<String> proposal = TagSpelling.proposal(tag);
    if (proposal.isPresent()) {
      add(Kind.TAG_MISSPELLED, control, proposal.get());
    } else {
      add(Kind.TAG_UNKNOWN, control);
    }
  }

  private void agenda(ContentControl control) {
    if (!main) {
      add(Kind.AGENDA_IN_MARGIN, control);
    } else if (control.inLine()) {
      add(Kind.AGENDA_IN_LINE, control);
    } else if (control.content().isEmpty()) {
      add(Kind.NOTHING_TO_FILL, control);
    }
  }

  private static boolean takesNoText(ContentControl control) {
    return Word.child(control.element(), "sdtPr").stream()
        .flatMap(properties -> Xml.children(properties).stream())
        .anyMatch(mark -> NO_TEXT.contains(mark.getLocalName()));
  }

  /** In a line of text the control gives way to words; elsewhere there must be a paragraph. */
  private static boolean empty(ContentControl control) {
    return !control.inLine() && Word.below(control.element(), "p").findAny().isEmpty();
  }

  /**
   * The field that would be filled over this one; a frame around its own tag is none, nor is what
   * is repeated with the fields in it.
   */
  private static Optional<String> outerField(ContentControl control) {
    return ContentControl.around(control.element())
        .filter(outer -> Tag.of(outer.tag()).isPresent())
        .filter(outer -> !outer.tag().equals(control.tag()) && !outer.frame())
        .filter(outer -> Tag.of(outer.tag()).filter(Tag::repeats).isEmpty())
        .map(ContentControl::tag)
        .findFirst();
  }

  private void add(Kind kind, ContentControl control) {
    add(kind, control, "");
  }

  private void add(Kind kind, ContentControl control, String proposal) {
    TemplatePlace place = places.of(part, control.element());
    findings.add(new TemplateFinding(kind, place, control.tag(), proposal));
  }

  private static boolean inOlderWay(Element element) {
    for (var at = element.getParentNode(); at != null; at = at.getParentNode()) {
      if (OLDER_WAY.equals(at.getLocalName())) {
        return true;
      }
    }
    return false;
  }
}
