package se.radslag;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.radslag.archive.ReaderProcess;
import se.radslag.cli.CommandLineProgram;
import se.radslag.texts.Texts;
import se.radslag.work.DataPlace;
import se.radslag.work.Preferences;
import se.radslag.work.PreferencesFile;

/** Starts the program, and puts its parts together. */
public final class Radslag {

  private static final String LANGUAGE = "RADSLAG_LANGUAGE";

  private Radslag() {}

  /** Without a command the window, with one the command alone; ends with its exit code. */
  public static void main(String[] arguments) {
    if (arguments.length == 1 && arguments[0].equals(ReaderProcess.ARGUMENT)) {
      // The program's own child, where it has no other way to start one.
      ReaderProcess.main(arguments);
      return;
    }
    Map<String, String> environment = System.getenv();
    String system = System.getProperty("os.name", "");
    Path home = Path.of(System.getProperty("user.home", "."));
    PreferencesFile preferences =
        PreferencesFile.open(DataPlace.preferences(system, home, environment));
    Texts texts = texts(environment, preferences.opened());
    var program =
        new CommandLineProgram(
            stream(FileDescriptor.out, system),
            stream(FileDescriptor.err, system),
            texts,
            DataPlace.standard(system, home, environment),
            new Desktop(
                texts,
                system,
                environment,
                preferences,
                DataPlace.practice(system, home, environment)));
    int exitCode = program.run(arguments);
    Runtime.getRuntime().exit(exitCode);
  }

  /** What the environment says goes before what was chosen in the window. */
  static Texts texts(Map<String, String> environment, Preferences preferences) {
    return switch (environment.getOrDefault(LANGUAGE, "")) {
      case "en" -> Texts.english();
      case "sv" -> Texts.swedish();
      default ->
          switch (preferences.language()) {
            case SWEDISH -> Texts.swedish();
            case ENGLISH -> Texts.english();
          };
    };
  }

  /** A Windows console has an encoding of its own; everything else, pipes included, is UTF-8. */
  private static PrintStream stream(FileDescriptor descriptor, String system) {
    Charset charset =
        Optional.ofNullable(System.console())
            .filter(
                console ->
                    console.isTerminal() && system.toLowerCase(Locale.ROOT).startsWith("windows"))
            .map(Console::charset)
            .orElse(StandardCharsets.UTF_8);
    return new PrintStream(new FileOutputStream(descriptor), true, charset);
  }
}
