package se.radslag.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.swedish.Wording;
import se.radslag.texts.Texts;
import se.radslag.work.BringIn;
import se.radslag.work.BringIn.Batch;
import se.radslag.work.BringIn.FilesRead;
import se.radslag.work.BringIn.Kept;
import se.radslag.work.Progress;

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
    List<Path> chosen = arguments.words().stream().map(Path::of).toList();
    FilesRead read = BringIn.readFiles(chosen, Progress.unwatched());
    read.skipped().forEach(one -> console.message(console.texts().get("cli.import.skipped", one)));
    List<Kept> empty =
        chosen.stream().filter(one -> isEmpty(one, read)).map(ImportCommand::empty).toList();
    Batch alone = BringIn.proposedAlone(read);
    if (!alone.readable()) {
      // The data file is neither opened nor made when there is nothing to put into it.
      return report(joined(empty, done(alone, List.of())), arguments);
    }
    return access.with(
        DataFile.openOrCreate(arguments.data()),
        data -> {
          var bringIn = new BringIn(data);
          Batch batch = bringIn.proposed(read);
          List<Kept> kept = bringIn.keep(batch.proposals(), Progress.unwatched());
          return report(joined(empty, done(batch, kept)), arguments);
        });
  }

  private static boolean isEmpty(Path chosen, FilesRead read) {
    return Files.isDirectory(chosen)
        && read.files().stream().noneMatch(one -> one.file().startsWith(chosen));
  }

  private static Kept empty(Path folder) {
    return new Kept(
        folder, Outcome.failed(Problem.of(Problem.Kind.FOLDER_WITHOUT_FILES, folder.toString())));
  }

  private static List<Kept> joined(List<Kept> first, List<Kept> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  /** What came of every file, in their order. */
  private static List<Kept> done(Batch batch, List<Kept> kept) {
    var outcomes = new HashMap<Path, Kept>();
    kept.forEach(one -> outcomes.put(one.file(), one));
    return batch.proposals().stream()
        .flatMap(
            one ->
                Optional.ofNullable(outcomes.get(one.file()))
                    .or(() -> one.objection().map(why -> new Kept(one.file(), Outcome.failed(why))))
                    .stream())
        .toList();
  }

  private ExitCode report(List<Kept> files, Arguments arguments) {
    if (arguments.json()) {
      console.json(files.stream().map(this::json).toList());
    }
    boolean everything = true;
    for (Kept one : files) {
      everything &= told(one, arguments.json());
    }
    return everything ? ExitCode.DONE : ExitCode.COULD_NOT;
  }

  private boolean told(Kept one, boolean json) {
    return switch (one.meeting()) {
      case Outcome.Failed<Meeting>(Problem problem) -> {
        console.couldNot(problem);
        yield false;
      }
      case Outcome.Done<Meeting>(Meeting meeting) -> {
        if (!json) {
          tell(one.file(), meeting);
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

  private Map<String, Object> json(Kept kept) {
    var json = new LinkedHashMap<String, Object>();
    json.put("file", kept.file().toString());
    switch (kept.meeting()) {
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
