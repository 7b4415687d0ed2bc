package se.radslag;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.radslag.cli.Window;
import se.radslag.store.DataFile;
import se.radslag.texts.Texts;

/** The window, as the command line knows it. */
final class Desktop implements Window {

  private final Texts texts;
  private final String system;
  private final Map<String, String> environment;

  Desktop(Texts texts, String system, Map<String, String> environment) {
    this.texts = texts;
    this.system = system;
    this.environment = environment;
  }

  /**
   * Linux says by its environment whether somebody looks; Windows and macOS always have a display.
   */
  @Override
  public boolean displayed() {
    String name = system.toLowerCase(Locale.ROOT);
    return name.startsWith("windows")
        || name.startsWith("mac")
        || environment.containsKey("DISPLAY");
  }

  @Override
  public void show(Path data) {
    throw new UnsupportedOperationException(texts.language().toString());
  }

  @Override
  public List<Path> pictures(DataFile data, Path folder) {
    return List.of();
  }
}
