package se.radslag.work;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps its files when nobody says otherwise: among the user's own data on this
 * machine, never where it would roam to another.
 */
public final class DataPlace {

  private static final String FILE = "radslag.db";
  private static final String PRACTICE = "ovning";
  private static final String PREFERENCES = "radslag.properties";

  private DataPlace() {}

  /**
   * The place on a system.
   *
   * @param system the system's name, as in the property {@code os.name}
   * @param home the user's folder
   */
  public static Path standard(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder(environment, "LOCALAPPDATA", home.resolve("AppData").resolve("Local"))
          .resolve("Radslag")
          .resolve(FILE);
    }
    if (name.startsWith("mac")) {
      return home.resolve("Library")
          .resolve("Application Support")
          .resolve("Radslag")
          .resolve(FILE);
    }
    return folder(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
        .resolve("radslag")
        .resolve(FILE);
  }

  /**
   * Where the program keeps what was chosen for it on this machine: beside the standard data file,
   * but on Linux where settings have a place of their own. It is the same whichever data file is
   * opened.
   *
   * @param system the system's name, as in the property {@code os.name}
   * @param home the user's folder
   */
  public static Path preferences(String system, Path home, Map<String, String> environment) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows") || name.startsWith("mac")) {
      return standard(system, home, environment).resolveSibling(PREFERENCES);
    }
    return folder(environment, "XDG_CONFIG_HOME", home.resolve(".config"))
        .resolve("radslag")
        .resolve(PREFERENCES);
  }

  /**
   * The folder of the council to practise on, beside the standard data file.
   *
   * @param system the system's name, as in the property {@code os.name}
   * @param home the user's folder
   */
  public static Path practice(String system, Path home, Map<String, String> environment) {
    return standard(system, home, environment).resolveSibling(PRACTICE);
  }

  private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
    return Optional.ofNullable(environment.get(variable))
        .filter(value -> !value.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute)
        .orElse(otherwise);
  }
}
