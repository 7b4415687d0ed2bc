package se.radslag.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import se.radslag.document.Word;
import se.radslag.document.Xml;

/** Makes real lists, one in another, of paragraphs that Word only numbers. Of one thread. */
final class Lists {

  private final Conversion made;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<Look.InList, Optional<String>> drawn = new HashMap<>();

  Lists(Conversion made) {
    this.made = made;
  }

  /** The list that goes on is over. */
  void close() {
    open.clear();
  }

  /** Adds an item, and gives the paragraph in it. */
  Element add(Element into, Look look, Css css) {
    Look.InList place = look.number().orElseThrow();
    while (!open.isEmpty() && !open.peek().takes(place)) {
      open.pop();
    }
    if (open.isEmpty() || open.peek().place.level() < place.level()) {
      open(into, place);
    }
    Open list = open.peek();
    Element item = made.html().add(list.element, "li");
    list.item = item;
    double left = look.left() - outer();
    list.left = look.left();
    made.html().style(item, new Css().put("margin-left", Measure.pt(left)).putAll(look.run()));
    Css own = css.copy().remove("margin-left");
    own.remove("text-indent");
    return made.html().add(item, "p", own);
  }

  private double outer() {
    return open.stream().skip(1).findFirst().map(list -> list.left).orElse(0.0);
  }

  private void open(Element into, Look.InList place) {
    Element parent = open.isEmpty() ? into : open.peek().item;
    Element list = made.html().add(parent, made.numbering().bullet(place) ? "ul" : "ol");
    list.setAttribute("style", marker(place));
    open.push(new Open(list, place));
  }

  /** Whether the number or sign is written as words; a drawn bullet is not. */
  boolean spelled(Look.InList place) {
    return !made.numbering().bullet(place) || drawn(place).isEmpty();
  }

  /** Writes the number in front of a paragraph, as far from it as Word would. */
  void number(Look.InList place, Look look, Line line, Element into) {
    String text =
        made.numbering().bullet(place)
            ? made.numbering().sign(place)
            : made.numbering().next(place);
    if (text.isEmpty()) {
      return;
    }
    String after =
        made.numbering().level(place).flatMap(level -> Word.value(level, "suff")).orElse("tab");
    Css css = made.styles().run(look.run(), levelRun(place)).beyond(look.run());
    Element span = made.html().add(into, "span", css);
    String before = span.getAttribute("class");
    made.html().text(span, after.equals("nothing") ? text : text + " ");
    if (after.equals("tab") && look.indent() < 0) {
      span.setAttribute("class", (before + " number").strip());
      String back = Measure.pt(-look.indent());
      span.setAttribute("style", "min-width:" + back + ";margin-left:-" + back);
      // The library leaves out the indent in front of what is a block in the line.
      into.setAttribute("style", "text-indent:0");
      line.advance(-look.indent());
    }
  }

  private Optional<Element> levelRun(Look.InList place) {
    return made.numbering().level(place).flatMap(level -> Word.child(level, "rPr"));
  }

  private String marker(Look.InList place) {
    return drawn(place).orElse("list-style-type:none");
  }

  /** The bullet as a drawing: the picture Word has, or one of the shapes CSS has. */
  private Optional<String> drawn(Look.InList place) {
    return drawn.computeIfAbsent(place, this::drawing);
  }

  private Optional<String> drawing(Look.InList place) {
    Optional<String> picture = made.numbering().picture(place).flatMap(this::picture);
    return picture.or(
        () ->
            switch (made.numbering().sign(place)) {
              case "•", "●", "·", "\uF0B7" -> Optional.of("list-style-type:disc");
              case "o", "○", "◦" -> Optional.of("list-style-type:circle");
              case "▪", "■", "\uF0A7" -> Optional.of("list-style-type:square");
              case String _ -> Optional.empty();
            });
  }

  private Optional<String> picture(String id) {
    String numbering = made.docx().entry("numbering").orElse("");
    return made.docx().tree(numbering).stream()
        .flatMap(tree -> Word.below(tree, "numPicBullet"))
        .filter(bullet -> Word.get(bullet, "numPicBulletId").equals(id))
        .flatMap(Xml::below)
        .map(one -> one.getAttributeNS(Docx.RELATIONSHIP_IDS, "id"))
        .filter(one -> !one.isEmpty())
        .findFirst()
        .flatMap(one -> made.docx().related(numbering, one))
        .filter(Pictures::drawable)
        .map(one -> "list-style-image:url('" + Pictures.uri(one) + "')");
  }

  /** A list that goes on. */
  private static final class Open {
    private final Element element;
    private final Look.InList place;
    private Element item;
    private double left;

    private Open(Element element, Look.InList place) {
      this.element = element;
      this.place = place;
      this.item = element;
    }

    /** Whether an item goes into this list or one within it. */
    private boolean takes(Look.InList other) {
      return other.equals(place) || (other.level() > place.level() && !item.equals(element));
    }
  }
}
