package se.radslag.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import se.radslag.archive.ReadMinutes;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.swedish.Wording;
import se.radslag.texts.Texts;
import se.radslag.work.ImportMinutes;
import se.radslag.work.ImportMinutes.Imported;
import se.radslag.work.ImportMinutes.Read;

/** Reads earlier minutes into the data file. */
final class ImportCommand implements Command {

  private final Console console;
  private final DataAccess access;

  ImportCommand(Console console, DataAccess access) {
    this.console = console;
    this.access = access;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public void describe(CommandSpec command, Options options) {
    options.json(command);
    options.words(command, "cli.label.file", console.texts().get("cli.word.files"), true);
  }

  @Override
  public ExitCode run(Arguments arguments) {
    List<Read> read = ImportMinutes.read(arguments.words().stream().map(Path::of).toList());
    if (read.stream().allMatch(one -> one.minutes() instanceof Outcome.Failed)) {
      // The data file is neither opened nor made when there is nothing to put into it.
      return report(read.stream().map(ImportCommand::refused).toList(), arguments);
    }
    return access.with(
        DataFile.openOrCreate(arguments.data()),
        data -> report(new ImportMinutes(data).keep(read), arguments));
  }

  private static Imported refused(Read read) {
    return new Imported(
        read.file(),
        switch (read.minutes()) {
          case Outcome.Failed<ReadMinutes>(Problem problem) -> Outcome.failed(problem);
          case Outcome.Done<ReadMinutes> readable ->
              throw new IllegalStateException("could be read: " + readable);
        });
  }

  private ExitCode report(List<Imported> imported, Arguments arguments) {
    if (arguments.json()) {
      console.json(imported.stream().map(this::json).toList());
    }
    boolean everything = true;
    for (Imported one : imported) {
      everything &= told(one, arguments.json());
    }
    return everything ? ExitCode.DONE : ExitCode.COULD_NOT;
  }

  private boolean told(Imported imported, boolean json) {
    return switch (imported.meeting()) {
      case Outcome.Failed<Meeting>(Problem problem) -> {
        console.couldNot(problem);
        yield false;
      }
      case Outcome.Done<Meeting>(Meeting meeting) -> {
        if (!json) {
          tell(imported.file(), meeting);
        }
        yield true;
      }
    };
  }

  private void tell(Path file, Meeting meeting) {
    Texts texts = console.texts();
    console.result(
        texts.get(
            "cli.import.done",
            file,
            Wording.date(meeting.details().date()),
            meeting.items().size(),
            meeting.items().stream().mapToInt(item -> item.notes().size()).sum()));
    meeting.warnings().forEach(warning -> console.result("  ! " + texts.of(warning)));
  }

  private Map<String, Object> json(Imported imported) {
    var json = new LinkedHashMap<String, Object>();
    json.put("file", imported.file().toString());
    switch (imported.meeting()) {
      case Outcome.Failed<Meeting>(Problem problem) -> {
        json.put("imported", false);
        json.put("message", console.texts().of(problem));
      }
      case Outcome.Done<Meeting>(Meeting meeting) -> {
        json.put("imported", true);
        json.putAll(new MeetingJson(console.texts()).of(meeting));
      }
    }
    return json;
  }
}
