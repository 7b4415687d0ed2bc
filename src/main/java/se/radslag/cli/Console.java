package se.radslag.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.PrintStream;
import se.radslag.model.Problem;
import se.radslag.texts.Texts;

/** Results go to one stream, messages to the other. */
final class Console {

  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final PrintStream results;
  private final PrintStream messages;
  private final Texts texts;

  Console(PrintStream results, PrintStream messages, Texts texts) {
    this.results = results;
    this.messages = messages;
    this.texts = texts;
  }

  Texts texts() {
    return texts;
  }

  /** One line, or several, of the result. */
  void result(String text) {
    results.println(text);
    results.flush();
  }

  /**
   * The whole result, as one JSON document.
   *
   * @param document made of maps, lists, texts, numbers and booleans
   */
  void json(Object document) {
    result(JSON.toJson(document));
  }

  void message(String text) {
    messages.println(text);
    messages.flush();
  }

  /** Says why something could not be done. */
  ExitCode couldNot(Problem problem) {
    message(texts.of(problem));
    return ExitCode.COULD_NOT;
  }
}
