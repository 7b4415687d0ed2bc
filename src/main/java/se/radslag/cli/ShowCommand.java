package se.radslag.cli;

import picocli.CommandLine.Model.CommandSpec;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.work.Meetings;

/** Shows one meeting whole. */
final class ShowCommand implements Command {

  private final Console console;
  private final DataAccess access;

  ShowCommand(Console console, DataAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public String name() {
    return "show";
  }

  @Override
  public void describe(CommandSpec command, Options options) {
    options.json(command);
    options.words(command, "cli.label.meeting", console.texts().get("cli.word.meeting"), false);
  }

  @Override
  public ExitCode run(Arguments arguments) {
    return access.with(
        arguments.data(),
        data ->
            switch (new Meetings(data).named(arguments.text())) {
              case Outcome.Failed<Meeting>(Problem problem) -> console.couldNot(problem);
              case Outcome.Done<Meeting>(Meeting meeting) -> {
                show(meeting, arguments.json());
                yield ExitCode.DONE;
              }
            });
  }

  private void show(Meeting meeting, boolean json) {
    if (json) {
      console.json(new MeetingJson(console.texts()).of(meeting));
    } else {
      console.result(new MeetingText(console.texts()).of(meeting));
    }
  }
}
