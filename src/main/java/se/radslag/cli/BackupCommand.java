package se.radslag.cli;

import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/** Writes a checked copy of the data file. */
final class BackupCommand implements Command {

  private final Console console;
  private final DataAccess access;

  BackupCommand(Console console, DataAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public void describe(CommandSpec command, Options options) {
    options.json(command);
    options.to(command, console.texts().get("cli.option.to.backup"));
  }

  @Override
  public ExitCode run(Arguments arguments) {
    Path target = arguments.requiredFile(Options.TO);
    return access.with(
        arguments.data(),
        data ->
            switch (data.backUp(target)) {
              case Outcome.Failed<Path>(Problem problem) -> console.couldNot(problem);
              case Outcome.Done<Path>(Path written) -> {
                if (arguments.json()) {
                  console.json(Map.of("file", written.toString()));
                } else {
                  console.result(console.texts().get("cli.backup.done", written));
                }
                yield ExitCode.DONE;
              }
            });
  }
}
