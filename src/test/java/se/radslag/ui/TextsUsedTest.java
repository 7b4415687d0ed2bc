package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word the window shows is in the bundles, and every word in the bundles is shown. */
final class TextsUsedTest {

  private static final Path SOURCES = Path.of("src", "main", "java", "se", "radslag", "ui");
  private static final Path BUNDLES = Path.of("src", "main", "resources", "se", "radslag", "texts");

  /** Keys that end in the name of an enum's constant. */
  private static final Set<String> BUILT = Set.of("ui.kind.", "ui.section.", "ui.state.");

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Ids, style classes, keys, file names and patterns; words for people look different. */
  private static final Pattern NOT_WORDS =
      Pattern.compile(
          "[a-z0-9-]*|ui\\.[a-z0-9.-]*|[^\\p{L}]*|[a-z]+\\.css|\\*?\\.[a-z]+"
              + "|(#[a-z-]+(, )?)+|Alt\\+|\\[.*]|\\\\\\\\R|HH:mm:ss|\\\\[nr]");

  @Test
  void everyKeyUsedIsInBothBundlesAndEveryOtherIsUnused() throws IOException {
    Set<String> swedish = keys("texts.properties");
    assertEquals(swedish, keys("texts_en.properties"));
    Set<String> used =
        literals()
            .filter(one -> one.startsWith("ui."))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> whole = new TreeSet<>(used);
    whole.removeAll(BUILT);
    assertEquals(Set.of(), missing(whole, swedish));
    Set<String> unused = new TreeSet<>(missing(swedish, whole));
    unused.removeIf(key -> BUILT.stream().anyMatch(key::startsWith));
    assertEquals(Set.of(), unused);
    assertTrue(used.containsAll(BUILT));
  }

  @Test
  void noWordsStandInTheViewsThemselves() throws IOException {
    List<String> words =
        literals().filter(one -> !NOT_WORDS.matcher(one).matches()).distinct().toList();
    assertEquals(List.of(), words);
  }

  private static Set<String> missing(Set<String> wanted, Set<String> there) {
    var missing = new TreeSet<>(wanted);
    missing.removeAll(there);
    return missing;
  }

  private static Set<String> keys(String bundle) throws IOException {
    var words = new Properties();
    try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
      words.load(reader);
    }
    return words.stringPropertyNames().stream()
        .filter(key -> key.startsWith("ui."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> literals() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      var literals = new TreeSet<String>();
      for (Path source : sources) {
        Files.readString(source)
            .lines()
            .filter(
                line ->
                    !line.strip().startsWith("*")
                        && !line.strip().startsWith("/**")
                        && !line.strip().startsWith("//"))
            .flatMap(line -> LITERAL.matcher(line).results())
            .forEach(found -> literals.add(found.group(1)));
      }
      return literals.stream();
    }
  }
}
