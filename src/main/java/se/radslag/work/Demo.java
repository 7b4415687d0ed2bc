package se.radslag.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.work.ImportMinutes.Imported;

/**
 * The main job, shown on a council that does not exist: its earlier minutes are read into a new
 * data file, and the latest meeting comes out as a Word document.
 */
public final class Demo {

  private static final List<String> MINUTES =
      List.of("2025-03-06.txt", "2025-05-22.txt", "2025-10-09.txt");

  private Demo() {}

  /**
   * Makes the demonstration, or shows again the one that is there.
   *
   * @param folder where it goes, made if it is missing
   */
  public static Outcome<Made> into(Path folder) {
    Path data = folder.resolve("radslag-demo.db");
    try {
      Files.createDirectories(folder);
      boolean isNew = Files.notExists(data);
      List<Path> minutes = copyMinutes(Files.createDirectories(folder.resolve("tidigare")));
      return DataFile.openOrCreate(data)
          .then(opened -> export(opened, isNew ? minutes : List.of(), folder));
    } catch (IOException failure) {
      return Outcome.failed(
          Problem.of(
              Problem.Kind.FILE_NOT_WRITABLE,
              folder.toString(),
              failure.getClass().getSimpleName()));
    }
  }

  private static Outcome<Made> export(DataFile opened, List<Path> minutes, Path folder) {
    try (DataFile data = opened) {
      for (Imported one : new ImportMinutes(data).keep(ImportMinutes.read(minutes))) {
        if (one.meeting() instanceof Outcome.Failed<Meeting>(Problem problem)) {
          return Outcome.failed(problem);
        }
      }
      return latest(new Meetings(data))
          .then(
              meeting ->
                  exported(new MeetingDocuments(data), meeting, folder)
                      .then(document -> Outcome.done(new Made(data.path(), document))));
    }
  }

  private static Outcome<Path> exported(MeetingDocuments documents, Meeting meeting, Path folder) {
    String name =
        documents.name(
            meeting, DocumentKind.MINUTES, Optional.empty(), DocumentFormat.DOCX.ending());
    return documents.export(meeting, folder.resolve(name), Optional.empty(), DocumentFormat.DOCX);
  }

  private static Outcome<Meeting> latest(Meetings meetings) {
    return meetings.list().stream()
        .findFirst()
        .map(summary -> meetings.open(summary.id()))
        .orElseGet(() -> Outcome.failed(Problem.of(Problem.Kind.MEETING_MISSING, "")));
  }

  private static List<Path> copyMinutes(Path folder) throws IOException {
    var copies = new ArrayList<Path>();
    for (String name : MINUTES) {
      try (InputStream minutes = Demo.class.getResourceAsStream("demo/" + name)) {
        if (minutes == null) {
          throw new IllegalStateException("The program lacks its demonstration minutes " + name);
        }
        Path copy = folder.resolve(name);
        Files.write(copy, minutes.readAllBytes());
        copies.add(copy);
      }
    }
    return copies;
  }

  /** What the demonstration consists of. */
  public record Made(Path data, Path document) {}
}
