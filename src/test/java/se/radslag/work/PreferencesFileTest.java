package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.Outcomes;
import se.radslag.model.Outcome;

final class PreferencesFileTest {

  private static final Preferences OWN =
      new Preferences(
          Preferences.Look.DARK,
          130,
          Preferences.Language.ENGLISH,
          new WindowState(
              Optional.of(new WindowState.Frame(-1200.5, 40, 1100, 700)),
              true,
              "PREPARE",
              "watch",
              Map.of("workspace-0", 0.25, "notes-step-0", 0.4)));

  @TempDir private Path folder;

  @Test
  void whatWasKeptLastIsReadAgain() {
    Path file = folder.resolve("new").resolve("radslag.properties");
    PreferencesFile preferences = PreferencesFile.open(file);
    assertEquals(Preferences.usual(), preferences.opened());
    preferences.keep(Preferences.usual());
    preferences.keep(OWN);
    assertEquals(OWN, Outcomes.value(preferences.write()));
    assertEquals(OWN, PreferencesFile.open(file).opened());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "look = purple\ntext-size = big\nlanguage = 7",
        "window.frame.x = 1\nwindow.frame.width = NaN\nwindow.frame.y = 1\nwindow.frame.height=9",
        "window.divider.side = 1.5\nwindow.divider.other = Infinity",
        "text = \\u12",
        "<xml>\u0000\u0001</xml>"
      })
  void foreignWordsAreNoObstacle(String words) throws IOException {
    Path file = Files.writeString(folder.resolve("a.properties"), words);
    assertEquals(Preferences.usual(), PreferencesFile.open(file).opened());
  }

  @Test
  void anythingThatIsNoFileOfOursIsNoObstacle() throws IOException {
    assertEquals(Preferences.usual(), PreferencesFile.open(folder).opened());
    Path large = folder.resolve("large");
    Files.write(large, "look = dark\n".repeat(10_000).getBytes(StandardCharsets.US_ASCII));
    assertEquals(Preferences.usual(), PreferencesFile.open(large).opened());
  }

  @Test
  void oneForeignLineDoesNotSpoilTheOthers() throws IOException {
    Path file = Files.writeString(folder.resolve("a"), "look = dark\ntext-size = 1000\nfoo = bar");
    Preferences read = PreferencesFile.open(file).opened();
    assertEquals(Preferences.Look.DARK, read.look());
    assertEquals(Preferences.LARGEST, read.textSize());
  }

  @Test
  void aPlaceThatCannotBeWrittenIsAFailureAndNoException() throws IOException {
    Path taken = Files.writeString(folder.resolve("taken"), "");
    PreferencesFile preferences = PreferencesFile.open(taken.resolve("a.properties"));
    assertInstanceOf(Outcome.Failed.class, preferences.write());
  }

  @Test
  void whereNothingIsKeptNothingIsWritten() {
    PreferencesFile none = PreferencesFile.none();
    none.keep(OWN);
    assertEquals(OWN, Outcomes.value(none.write()));
    assertFalse(Files.exists(folder.resolve("radslag.properties")));
  }
}
