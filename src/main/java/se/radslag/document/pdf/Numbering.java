package se.radslag.document.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.document.Word;

/**
 * Counts as Word counts: numberings over the same definition go on in each other's count, unless
 * one that is met for the first time starts anew; a level starts anew after a higher one. Keeps the
 * count of one document; of one thread.
 */
final class Numbering {

  private static final int LEVELS = 9;

  private final Map<String, Element> numberings = new HashMap<>();
  private final Map<String, Element> definitions = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Set<Look.InList> met = new HashSet<>();

  Numbering(Optional<Document> tree) {
    tree.ifPresent(
        document -> {
          Element root = document.getDocumentElement();
          Word.children(root, "num").forEach(num -> numberings.put(Word.get(num, "numId"), num));
          Word.children(root, "abstractNum")
              .forEach(one -> definitions.put(Word.get(one, "abstractNumId"), one));
        });
  }

  /** What a level says of its paragraphs. */
  Optional<Element> paragraph(Look.InList place) {
    return level(place).flatMap(level -> Word.child(level, "pPr"));
  }

  /** The level that is tied to a style. */
  Optional<Integer> levelOf(String numId, String style) {
    return definition(numId).stream()
        .flatMap(one -> Word.children(one, "lvl"))
        .filter(level -> Word.value(level, "pStyle").filter(style::equals).isPresent())
        .flatMap(level -> Measure.whole(Word.get(level, "ilvl")).stream())
        .findFirst();
  }

  /** The definition of a level, with what the numbering has otherwise. */
  Optional<Element> level(Look.InList place) {
    return override(place)
        .flatMap(over -> Word.child(over, "lvl"))
        .or(() -> definition(place.numId()).flatMap(one -> at(one, "lvl", place.level())));
  }

  /** Whether a level has bullets and not numbers. */
  boolean bullet(Look.InList place) {
    return format(place).equals("bullet");
  }

  /** The bullet's sign; the empty text if there is none. */
  String sign(Look.InList place) {
    return level(place).flatMap(level -> Word.value(level, "lvlText")).orElse("");
  }

  /** The id of the picture that is a level's bullet. */
  Optional<String> picture(Look.InList place) {
    return level(place).flatMap(level -> Word.value(level, "lvlPicBulletId"));
  }

  /** The number of the next paragraph at this place, as it is printed. */
  String next(Look.InList place) {
    int[] count = counts.computeIfAbsent(definitionId(place.numId()), id -> new int[LEVELS]);
    boolean anew = met.add(place);
    Optional<Integer> restart =
        override(place)
            .flatMap(over -> Word.value(over, "startOverride"))
            .flatMap(Measure::whole)
            .filter(start -> anew);
    int at = place.level();
    count[at] = restart.orElseGet(() -> count[at] == 0 ? start(place) : count[at] + 1);
    for (int lower = at + 1; lower < LEVELS; lower++) {
      count[lower] = 0;
    }
    return text(place, count);
  }

  private String text(Look.InList place, int[] count) {
    String text = sign(place);
    for (int each = 0; each <= place.level(); each++) {
      var higher = new Look.InList(place.numId(), each);
      int number = count[each] == 0 ? start(higher) : count[each];
      text = text.replace("%" + (each + 1), Numerals.of(number, format(higher)));
    }
    return text;
  }

  private int start(Look.InList place) {
    return level(place)
        .flatMap(level -> Word.value(level, "start"))
        .flatMap(Measure::whole)
        .orElse(1);
  }

  private String format(Look.InList place) {
    return level(place).flatMap(level -> Word.value(level, "numFmt")).orElse("decimal");
  }

  private Optional<Element> override(Look.InList place) {
    return Optional.ofNullable(numberings.get(place.numId()))
        .flatMap(num -> at(num, "lvlOverride", place.level()));
  }

  private static Optional<Element> at(Element parent, String name, int level) {
    String number = Integer.toString(level);
    return Word.children(parent, name)
        .filter(child -> Word.get(child, "ilvl").equals(number))
        .findFirst();
  }

  private String definitionId(String numId) {
    return Optional.ofNullable(numberings.get(numId))
        .flatMap(num -> Word.value(num, "abstractNumId"))
        .orElse("");
  }

  private Optional<Element> definition(String numId) {
    return Optional.ofNullable(definitions.get(definitionId(numId)));
  }
}
