package se.radslag.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.radslag.texts.Texts;

/** What is said of arguments that make no sense, in the program's own language. */
final class UsageTexts {

  private final Texts texts;

  UsageTexts(Texts texts) {
    this.texts = texts;
  }

  String of(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched ->
          texts.get("cli.usage.unknown", String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing ->
          texts.get(
              "cli.usage.missing",
              missing.getMissing().stream()
                  .map(UsageTexts::name)
                  .collect(Collectors.joining(", ")));
      default -> texts.get("cli.usage.wrong", String.valueOf(wrong.getValue()));
    };
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }
}
