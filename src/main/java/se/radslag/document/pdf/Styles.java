package se.radslag.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.document.Word;

/**
 * What the styles of a document make of a paragraph or a run: the document's defaults, the table's
 * style, the paragraph's style from its farthest base on, its numbering, and what it says itself.
 */
final class Styles {

  private static final int LEVELS = 9;

  private final Map<String, Element> byId = new HashMap<>();
  private final Optional<Element> defaults;
  private final Optional<String> normal;
  private final Optional<String> plainTable;
  private final RunCss runs;
  private final Numbering numbering;

  Styles(Optional<Document> styles, RunCss runs, Numbering numbering) {
    this.runs = runs;
    this.numbering = numbering;
    styles.stream()
        .flatMap(tree -> Word.below(tree, "style"))
        .forEach(style -> byId.put(Word.get(style, "styleId"), style));
    defaults = styles.flatMap(tree -> Word.child(tree.getDocumentElement(), "docDefaults"));
    normal = usual("paragraph");
    plainTable = usual("table");
  }

  /**
   * How a paragraph looks.
   *
   * @param tableStyle the style of the table it is in
   */
  Look of(Element paragraph, Optional<String> tableStyle) {
    Optional<Element> own = Word.child(paragraph, "pPr");
    Optional<String> style =
        own.flatMap(properties -> Word.value(properties, "pStyle"))
            .filter(byId::containsKey)
            .or(() -> normal);
    var css = new Css().put("line-height", ParagraphCss.single());
    var run = new Css().put("font-family", "'" + Families.SERIF + "'").put("font-size", "10.00pt");
    inDefaults("pPrDefault", "pPr").ifPresent(one -> ParagraphCss.apply(one, css));
    inDefaults("rPrDefault", "rPr").ifPresent(one -> runs.apply(one, run));
    var layers = new ArrayList<Element>();
    tableStyle.ifPresent(id -> layers.addAll(chain(id)));
    style.ifPresent(id -> layers.addAll(chain(id)));
    layers.stream()
        .flatMap(layer -> Word.children(layer, "rPr"))
        .forEach(one -> runs.apply(one, run));
    List<Element> properties =
        Stream.concat(layers.stream().flatMap(layer -> Word.children(layer, "pPr")), own.stream())
            .toList();
    Optional<Look.InList> number = number(properties, style);
    for (Element one : properties) {
      if (Word.child(one, "numPr").isPresent()) {
        number.flatMap(numbering::paragraph).ifPresent(level -> ParagraphCss.apply(level, css));
      }
      ParagraphCss.apply(one, css);
    }
    return new Look(
        css,
        run,
        style.orElse(""),
        outline(properties, style),
        style.flatMap(this::name).filter("title"::equalsIgnoreCase).isPresent(),
        number,
        tabs(properties, number),
        last(properties, "contextualSpacing").filter(Measure::on).isPresent());
  }

  /**
   * How a run looks in its paragraph.
   *
   * @param properties its w:rPr
   */
  Css run(Css paragraph, Optional<Element> properties) {
    Css css = paragraph.copy();
    properties
        .flatMap(one -> Word.value(one, "rStyle"))
        .ifPresent(
            id ->
                chain(id).stream()
                    .flatMap(style -> Word.children(style, "rPr"))
                    .forEach(one -> runs.apply(one, css)));
    properties.ifPresent(one -> runs.apply(one, css));
    return css;
  }

  /** A style and those it is based on, the farthest first. */
  List<Element> chain(String id) {
    var seen = new LinkedHashSet<String>();
    Optional<String> next = Optional.of(id);
    while (next.isPresent() && byId.containsKey(next.get()) && seen.add(next.get())) {
      next = Optional.ofNullable(byId.get(next.get())).flatMap(one -> Word.value(one, "basedOn"));
    }
    return seen.stream().map(byId::get).toList().reversed();
  }

  /** The styles of a table, the farthest base first. */
  List<Element> ofTable(Optional<String> style) {
    return style.filter(byId::containsKey).or(() -> plainTable).map(this::chain).orElse(List.of());
  }

  private Optional<String> usual(String type) {
    return byId.values().stream()
        .filter(style -> Word.get(style, "type").equals(type))
        .filter(style -> Set.of("1", "true").contains(Word.get(style, "default")))
        .map(style -> Word.get(style, "styleId"))
        .findFirst();
  }

  private Optional<String> name(String id) {
    return Optional.ofNullable(byId.get(id)).flatMap(style -> Word.value(style, "name"));
  }

  private Optional<Element> inDefaults(String holder, String name) {
    return defaults.flatMap(one -> Word.child(one, holder)).flatMap(one -> Word.child(one, name));
  }

  private static Optional<Element> last(List<Element> properties, String name) {
    return properties.reversed().stream()
        .flatMap(one -> Word.child(one, name).stream())
        .findFirst();
  }

  private Optional<Look.InList> number(List<Element> properties, Optional<String> style) {
    Optional<String> numId = inNumbering(properties, "numId").filter(id -> !id.equals("0"));
    return numId.map(
        id ->
            new Look.InList(
                id,
                inNumbering(properties, "ilvl")
                    .flatMap(Measure::whole)
                    .or(() -> style.flatMap(one -> numbering.levelOf(id, one)))
                    .filter(level -> level >= 0 && level < LEVELS)
                    .orElse(0)));
  }

  private static Optional<String> inNumbering(List<Element> properties, String name) {
    return properties.reversed().stream()
        .flatMap(one -> Word.child(one, "numPr").stream())
        .flatMap(one -> Word.value(one, name).stream())
        .findFirst();
  }

  /** Level 9 is Word's word for body text. */
  private Optional<Integer> outline(List<Element> properties, Optional<String> style) {
    return last(properties, "outlineLvl")
        .flatMap(level -> Measure.whole(Word.get(level, "val")))
        .or(() -> style.flatMap(this::name).flatMap(Styles::headingLevel))
        .filter(level -> level < LEVELS);
  }

  private static Optional<Integer> headingLevel(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).matches("heading [1-9]")
        ? Optional.of(name.charAt(name.length() - 1) - '1')
        : Optional.empty();
  }

  private List<Look.Tab> tabs(List<Element> properties, Optional<Look.InList> number) {
    var stops = new TreeMap<Double, Look.Tab>();
    Stream.concat(number.flatMap(numbering::paragraph).stream(), properties.stream())
        .flatMap(one -> Word.children(one, "tabs"))
        .flatMap(one -> Word.children(one, "tab"))
        .forEach(
            tab ->
                Measure.twips(tab, "pos")
                    .ifPresent(
                        at -> {
                          String kind = Word.get(tab, "val");
                          if (kind.equals("clear")) {
                            stops.remove(at);
                          } else {
                            stops.put(at, new Look.Tab(at, kind, Word.get(tab, "leader")));
                          }
                        }));
    return List.copyOf(stops.values());
  }
}
