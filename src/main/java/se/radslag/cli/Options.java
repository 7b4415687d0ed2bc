package se.radslag.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.TypeConversionException;
import se.radslag.texts.Texts;
import se.radslag.work.DocumentFormat;

/** The options and words that commands take, each described in one place. */
final class Options {

  static final String DATA = "--data";
  static final String JSON = "--json";
  static final String TO = "--to";
  static final String TEMPLATE = "--template";
  static final String FORMAT = "--format";
  static final String HELP = "--help";
  static final String VERSION = "--version";
  static final String WITHOUT_DISPLAY = "--without-display";

  private final Texts texts;

  Options(Texts texts) {
    this.texts = texts;
  }

  OptionSpec data(Path standard) {
    return file(DATA, texts.get("cli.option.data", standard));
  }

  OptionSpec withoutDisplay() {
    return file(WITHOUT_DISPLAY, texts.get("cli.option.without-display"));
  }

  OptionSpec help() {
    return flag(texts.get("cli.option.help"), "-h", HELP).toBuilder().usageHelp(true).build();
  }

  OptionSpec version() {
    return flag(texts.get("cli.option.version"), "-V", VERSION).toBuilder()
        .versionHelp(true)
        .build();
  }

  void json(CommandSpec command) {
    command.addOption(flag(texts.get("cli.option.json"), JSON));
  }

  void to(CommandSpec command, String description) {
    command.addOption(file(TO, description).toBuilder().required(true).build());
  }

  void template(CommandSpec command) {
    command.addOption(file(TEMPLATE, texts.get("cli.option.template")));
  }

  void format(CommandSpec command) {
    command.addOption(
        OptionSpec.builder(FORMAT)
            .type(String.class)
            .paramLabel("docx|pdf")
            .description(texts.get("cli.option.format"))
            .converters(
                name -> {
                  if (DocumentFormat.named(name).isEmpty()) {
                    throw new TypeConversionException(name);
                  }
                  return name;
                })
            .build());
  }

  /** One word or more after the command. */
  void words(CommandSpec command, String label, String description, boolean several) {
    command.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(texts.get(label))
            .description(description)
            .type(several ? String[].class : String.class)
            .arity(several ? "1..*" : "1")
            .required(true)
            .index(several ? "0..*" : "0")
            .build());
  }

  private OptionSpec file(String name, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(texts.get("cli.label.file"))
        .description(description)
        .build();
  }

  private static OptionSpec flag(String description, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .description(description)
        .build();
  }
}
