package se.radslag.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.work.Demo;

/** Shows the main job on a council that does not exist: data file, document, pictures. */
final class DemoCommand implements Command {

  private final Console console;
  private final Window window;

  DemoCommand(Console console, Window window) {
    this.console = console;
    this.window = window;
  }

  @Override
  public String name() {
    return "demo";
  }

  @Override
  public void describe(CommandSpec command, Options options) {
    options.to(command, console.texts().get("cli.option.to.demo"));
  }

  @Override
  public ExitCode run(Arguments arguments) {
    return into(arguments.requiredFile(Options.TO));
  }

  ExitCode into(Path folder) {
    return switch (Demo.into(folder)) {
      case Outcome.Failed<Demo.Made>(Problem problem) -> console.couldNot(problem);
      case Outcome.Done<Demo.Made>(Demo.Made made) -> {
        console.result(console.texts().get("cli.demo.data", made.data()));
        console.result(console.texts().get("cli.demo.document", made.document()));
        yield picture(made.data(), folder);
      }
    };
  }

  private ExitCode picture(Path data, Path folder) {
    return new DataAccess(console)
        .with(
            data,
            opened -> {
              for (Path picture : window.pictures(opened, folder)) {
                console.result(console.texts().get("cli.demo.picture", picture));
              }
              return ExitCode.DONE;
            });
  }
}
