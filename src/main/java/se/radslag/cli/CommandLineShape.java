package se.radslag.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import se.radslag.texts.Texts;

/** What may be typed: the commands, with what each takes, and what help says of it. */
final class CommandLineShape {

  private final Texts texts;
  private final String program;
  private final Path standardData;
  private final Options options;

  CommandLineShape(Texts texts, String program, Path standardData) {
    this.texts = texts;
    this.program = program;
    this.standardData = standardData;
    this.options = new Options(texts);
  }

  CommandLine of(Collection<Command> commands) {
    CommandSpec root = command(program);
    root.addOption(options.withoutDisplay());
    root.addOption(options.version());
    commands.stream()
        .sorted(Comparator.comparing(Command::name))
        .forEach(command -> root.addSubcommand(command.name(), spec(command)));
    return new CommandLine(root);
  }

  private CommandSpec spec(Command command) {
    CommandSpec spec = command(command.name());
    command.describe(spec, options);
    return spec;
  }

  /** The data file may be named before the command as well as after it. */
  private CommandSpec command(String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    UsageMessageSpec usage = spec.usageMessage();
    usage.description(texts.get("cli.command." + name));
    usage.synopsisHeading(texts.get("cli.help.usage") + " ");
    usage.descriptionHeading("%n");
    usage.parameterListHeading("%n");
    usage.optionListHeading("%n");
    usage.commandListHeading("%n" + texts.get("cli.help.commands") + "%n");
    usage.synopsisSubcommandLabel(texts.get("cli.label.command"));
    spec.addOption(options.data(standardData));
    spec.addOption(options.help());
    return spec;
  }
}
