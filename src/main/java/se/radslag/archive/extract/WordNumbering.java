package se.radslag.archive.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Computes the numbers Word prints before paragraphs and does not write. Lists that share a
 * definition count on from each other, unless one says where it starts.
 */
final class WordNumbering {

  private static final ListLevel UNKNOWN = new ListLevel("bullet", "", 1, "");

  private final WordStyles styles;
  private final Map<String, List<ListLevel>> definitions = new HashMap<>();
  private final Map<String, String> linked = new HashMap<>();
  private final Map<String, Listed> lists = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();
  private final Set<String> restarted = new HashSet<>();

  WordNumbering(WordStyles styles) {
    this.styles = styles;
  }

  /**
   * A list.
   *
   * @param starts where levels start in this list alone
   */
  private record Listed(
      String definition, Map<Integer, Integer> starts, Map<Integer, ListLevel> own) {}

  /**
   * How a paragraph stands in its list.
   *
   * @param label what is printed before it, or the empty text
   */
  record Place(Block.Mark mark, String label) {}

  void read(Xml xml) throws IOException, XMLStreamException {
    xml.children(
        name -> {
          if (name.equals("abstractNum")) {
            definition(xml);
          } else if (name.equals("num")) {
            list(xml);
          }
        });
  }

  /** Counts a paragraph. */
  Place place(WordListing own, String style) {
    Optional<String> id = own.list().or(() -> styles.list(style));
    Optional<Listed> list = id.flatMap(one -> Optional.ofNullable(lists.get(one)));
    if (list.isEmpty()) {
      boolean out = own.list().isPresent();
      return new Place(!out && styles.bullet(style) ? bullet(style, 0) : Block.Mark.NONE, "");
    }
    List<ListLevel> levels = levels(list.get());
    int level = own.level().orElseGet(() -> level(levels, style));
    ListCounter counter =
        counters.computeIfAbsent(definition(list.get()), unknown -> new ListCounter());
    if (list.get().starts().containsKey(level) && restarted.add(id.get() + " " + level)) {
      counter.restart(level);
    }
    String label = counter.next(levels, level);
    if (levels.get(level).bullet()) {
      return new Place(bullet(style, level), "");
    }
    return new Place(
        styles.heading(style) > 0 || (levels.get(level).format().equals("none") && label.isEmpty())
            ? Block.Mark.NONE
            : Block.Mark.LISTED,
        label);
  }

  private Block.Mark bullet(String style, int level) {
    return level > 0 || styles.below(style) ? Block.Mark.BULLET_BELOW : Block.Mark.BULLET;
  }

  private int level(List<ListLevel> levels, String style) {
    String says = styles.listStyle(style);
    for (int i = 0; i < levels.size(); i++) {
      if (!says.isEmpty() && levels.get(i).style().equals(says)) {
        return i;
      }
    }
    return styles.level(style).orElse(0);
  }

  private List<ListLevel> levels(Listed list) {
    var levels =
        new ArrayList<>(
            definitions.getOrDefault(
                definition(list), Collections.nCopies(ListLevel.LEVELS, UNKNOWN)));
    list.own().forEach(levels::set);
    list.starts().forEach((level, start) -> levels.set(level, levels.get(level).startingAt(start)));
    return levels;
  }

  /** A definition may only point at a style that points at another. */
  private String definition(Listed list) {
    return Optional.ofNullable(linked.get(list.definition()))
        .flatMap(styles::list)
        .flatMap(id -> Optional.ofNullable(lists.get(id)))
        .map(Listed::definition)
        .orElse(list.definition());
  }

  private void definition(Xml xml) throws IOException, XMLStreamException {
    String id = xml.attribute("abstractNumId");
    var levels = new ArrayList<>(Collections.nCopies(ListLevel.LEVELS, UNKNOWN));
    xml.children(
        name -> {
          if (name.equals("lvl")) {
            levels.set(at(xml), level(xml));
          } else if (name.equals("numStyleLink")) {
            linked.put(id, xml.attribute("val"));
          }
        });
    definitions.put(id, levels);
  }

  private void list(Xml xml) throws IOException, XMLStreamException {
    String id = xml.attribute("numId");
    var definition = new StringBuilder();
    var starts = new HashMap<Integer, Integer>();
    var own = new HashMap<Integer, ListLevel>();
    xml.children(
        name -> {
          if (name.equals("abstractNumId")) {
            definition.append(xml.attribute("val"));
          } else if (name.equals("lvlOverride")) {
            int level = at(xml);
            xml.children(
                inside -> {
                  if (inside.equals("startOverride")) {
                    starts.put(level, xml.number("val", 1));
                  } else if (inside.equals("lvl")) {
                    own.put(level, level(xml));
                  }
                });
          }
        });
    lists.put(id, new Listed(definition.toString(), starts, own));
  }

  private static int at(Xml xml) {
    return Math.clamp(xml.number("ilvl", 0), 0, ListLevel.LEVELS - 1);
  }

  private static ListLevel level(Xml xml) throws IOException, XMLStreamException {
    var format = new StringBuilder();
    var text = new StringBuilder();
    var style = new StringBuilder();
    var start = new int[] {0};
    xml.children(
        name -> {
          switch (name) {
            case "numFmt" -> format.append(xml.attribute("val"));
            case "lvlText" -> text.append(xml.attribute("val"));
            case "pStyle" -> style.append(xml.attribute("val"));
            case "start" -> start[0] = xml.number("val", 0);
            default -> {
              // How it looks is of no matter.
            }
          }
        });
    return new ListLevel(
        format.isEmpty() ? "decimal" : format.toString(),
        text.toString(),
        start[0],
        style.toString());
  }
}
