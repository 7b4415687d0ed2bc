package se.radslag.cli;

import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.work.CouncilTemplate;
import se.radslag.work.DocumentTarget;
import se.radslag.work.MeetingDocuments;
import se.radslag.work.Meetings;
import se.radslag.work.TriedTemplate;

/** Writes the document of a meeting, as Word or PDF. */
final class ExportCommand implements Command {

  private final Console console;
  private final DataAccess access;

  ExportCommand(Console console, DataAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public void describe(CommandSpec command, Options options) {
    options.json(command);
    options.to(command, console.texts().get("cli.option.to.export"));
    options.template(command);
    options.format(command);
    options.words(command, "cli.label.meeting", console.texts().get("cli.word.meeting"), false);
  }

  @Override
  public ExitCode run(Arguments arguments) {
    Path target = arguments.requiredFile(Options.TO);
    return access.with(
        arguments.data(),
        data -> {
          Outcome<Meeting> meeting = new Meetings(data).named(arguments.text());
          arguments.file(Options.TEMPLATE).ifPresent(this::tellFaults);
          Outcome<Path> written =
              meeting.then(
                  found ->
                      new MeetingDocuments(data)
                          .export(
                              found,
                              target,
                              arguments.file(Options.TEMPLATE),
                              arguments.format(target)));
          return switch (written) {
            case Outcome.Failed<Path>(Problem problem) -> couldNot(problem, target);
            case Outcome.Done<Path>(Path file) -> {
              if (arguments.json()) {
                console.json(Map.of("file", file.toString()));
              } else {
                console.result(console.texts().get("cli.export.done", file));
              }
              yield ExitCode.DONE;
            }
          };
        });
  }

  /** All that is wrong with a template, a line each; why it is none is said when it is used. */
  private void tellFaults(Path template) {
    if (CouncilTemplate.examine(DocumentKind.MINUTES, template)
        instanceof Outcome.Done<TriedTemplate>(TriedTemplate tried)) {
      tried
          .findings()
          .forEach(
              one ->
                  console.message(
                      console
                          .texts()
                          .get(
                              "cli.template.finding",
                              console.texts().of(one.place()),
                              console.texts().of(one))));
    }
  }

  /** Where another name would do, one is proposed. */
  private ExitCode couldNot(Problem problem, Path target) {
    ExitCode code = console.couldNot(problem);
    DocumentTarget.proposal(problem, target)
        .map(target::resolveSibling)
        .ifPresent(free -> console.message(console.texts().get("cli.export.proposal", free)));
    return code;
  }
}
