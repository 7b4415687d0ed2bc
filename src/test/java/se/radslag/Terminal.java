package se.radslag;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import se.radslag.cli.CommandLineProgram;
import se.radslag.texts.Texts;
import se.radslag.work.PreferencesFile;

/** The program as it is typed into a terminal without a display. */
final class Terminal {

  private final Path folder;

  /**
   * A terminal.
   *
   * @param folder where the data file is when a command names none
   */
  Terminal(Path folder) {
    this.folder = folder;
  }

  /** Types a command, and waits for it to end. */
  Answer type(Object... arguments) {
    var results = new ByteArrayOutputStream();
    var messages = new ByteArrayOutputStream();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    Texts texts = Texts.swedish();
    int exitCode =
        new CommandLineProgram(
                stream(results),
                stream(messages),
                texts,
                standardData(),
                new Desktop(
                    texts, "Linux", Map.of(), PreferencesFile.none(), folder.resolve("practice")))
            .run(words);
    return new Answer(
        exitCode,
        results.toString(StandardCharsets.UTF_8),
        messages.toString(StandardCharsets.UTF_8));
  }

  Path standardData() {
    return folder.resolve("standard.db");
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  /** What the command said, and how it ended. */
  record Answer(int exitCode, String results, String messages) {

    JsonElement json() {
      return JsonParser.parseString(results);
    }
  }
}
