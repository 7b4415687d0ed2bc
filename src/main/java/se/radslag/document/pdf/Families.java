package se.radslag.document.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.document.Word;
import se.radslag.document.Xml;

/**
 * Which of the embedded typefaces stands for a font that a document names. Word says of each font
 * whether it has serifs or is for code; where it does not, the name tells.
 */
final class Families {

  static final String SANS = "Liberation Sans";
  static final String SERIF = "Liberation Serif";
  static final String MONO = "Liberation Mono";

  /** What has the signs the others lack. */
  static final String SIGNS = "DejaVu Sans";

  private static final List<String> MONO_NAMES =
      List.of("courier", "consol", "mono", "menlo", "typewriter", "code");

  private static final List<String> SERIF_NAMES =
      List.of(
          "times",
          "georgia",
          "cambria",
          "garamond",
          "palatino",
          "book antiqua",
          "bookman",
          "century",
          "baskerville",
          "constantia",
          "serif",
          "roman",
          "minion",
          "caslon",
          "didot");

  private final Map<String, String> kinds = new HashMap<>();
  private final Map<String, String> themed = new HashMap<>();

  /**
   * @param table the document's list of fonts
   * @param theme the document's theme
   */
  Families(Optional<Document> table, Optional<Document> theme) {
    table.stream()
        .flatMap(tree -> Word.below(tree, "font"))
        .forEach(
            font ->
                Word.value(font, "family")
                    .ifPresent(kind -> kinds.put(Word.get(font, "name"), kind)));
    theme.stream()
        .flatMap(Xml::below)
        .filter(element -> element.getLocalName().endsWith("Font"))
        .forEach(
            font ->
                Xml.children(font).stream()
                    .filter(child -> child.getLocalName().equals("latin"))
                    .findFirst()
                    .ifPresent(
                        latin -> themed.put(font.getLocalName(), latin.getAttribute("typeface"))));
  }

  /** The family for w:rFonts, if it names a font. */
  Optional<String> of(Element fonts) {
    String theme = Word.get(fonts, "asciiTheme");
    Optional<String> name =
        theme.isEmpty()
            ? Optional.empty()
            : Optional.ofNullable(
                themed.get(theme.startsWith("major") ? "majorFont" : "minorFont"));
    return name.or(
            () ->
                Stream.of("ascii", "hAnsi")
                    .map(attribute -> Word.get(fonts, attribute))
                    .filter(one -> !one.isEmpty())
                    .findFirst())
        .map(this::family);
  }

  private String family(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean sans = lower.contains("sans");
    return switch (kinds.getOrDefault(name, "")) {
      case "roman" -> SERIF;
      case "modern" -> MONO;
      case String _ when has(MONO_NAMES, lower) -> MONO;
      case String _ when !sans && has(SERIF_NAMES, lower) -> SERIF;
      case String _ -> SANS;
    };
  }

  private static boolean has(List<String> names, String lower) {
    return names.stream().anyMatch(lower::contains);
  }
}
