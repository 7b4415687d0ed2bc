package se.radslag.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/**
 * The small file {@link Preferences} are kept in. Threads may share it.
 *
 * <p>A file that is not there, cannot be read, or says something else is never in the way of
 * starting: what cannot be understood in it is as it usually is.
 */
public final class PreferencesFile {

  /** A file of ours has a dozen short lines; anything large is something else. */
  private static final long LARGEST = 64 * 1024;

  private static final String LOOK = "look";
  private static final String TEXT_SIZE = "text-size";
  private static final String LANGUAGE = "language";
  private static final String MAXIMISED = "window.maximised";
  private static final String SECTION = "window.section";
  private static final String BESIDE = "window.beside";
  private static final String FRAME = "window.frame.";
  private static final String DIVIDER = "window.divider.";

  private final Optional<Path> file;
  private final Preferences opened;
  private final AtomicReference<Preferences> latest;

  private PreferencesFile(Optional<Path> file, Preferences opened) {
    this.file = file;
    this.opened = opened;
    this.latest = new AtomicReference<>(opened);
  }

  /** Reads a file, which need not be there. */
  public static PreferencesFile open(Path file) {
    return new PreferencesFile(Optional.of(file), preferences(read(file)));
  }

  /** Begins with what is usual and keeps nothing; where a program is only shown. */
  public static PreferencesFile none() {
    return new PreferencesFile(Optional.empty(), Preferences.usual());
  }

  /** What the file said when it was opened. */
  public Preferences opened() {
    return opened;
  }

  /** Takes note of what to write; quick, and nothing is written yet. */
  public void keep(Preferences now) {
    latest.set(now);
  }

  /** Writes what was kept last, whole or not at all; the folder is made if it is not there. */
  public synchronized Outcome<Preferences> write() {
    Preferences now = latest.get();
    if (file.isEmpty()) {
      return Outcome.done(now);
    }
    Path target = file.get().toAbsolutePath();
    try {
      Files.createDirectories(target.resolveSibling(""));
    } catch (IOException failure) {
      return Outcome.failed(
          Problem.of(
              Problem.Kind.FILE_NOT_WRITABLE,
              target.toString(),
              failure.getClass().getSimpleName()));
    }
    return WholeFile.write(target, bytes(now)).then(written -> Outcome.done(now));
  }

  private static Properties read(Path file) {
    var words = new Properties();
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
        try (InputStream in = Files.newInputStream(file)) {
          words.load(in);
        }
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      return new Properties();
    }
    return words;
  }

  private static Preferences preferences(Properties words) {
    return new Preferences(
        choice(words, LOOK, Preferences.Look.SYSTEM),
        number(words, TEXT_SIZE).map(Double::intValue).orElse(Preferences.USUAL),
        choice(words, LANGUAGE, Preferences.Language.SWEDISH),
        new WindowState(
            frame(words),
            Boolean.parseBoolean(words.getProperty(MAXIMISED)),
            words.getProperty(SECTION, ""),
            words.getProperty(BESIDE, ""),
            dividers(words)));
  }

  private static <E extends Enum<E>> E choice(Properties words, String key, E usual) {
    String name = words.getProperty(key, "").strip().toUpperCase(Locale.ROOT);
    for (E one : usual.getDeclaringClass().getEnumConstants()) {
      if (one.name().equals(name)) {
        return one;
      }
    }
    return usual;
  }

  private static Optional<Double> number(Properties words, String key) {
    try {
      return Optional.of(Double.valueOf(words.getProperty(key, "").strip()))
          .filter(number -> Math.abs(number) < 1_000_000);
    } catch (NumberFormatException foreign) {
      return Optional.empty();
    }
  }

  private static Optional<WindowState.Frame> frame(Properties words) {
    Optional<Double> x = number(words, FRAME + "x");
    Optional<Double> y = number(words, FRAME + "y");
    Optional<Double> width = number(words, FRAME + "width").filter(size -> size > 0);
    Optional<Double> height = number(words, FRAME + "height").filter(size -> size > 0);
    if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new WindowState.Frame(x.get(), y.get(), width.get(), height.get()));
  }

  private static Map<String, Double> dividers(Properties words) {
    return words.stringPropertyNames().stream()
        .filter(key -> key.startsWith(DIVIDER))
        .filter(key -> number(words, key).filter(place -> place > 0 && place < 1).isPresent())
        .collect(
            Collectors.toMap(
                key -> key.substring(DIVIDER.length()), key -> number(words, key).orElseThrow()));
  }

  private static byte[] bytes(Preferences now) {
    var lines = new Lines();
    lines.add(LOOK, now.look().name().toLowerCase(Locale.ROOT));
    lines.add(TEXT_SIZE, String.valueOf(now.textSize()));
    lines.add(LANGUAGE, now.language().name().toLowerCase(Locale.ROOT));
    WindowState window = now.window();
    lines.add(MAXIMISED, String.valueOf(window.maximised()));
    lines.add(SECTION, window.section());
    lines.add(BESIDE, window.beside());
    window
        .frame()
        .ifPresent(
            frame -> {
              lines.add(FRAME + "x", String.valueOf(frame.x()));
              lines.add(FRAME + "y", String.valueOf(frame.y()));
              lines.add(FRAME + "width", String.valueOf(frame.width()));
              lines.add(FRAME + "height", String.valueOf(frame.height()));
            });
    window.dividers().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(divider -> lines.add(DIVIDER + divider.getKey(), divider.getValue().toString()));
    return lines.bytes();
  }
}
