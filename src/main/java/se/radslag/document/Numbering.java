package se.radslag.document;

import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The automatic numbers of a document. A heading whose number follows the one before it needs
 * nothing; one that does not starts a numbering of its own over the same definition, which the
 * headings after it go on in. For one document and one thread.
 */
final class Numbering {

  private final Optional<Document> definitions;
  private final StyleNumbering styles;
  private Optional<String> startedAnew = Optional.empty();
  private Optional<Integer> next = Optional.empty();
  private boolean changed;

  Numbering(Optional<Document> definitions, Optional<Document> styles) {
    this.definitions = definitions;
    this.styles = new StyleNumbering(styles);
  }

  /** Whether a definition was added. */
  boolean changed() {
    return changed;
  }

  /**
   * Makes a heading show a number; one that the template does not number is left without.
   *
   * @return the number as it is printed ("§ 4"), or the empty text
   */
  String number(Element paragraph, int number) {
    Optional<Element> instance = styles.numId(paragraph).flatMap(this::instance);
    Optional<Element> definition = instance.flatMap(this::definition);
    if (instance.isEmpty() || definition.isEmpty()) {
      return "";
    }
    int level = level(paragraph, definition.get());
    int expected = next.orElseGet(() -> start(instance.get(), definition.get(), level));
    if (number != expected) {
      startedAnew = Optional.of(startAt(number, level, instance.get()));
    }
    startedAnew.ifPresent(numId -> Word.number(paragraph, numId, level));
    next = Optional.of(number + 1);
    return printed(definition.get(), level, number);
  }

  private static String printed(Element definition, int level, int number) {
    return Word.children(definition, "lvl")
        .filter(one -> atLevel(one, level))
        .findFirst()
        .flatMap(one -> Word.value(one, "lvlText"))
        .map(text -> text.replace("%" + (level + 1), Integer.toString(number)))
        .orElse("");
  }

  /** Moves a list paragraph to another level, from 0, of the list it belongs to. */
  void indent(Element paragraph, int level) {
    styles.numId(paragraph).ifPresent(numId -> Word.number(paragraph, numId, level));
  }

  private int level(Element paragraph, Element definition) {
    Optional<String> style = StyleNumbering.style(paragraph);
    Optional<String> linked =
        Word.children(definition, "lvl")
            .filter(level -> style.isPresent() && Word.value(level, "pStyle").equals(style))
            .findFirst()
            .map(level -> Word.get(level, "ilvl"));
    return linked.or(() -> styles.level(paragraph)).map(Integer::valueOf).orElse(0);
  }

  private static int start(Element instance, Element definition, int level) {
    Optional<String> overridden =
        Word.children(instance, "lvlOverride")
            .filter(override -> atLevel(override, level))
            .findFirst()
            .flatMap(override -> Word.value(override, "startOverride"));
    Optional<String> defined =
        Word.children(definition, "lvl")
            .filter(one -> atLevel(one, level))
            .findFirst()
            .flatMap(one -> Word.value(one, "start"));
    return overridden.or(() -> defined).map(Integer::valueOf).orElse(0);
  }

  private static boolean atLevel(Element element, int level) {
    return Word.get(element, "ilvl").equals(Integer.toString(level));
  }

  private String startAt(int number, int level, Element model) {
    String numId = Integer.toString(1 + highestNumId());
    Element instance = Word.create(model, "num");
    Word.set(instance, "numId", numId);
    instance.appendChild(
        Word.create(model, "abstractNumId", Word.value(model, "abstractNumId").orElseThrow()));
    Element override = Word.create(model, "lvlOverride");
    Word.set(override, "ilvl", Integer.toString(level));
    override.appendChild(Word.create(model, "startOverride", Integer.toString(number)));
    instance.appendChild(override);
    Element last =
        Word.children((Element) model.getParentNode(), "num")
            .reduce((first, second) -> second)
            .orElseThrow();
    last.getParentNode().insertBefore(instance, last.getNextSibling());
    changed = true;
    return numId;
  }

  private int highestNumId() {
    return definitions.stream()
        .flatMap(document -> Word.below(document, "num"))
        .mapToInt(num -> Integer.parseInt(Word.get(num, "numId")))
        .max()
        .orElse(0);
  }

  private Optional<Element> instance(String numId) {
    return definitions.flatMap(document -> byId(document, "num", "numId", numId));
  }

  private Optional<Element> definition(Element instance) {
    Document document = instance.getOwnerDocument();
    return Word.value(instance, "abstractNumId")
        .flatMap(id -> byId(document, "abstractNum", "abstractNumId", id));
  }

  private static Optional<Element> byId(Document document, String name, String key, String id) {
    return Word.below(document, name)
        .filter(element -> Word.get(element, key).equals(id))
        .findFirst();
  }
}
