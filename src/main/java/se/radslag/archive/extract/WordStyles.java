package se.radslag.archive.extract;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * What the styles of a Word file say of their paragraphs. A Swedish Word calls their ids "Rubrik1",
 * but their names "heading 1" as every other.
 */
final class WordStyles {

  private static final Pattern HEADING =
      Pattern.compile("(?:heading|rubrik) ([1-9])|title|subtitle");

  /** A text is no level of an outline. */
  private static final int TEXT_LEVEL = 9;

  private final Map<String, Style> styles = new HashMap<>();

  /**
   * A style.
   *
   * @param list the list its paragraphs are in
   * @param level the level in it, if it says so
   * @param heading as in {@link Block}
   */
  private record Style(
      String name, String basedOn, Optional<String> list, OptionalInt level, int heading) {}

  void read(Xml xml) throws IOException, XMLStreamException {
    xml.children(
        name -> {
          if (name.equals("style")) {
            style(xml);
          }
        });
  }

  /** At which level paragraphs of this style are headings, as in {@link Block}. */
  int heading(String id) {
    return first(id, style -> style.heading() > 0).map(Style::heading).orElse(0);
  }

  /** The list this style's paragraphs are in. */
  Optional<String> list(String id) {
    return first(id, style -> style.list().isPresent()).flatMap(Style::list);
  }

  /** The style, of this one and those it is based on, that says which list. */
  String listStyle(String id) {
    String now = id;
    var seen = new HashSet<String>();
    while (seen.add(now)) {
      Style style = styles.get(now);
      if (style == null || style.list().isPresent()) {
        return now;
      }
      now = style.basedOn();
    }
    return id;
  }

  OptionalInt level(String id) {
    return first(id, style -> style.level().isPresent())
        .map(Style::level)
        .orElse(OptionalInt.empty());
  }

  /** Whether the name says that it is a list's second level. */
  boolean below(String id) {
    return first(id, style -> style.name().matches("(?:list bullet|punktlista|punkt) [2-5]"))
        .isPresent();
  }

  /** Whether the name says that it is a list with bullets. */
  boolean bullet(String id) {
    return first(id, style -> style.name().matches("(?:list bullet|punktlista)(?: \\d)?"))
        .isPresent();
  }

  private Optional<Style> first(String id, Predicate<Style> wanted) {
    String now = id;
    var seen = new HashSet<String>();
    while (seen.add(now)) {
      Style style = styles.get(now);
      if (style == null) {
        return Optional.empty();
      }
      if (wanted.test(style)) {
        return Optional.of(style);
      }
      now = style.basedOn();
    }
    return Optional.empty();
  }

  private void style(Xml xml) throws IOException, XMLStreamException {
    String id = xml.attribute("styleId");
    var name = new StringBuilder();
    var based = new StringBuilder();
    var about = new WordListing();
    xml.children(
        child -> {
          switch (child) {
            case "name" -> name.append(xml.attribute("val").toLowerCase(Locale.ROOT));
            case "basedOn" -> based.append(xml.attribute("val"));
            case "pPr" -> about.read(xml);
            default -> {
              // How it looks is of no matter.
            }
          }
        });
    int heading =
        about.outline().isPresent() && about.outline().getAsInt() < TEXT_LEVEL
            ? about.outline().getAsInt() + 1
            : named(name.toString());
    styles.put(
        id, new Style(name.toString(), based.toString(), about.list(), about.level(), heading));
  }

  /** At which level paragraphs of a style of this name are headings, as in {@link Block}. */
  static int named(String name) {
    Matcher found = HEADING.matcher(name);
    if (!found.matches()) {
      return 0;
    }
    return found.start(1) < 0 ? Block.TITLE : Integer.parseInt(found.group(1));
  }
}
