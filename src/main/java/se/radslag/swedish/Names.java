package se.radslag.swedish;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists of names in a sentence: "Anna A, Bo B och Cecilia C". */
public final class Names {

  /** Not within brackets, where more is said of the one before. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?:\\s*,\\s*(?:och\\s+)?|\\s+och\\s+|\\s+samt\\s+)(?![^()]*\\))");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

  private Names() {}

  /** The names in a list, in their order. */
  public static List<String> split(String list) {
    return Stream.of(BETWEEN.split(list.strip()))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /** The name that is being written at a place in a list. */
  public static Place at(String list, int place) {
    int from = 0;
    Matcher between = BETWEEN.matcher(list);
    while (between.find()) {
      if (between.start() >= place) {
        return new Place(from, between.start());
      }
      if (between.end() > place) {
        return new Place(place, place);
      }
      from = between.end();
    }
    return new Place(from, list.length());
  }

  /** Where in a list a name stands, from its first letter to before what follows it. */
  public record Place(int from, int to) {}

  /** The parts of a name, small, by which it is found: "Maj-Lis Ek" is maj, lis and ek. */
  public static List<String> parts(String name) {
    return NO_LETTERS
        .splitAsStream(name.toLowerCase(Locale.ROOT))
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A name with one space between its words and none around it. */
  public static String spaced(String name) {
    return SPACES.matcher(name).replaceAll(" ").strip();
  }

  /** "A, B och C", as presenters are written. */
  public static String joinWithAnd(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " och " + names.getLast();
  }

  /** "A, B, C", as attendance is written. */
  public static String join(List<String> names) {
    return String.join(", ", names);
  }
}
