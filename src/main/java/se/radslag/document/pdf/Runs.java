package se.radslag.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import se.radslag.document.Word;
import se.radslag.document.Xml;

/** Writes what stands in paragraphs of one part. Of one thread. */
final class Runs {

  /** How much smaller what stands above or below the line is. */
  private static final double RAISED = 0.65;

  /** How wide the number of a page is taken to be, in parts of the font's size. */
  private static final double PAGE_NUMBER = 1.1;

  /** The same in a contents list, where numbers end below each other. */
  private static final double PAGE_NUMBER_IN_LIST = 1.7;

  private static final Pattern BEHIND_SPACE = Pattern.compile("(?<= )");

  private final Conversion made;
  private final Pictures pictures;
  private final String entry;
  private final Field field = new Field();
  private final List<Element> boxes = new ArrayList<>();
  private final Optional<Integer> note;

  /**
   * @param entry the part, whose relationships say where links and pictures lead
   * @param note the number of the note that is written, if it is one
   */
  Runs(Conversion made, String entry, Optional<Integer> note) {
    this.made = made;
    this.note = note;
    this.entry = entry;
    this.pictures = new Pictures(made, entry);
  }

  /** Writes a paragraph's words; whether there were any. */
  boolean write(Element paragraph, Look look, Line line, Element into) {
    int before = into.getChildNodes().getLength();
    children(paragraph, new Place(look, line, into));
    line.settle();
    return into.getChildNodes().getLength() > before;
  }

  /** The text boxes that were met, each once. */
  List<Element> boxes() {
    List<Element> met = List.copyOf(boxes);
    boxes.clear();
    return met;
  }

  private void children(Element parent, Place place) {
    Xml.children(parent).forEach(child -> inline(child, place));
  }

  private void inline(Element element, Place place) {
    switch (element.getLocalName()) {
      case "r" -> run(element, place);
      case "hyperlink" -> link(element, place);
      case "sdt" ->
          Word.child(element, "sdtContent").ifPresent(content -> children(content, place));
      case "fldSimple" -> simpleField(element, place);
      case "ins", "moveTo", "smartTag", "customXml", "bdo", "dir" -> children(element, place);
      case "oMath", "oMathPara" ->
          Xml.below(element)
              .filter(one -> one.getLocalName().equals("t"))
              .forEach(text -> text(text.getTextContent(), place, place.look.run()));
      case String _ -> {
        // Marks that print nothing, and what was taken out.
      }
    }
  }

  private void link(Element link, Place place) {
    Optional<String> target =
        made.anchors().of(Word.get(link, "anchor")).map(id -> "#" + id).or(() -> outside(link));
    if (target.isEmpty()) {
      children(link, place);
      return;
    }
    Element a = made.html().add(place.into, "a");
    a.setAttribute("href", target.get());
    String words = words(link);
    a.setAttribute("title", words.isBlank() ? target.get() : words);
    children(link, place.within(a));
    if (a.getFirstChild() == null) {
      place.into.removeChild(a);
    }
  }

  /** Only what a browser or a mail program opens; written down, never followed. */
  private Optional<String> outside(Element link) {
    return made.docx()
        .external(entry, link.getAttributeNS(Docx.RELATIONSHIP_IDS, "id"))
        .filter(target -> target.toLowerCase(Locale.ROOT).matches("(https?|mailto):\\S+"));
  }

  private static String words(Element element) {
    var words = new StringBuilder();
    Word.below(element, "t").forEach(text -> words.append(text.getTextContent()));
    return words.toString();
  }

  private void simpleField(Element simple, Place place) {
    Field.counted(Word.get(simple, "instr"))
        .ifPresentOrElse(
            counted -> counted(counted, place, place.look.run()), () -> children(simple, place));
  }

  private void run(Element run, Place place) {
    Css css = made.styles().run(place.look.run(), Word.child(run, "rPr"));
    if (css.get("display").filter("none"::equals).isEmpty()) {
      Xml.children(run).forEach(child -> inRun(child, run, place, css));
    }
  }

  private void inRun(Element child, Element run, Place place, Css css) {
    switch (child.getLocalName()) {
      case "fldChar" -> fieldChar(child, place, css);
      case "instrText" -> field.instruction(child.getTextContent());
      case "AlternateContent" ->
          Xml.children(child).stream()
              .findFirst()
              .ifPresent(
                  choice -> Xml.children(choice).forEach(one -> inRun(one, run, place, css)));
      case String name -> {
        if (field.printed()) {
          printed(name, child, place, css);
        }
      }
    }
  }

  private void printed(String name, Element child, Place place, Css css) {
    switch (name) {
      case "t" -> text(child.getTextContent(), place, css);
      case "noBreakHyphen" -> text("‑", place, css);
      case "softHyphen" -> text("\u00AD", place, css);
      case "sym" -> text(Signs.of(Word.get(child, "font"), Word.get(child, "char")), place, css);
      case "tab", "ptab" -> tab(place);
      case "br", "cr" -> lineBreak(child, place);
      case "drawing", "pict", "object" -> {
        List<Element> content = Word.below(child, "txbxContent").toList();
        boxes.addAll(content);
        if (content.isEmpty()) {
          pictures.write(child, place.into);
        }
      }
      case "footnoteReference", "endnoteReference" -> note(name, child, place, css);
      case "footnoteRef", "endnoteRef" ->
          note.ifPresent(number -> text(Integer.toString(number), place, css));
      case String _ -> {
        // Marks that print nothing.
      }
    }
  }

  private void fieldChar(Element character, Place place, Css css) {
    switch (Word.get(character, "fldCharType")) {
      case "begin" -> field.begin();
      case "separate" -> {
        Optional<Field.Counted> counted = field.separate();
        counted.ifPresent(one -> counted(one, place, css));
      }
      case "end" -> field.end().ifPresent(one -> counted(one, place, css));
      case String _ -> {
        // Word knows no other.
      }
    }
  }

  private void counted(Field.Counted counted, Place place, Css css) {
    Element span = span(place, css);
    double width = PAGE_NUMBER;
    switch (counted) {
      case Field.Counted.Page() -> addClass(span, "page");
      case Field.Counted.Pages() -> addClass(span, "pages");
      case Field.Counted.PageOf(String bookmark) -> {
        width = PAGE_NUMBER_IN_LIST;
        addClass(span, "page-of");
        made.anchors().of(bookmark).ifPresent(id -> span.setAttribute("data-to", "#" + id));
      }
    }
    place.line.advance(width * size(css));
  }

  private static void addClass(Element element, String name) {
    String before = element.getAttribute("class");
    element.setAttribute("class", before.isEmpty() ? name : before + " " + name);
  }

  private void text(String text, Place place, Css css) {
    for (Glyphs.Piece piece : made.glyphs().pieces(text, Face.of(css))) {
      Css own = css.copy();
      if (piece.sign()) {
        own.put("font-family", "'" + Families.SIGNS + "'");
      }
      if (own.get("-raised").isPresent()) {
        own.remove("-raised").put("font-size", Measure.pt(size(css) * RAISED));
      }
      Css beyond = own.beyond(place.look.run());
      Element into = beyond.isEmpty() ? place.into : made.html().add(place.into, "span", beyond);
      made.html().text(into, piece.text());
      if (place.measured) {
        Face face = piece.sign() ? Face.SIGNS : Face.of(css);
        BEHIND_SPACE
            .splitAsStream(piece.text())
            .forEach(
                word ->
                    place.line.word(
                        made.glyphs().width(word, face) * size(css),
                        made.glyphs().width(word.stripTrailing(), face) * size(css)));
      }
    }
  }

  private static double size(Css css) {
    return css.get("font-size")
        .flatMap(value -> Measure.number(value.replace("pt", "")))
        .orElse(10.0);
  }

  private Element span(Place place, Css css) {
    return made.html().add(place.into, "span", css.beyond(place.look.run()));
  }

  private void tab(Place place) {
    Element gap = made.html().add(place.into, "span");
    gap.setAttribute("class", "tab");
    made.html().text(gap, " ");
    place.line.tab(gap);
  }

  private void lineBreak(Element element, Place place) {
    Element br = made.html().add(place.into, "br");
    if (Word.get(element, "type").equals("page")) {
      br.setAttribute("class", "new-page");
    }
    place.line.restart();
  }

  private void note(String name, Element reference, Place place, Css css) {
    var key = new Notes.Key(name.replace("Reference", ""), Word.get(reference, "id"));
    int number = made.notes().computeIfAbsent(key, one -> made.notes().size() + 1);
    Element a = made.html().add(place.into, "a");
    a.setAttribute("href", "#" + Notes.id(number));
    a.setAttribute("title", Integer.toString(number));
    addClass(a, "note");
    text(Integer.toString(number), place.within(a), css);
  }

  /** Where words go. */
  private record Place(Look look, Line line, Element into, boolean measured) {

    Place(Look look, Line line, Element into) {
      this(look, line, into, !look.tabs().isEmpty());
    }

    Place within(Element inner) {
      return new Place(look, line, inner, measured);
    }
  }
}
