package se.radslag.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.model.DocumentKind;
import se.radslag.model.MeetingState;
import se.radslag.model.Problem;
import se.radslag.model.TemplateFinding;
import se.radslag.model.TemplatePlace;
import se.radslag.model.Warning;
import se.radslag.texts.Texts;
import se.radslag.work.DocumentFormat;
import se.radslag.work.EditedField;

/** Every text the program asks for is in both bundles, and every one there is asked for. */
final class TextsTest {

  private static final Path SOURCES = Path.of("src", "main", "java", "se", "radslag");
  private static final Path BUNDLES = Path.of("src", "main", "resources", "se", "radslag", "texts");

  /**
   * What the keys in the bundles begin with; a literal that does too is a key or the start of one.
   */
  private static final Pattern KEY =
      Pattern.compile("(?:ui|cli|problem|warning|template|state|label|figures)\\.[a-z0-9.-]*");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Ids, style classes, keys, file names and patterns; words for people look different. */
  private static final Pattern NOT_WORDS =
      Pattern.compile(
          "[a-z0-9-]*|"
              + KEY.pattern()
              + "|[^\\p{L}]*|[a-z]+\\.css|data:text/css;base64,|\\.root|\\.list-cell|\\*?\\.[a-z]+"
              + "|(#[a-z-]+(, )?)+|\\[.*]|\\\\\\\\R|HH:mm:ss|(\\\\[nr])+"
              + "|[\\[(].*\\\\.*|[a-z-]+:\\S*");

  /** Keys that end in the name of a constant, with the constants. */
  private static final Map<String, Enum<?>[]> BUILT =
      Map.of(
          "problem.", Problem.Kind.values(),
          "warning.", Warning.Kind.values(),
          "template.place.", TemplatePlace.Part.values(),
          "template.finding.", TemplateFinding.Kind.values(),
          "state.", MeetingState.values(),
          "ui.document.", DocumentKind.values(),
          "ui.format.", DocumentFormat.values(),
          "ui.read-back.field-", EditedField.values());

  /** Keys that end in something else. */
  private static final Set<String> BUILT_OTHERWISE =
      Set.of(
          "ui.kind.",
          "ui.section.",
          "ui.settings.",
          "ui.beside.",
          "ui.attendance.presence-",
          "ui.item-kind.",
          "ui.offer.",
          "ui.phrases.kind-",
          "ui.search.order.",
          "ui.search.where.",
          "template.tag.",
          "template.tag-name.",
          "cli.command.");

  /** A single one would begin a quotation, in which nothing is filled in, and vanish. */
  @ParameterizedTest
  @ValueSource(strings = {"texts.properties", "texts_en.properties"})
  void apostrophesAreDoubled(String bundle) throws IOException {
    assertEquals(
        List.of(),
        Files.readAllLines(BUNDLES.resolve(bundle)).stream()
            .filter(line -> line.replace("''", "").contains("'"))
            .toList());
  }

  @Test
  void bothLanguagesHaveTheSameKeysInTheSameOrder() throws IOException {
    assertEquals(keysInOrder("texts.properties"), keysInOrder("texts_en.properties"));
  }

  @Test
  void everyKeyUsedIsThereAndEveryOtherIsUnused() throws IOException {
    Set<String> there = keys();
    var wanted = new TreeSet<String>();
    for (String literal : literals(SOURCES)) {
      if (KEY.matcher(literal).matches()) {
        wanted.add(literal);
      }
    }
    assertTrue(wanted.containsAll(BUILT.keySet()) && wanted.containsAll(BUILT_OTHERWISE));
    wanted.removeAll(BUILT.keySet());
    wanted.removeAll(BUILT_OTHERWISE);
    BUILT.forEach(
        (prefix, constants) ->
            Stream.of(constants).forEach(one -> wanted.add(prefix + Texts.key(one))));
    there.stream()
        .filter(key -> BUILT_OTHERWISE.stream().anyMatch(key::startsWith))
        .forEach(wanted::add);
    assertEquals(there, wanted);
  }

  @ParameterizedTest
  @ValueSource(strings = {"texts.properties", "texts_en.properties"})
  void everyTextCanBeFilledIn(String bundle) throws IOException {
    Texts texts = bundle.contains("_en") ? Texts.english() : Texts.swedish();
    for (String key : keysInOrder(bundle)) {
      String text = texts.get(key, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
      assertTrue(!text.isBlank() && !text.contains("{"), key + ": " + text);
    }
  }

  @Test
  void noWordsStandInTheViewsThemselves() throws IOException {
    List<String> words =
        literals(SOURCES.resolve("ui")).stream()
            .filter(one -> !NOT_WORDS.matcher(one).matches())
            .toList();
    assertEquals(List.of(), words);
  }

  private static Set<String> keys() throws IOException {
    var words = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLES.resolve("texts.properties"))) {
      words.load(reader);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static List<String> keysInOrder(String bundle) throws IOException {
    return Files.readAllLines(BUNDLES.resolve(bundle)).stream()
        .filter(line -> line.contains(" = "))
        .map(line -> line.substring(0, line.indexOf(" = ")))
        .toList();
  }

  private static Set<String> literals(Path folder) throws IOException {
    var literals = new TreeSet<String>();
    for (Path source : SourceFormat.sources(folder)) {
      for (String line : Files.readAllLines(source)) {
        if (!line.strip().startsWith("*") && !line.strip().startsWith("/")) {
          LITERAL.matcher(line).results().map(literal -> literal.group(1)).forEach(literals::add);
        }
      }
    }
    return literals;
  }
}
