package se.radslag.archive.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;

/** The lists of an OpenDocument text, and the numbers LibreOffice prints and does not write. */
final class OdtLists {

  /** The numbers of headings outside any list. */
  static final String OUTLINE = "outline";

  private static final ListLevel UNKNOWN = new ListLevel("bullet", "", 1, "");

  private static final ListLevel WITHOUT = new ListLevel("none", "", 1, "");

  private final Map<String, List<ListLevel>> styles = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> listStyles = new HashMap<>();
  private final Map<String, ListCounter> counters = new HashMap<>();

  /** Reads a list's style. */
  void read(String name, Xml xml) throws IOException, XMLStreamException {
    var levels =
        new ArrayList<>(
            Collections.nCopies(ListLevel.LEVELS, name.equals(OUTLINE) ? WITHOUT : UNKNOWN));
    xml.children(
        kind -> {
          int at = Math.clamp(xml.number("level", 1) - 1, 0, ListLevel.LEVELS - 1);
          if (kind.equals("list-level-style-number") || kind.equals("outline-level-style")) {
            levels.set(at, number(xml, at));
          }
        });
    styles.put(name, levels);
  }

  private static ListLevel number(Xml xml, int at) {
    String format =
        switch (xml.attribute("num-format")) {
          case "" -> "none";
          case "a" -> "lowerLetter";
          case "A" -> "upperLetter";
          case "i" -> "lowerRoman";
          case "I" -> "upperRoman";
          default -> "decimal";
        };
    int shown = Math.clamp(xml.number("display-levels", 1), 1, at + 1);
    String numbers =
        format.equals("none")
            ? ""
            : IntStream.rangeClosed(at + 2 - shown, at + 1)
                .mapToObj(level -> "%" + level)
                .collect(Collectors.joining("."));
    return new ListLevel(
        format,
        xml.attribute("num-prefix") + numbers + xml.attribute("num-suffix"),
        xml.number("start-value", 1),
        "");
  }

  /** A paragraph style: it may say that its headings have no numbers. */
  void style(String name, String parent, Optional<String> list) {
    parents.put(name, parent);
    list.ifPresent(one -> listStyles.put(name, one));
  }

  /** Whether headings of a style are numbered with the outline. */
  boolean numbered(String style) {
    String now = style;
    var seen = new HashSet<String>();
    while (!now.isEmpty() && seen.add(now)) {
      if (listStyles.containsKey(now)) {
        return !listStyles.getOrDefault(now, "").isEmpty();
      }
      now = parents.getOrDefault(now, "");
    }
    return true;
  }

  boolean bullet(String style, int level) {
    return levels(style).get(level).bullet();
  }

  /** A list begins that does not go on from the one before. */
  void restart(String style) {
    counter(style).restart(0);
  }

  void set(String style, int level, int number) {
    counter(style).set(level, number);
  }

  /** What is printed before the next paragraph at a level, from 0. */
  String next(String style, int level) {
    return counter(style).next(levels(style), level);
  }

  private List<ListLevel> levels(String style) {
    return styles.getOrDefault(
        style, Collections.nCopies(ListLevel.LEVELS, style.equals(OUTLINE) ? WITHOUT : UNKNOWN));
  }

  private ListCounter counter(String style) {
    return counters.computeIfAbsent(style, unknown -> new ListCounter());
  }
}
