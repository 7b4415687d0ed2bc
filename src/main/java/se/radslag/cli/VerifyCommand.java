package se.radslag.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import se.radslag.store.DataFile;

/** Checks the data file. */
final class VerifyCommand implements Command {

  private final Console console;
  private final DataAccess access;

  VerifyCommand(Console console, DataAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public String name() {
    return "verify";
  }

  @Override
  public void describe(CommandSpec command, Options options) {
    options.json(command);
  }

  @Override
  public ExitCode run(Arguments arguments) {
    return access.with(
        arguments.data(),
        data -> {
          List<String> findings = data.verify();
          if (arguments.json()) {
            console.json(Map.of("sound", findings.isEmpty(), "findings", findings));
          } else {
            tell(data, findings);
          }
          return findings.isEmpty() ? ExitCode.DONE : ExitCode.COULD_NOT;
        });
  }

  private void tell(DataFile data, List<String> findings) {
    if (findings.isEmpty()) {
      console.result(console.texts().get("cli.verify.sound", data.path()));
    } else {
      console.message(console.texts().get("cli.verify.damaged", data.path()));
      findings.forEach(finding -> console.message("  " + finding));
    }
  }
}
