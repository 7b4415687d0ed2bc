package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DataPlaceTest {

  private static final Path HOME = Path.of("home", "elsa");

  @Test
  void linuxFollowsXdg() {
    Path own = Path.of("own").toAbsolutePath();
    assertEquals(
        own.resolve("radslag").resolve("radslag.db"),
        DataPlace.standard("Linux", HOME, Map.of("XDG_DATA_HOME", own.toString())));
    assertEquals(
        HOME.resolve(".local/share/radslag/radslag.db"),
        DataPlace.standard("Linux", HOME, Map.of()));
    assertEquals(
        HOME.resolve(".local/share/radslag/radslag.db"),
        DataPlace.standard("Linux", HOME, Map.of("XDG_DATA_HOME", "relative")),
        "the standard says that a relative path is to be ignored");
  }

  @Test
  void windowsNeverRoams() {
    Path local = Path.of("local").toAbsolutePath();
    assertEquals(
        local.resolve("Radslag").resolve("radslag.db"),
        DataPlace.standard(
            "Windows 11", HOME, Map.of("LOCALAPPDATA", local.toString(), "APPDATA", "roaming")));
  }

  @Test
  void macKeepsItInTheLibrary() {
    assertEquals(
        HOME.resolve("Library/Application Support/Radslag/radslag.db"),
        DataPlace.standard("Mac OS X", HOME, Map.of()));
  }

  @Test
  void whatIsChosenIsKeptWhereTheSystemKeepsSettings() {
    Path own = Path.of("own").toAbsolutePath();
    assertEquals(
        own.resolve("radslag").resolve("radslag.properties"),
        DataPlace.preferences("Linux", HOME, Map.of("XDG_CONFIG_HOME", own.toString())));
    assertEquals(
        HOME.resolve(".config/radslag/radslag.properties"),
        DataPlace.preferences("Linux", HOME, Map.of("XDG_DATA_HOME", own.toString())));
    assertEquals(
        HOME.resolve("Library/Application Support/Radslag/radslag.properties"),
        DataPlace.preferences("Mac OS X", HOME, Map.of()));
    assertEquals(
        own.resolve("Radslag").resolve("radslag.properties"),
        DataPlace.preferences("Windows 11", HOME, Map.of("LOCALAPPDATA", own.toString())));
  }
}
