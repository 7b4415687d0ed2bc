package se.radslag.cli;

import java.nio.file.Path;
import java.util.function.Function;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;

/** The data file, open for as long as one command needs it. */
final class DataAccess {

  private final Console console;

  DataAccess(Console console) {
    this.console = console;
  }

  /** Works on a data file that must be there. */
  ExitCode with(Path file, Function<DataFile, ExitCode> work) {
    return with(DataFile.open(file), work);
  }

  ExitCode with(Outcome<DataFile> opened, Function<DataFile, ExitCode> work) {
    return switch (opened) {
      case Outcome.Failed<DataFile>(Problem problem) -> console.couldNot(problem);
      case Outcome.Done<DataFile>(DataFile data) -> {
        try (data) {
          yield work.apply(data);
        }
      }
    };
  }
}
