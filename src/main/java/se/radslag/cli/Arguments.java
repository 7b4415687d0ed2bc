package se.radslag.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;
import se.radslag.work.DocumentFormat;

/** What a command was given. */
final class Arguments {

  private final ParseResult program;
  private final ParseResult parsed;
  private final Path standardData;

  /**
   * What was given.
   *
   * @param program what stands before the command as well
   * @param parsed what belongs to the command
   * @param standardData the data file when none is named
   */
  Arguments(ParseResult program, ParseResult parsed, Path standardData) {
    this.program = program;
    this.parsed = parsed;
    this.standardData = standardData;
  }

  /** The data file to work on. */
  Path data() {
    return file(Options.DATA).or(() -> file(program, Options.DATA)).orElse(standardData);
  }

  boolean json() {
    return parsed.hasMatchedOption(Options.JSON);
  }

  /**
   * The file an option names.
   *
   * @throws InvalidPathException if the system cannot have such a name
   */
  Optional<Path> file(String option) {
    return file(parsed, option);
  }

  /** The file an option names that must be given. */
  Path requiredFile(String option) {
    return file(option).orElseThrow(() -> new IllegalStateException(option + " is required"));
  }

  private static Optional<Path> file(ParseResult where, String option) {
    return where.hasMatchedOption(option)
        ? Optional.of(Path.of(where.<String>matchedOptionValue(option, "")))
        : Optional.empty();
  }

  /** The format that is asked for, or that a file's name says. */
  DocumentFormat format(Path target) {
    return Optional.of(parsed.<String>matchedOptionValue(Options.FORMAT, ""))
        .flatMap(DocumentFormat::named)
        .orElseGet(() -> DocumentFormat.of(target));
  }

  /** The words after the command. */
  List<String> words() {
    return parsed.matchedPositionals().stream()
        .flatMap(positional -> positional.stringValues().stream())
        .toList();
  }

  /** The words after the command, as one text. */
  String text() {
    return String.join(" ", words());
  }
}
