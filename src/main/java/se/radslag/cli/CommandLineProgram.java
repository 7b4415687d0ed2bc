package se.radslag.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import se.radslag.store.DataFile;
import se.radslag.store.StoreException;
import se.radslag.texts.Texts;
import se.radslag.work.Unexpected;

/**
 * The program as it is started: with a command, without a window; with none, the window, or, where
 * there is no display, the demonstration.
 */
public final class CommandLineProgram {

  private static final String NAME = "radslag";

  private final Console console;
  private final Path standardData;
  private final Window window;
  private final DemoCommand demo;
  private final Map<String, Command> commands;

  /**
   * The program.
   *
   * @param standardData the data file when none is named
   */
  public CommandLineProgram(
      PrintStream results, PrintStream messages, Texts texts, Path standardData, Window window) {
    this.console = new Console(results, messages, texts);
    this.standardData = standardData;
    this.window = window;
    this.demo = new DemoCommand(console, window);
    this.commands =
        all(console, demo).stream().collect(Collectors.toMap(Command::name, Function.identity()));
  }

  private static List<Command> all(Console console, DemoCommand demo) {
    var access = new DataAccess(console);
    return List.of(
        new ImportCommand(console, access),
        new ListCommand(console, access),
        new ShowCommand(console, access),
        new SearchCommand(console, access),
        new ExportCommand(console, access),
        new VerifyCommand(console, access),
        new BackupCommand(console, access),
        demo);
  }

  /** Does what the arguments say, and gives the exit code. */
  public int run(String... arguments) {
    CommandLine commandLine =
        new CommandLineShape(console.texts(), NAME, standardData).of(commands.values());
    try {
      return run(commandLine.parseArgs(arguments)).number();
    } catch (ParameterException wrong) {
      return wrongUsage(new UsageTexts(console.texts()).of(wrong), wrong.getCommandLine());
    } catch (InvalidPathException wrong) {
      return wrongUsage(console.texts().get("cli.usage.file", wrong.getInput()), commandLine);
    } catch (StoreException failure) {
      return console.couldNot(failure.problem()).number();
    } catch (RuntimeException failure) {
      return console.couldNot(Unexpected.problem(failure)).number();
    }
  }

  private ExitCode run(ParseResult parsed) {
    ParseResult last = parsed;
    while (last.hasSubcommand()) {
      last = last.subcommand();
    }
    CommandSpec asked = last.commandSpec();
    if (last.isUsageHelpRequested()) {
      console.result(
          asked.commandLine().getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing());
      return ExitCode.DONE;
    }
    if (last.isVersionHelpRequested()) {
      console.result(console.texts().get("cli.version", version()));
      return ExitCode.DONE;
    }
    var given = new Arguments(parsed, last, standardData);
    Command command = commands.get(asked.name());
    return command == null ? window(given) : command.run(given);
  }

  private ExitCode window(Arguments arguments) {
    if (window.displayed()) {
      return new DataAccess(console)
          .with(
              DataFile.openOrCreate(arguments.data()),
              data -> window.show(data).map(console::couldNot).orElse(ExitCode.DONE));
    }
    Path folder = arguments.file(Options.WITHOUT_DISPLAY).orElse(Path.of("radslag-demo"));
    console.message(console.texts().get("cli.no-display", folder));
    return demo.into(folder);
  }

  private int wrongUsage(String sentence, CommandLine commandLine) {
    console.message(sentence);
    console.message(
        console.texts().get("cli.usage.help", commandLine.getCommandSpec().qualifiedName()));
    return ExitCode.WRONG_USAGE.number();
  }

  private static String version() {
    String version = CommandLineProgram.class.getPackage().getImplementationVersion();
    return version == null ? "" : version;
  }
}
