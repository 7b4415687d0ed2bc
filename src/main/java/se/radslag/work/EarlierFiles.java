package se.radslag.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.model.MeetingId;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.store.Session;
import se.radslag.store.StoredFile;

/**
 * The documents of earlier meetings, to be looked at with another program. Threads may share it;
 * each call waits for the disk.
 */
public final class EarlierFiles {

  private final DataFile data;

  public EarlierFiles(DataFile data) {
    this.data = data;
  }

  /**
   * Writes a meeting's minutes, as they were sent out, to a file that is only to be looked at.
   *
   * @return failed if none are kept, or the file cannot be written
   */
  public Outcome<Path> copy(MeetingId meeting) {
    Optional<StoredFile> file = data.read(session -> document(session, meeting));
    if (file.isEmpty()) {
      return Outcome.failed(Problem.of(Problem.Kind.DOCUMENT_NOT_KEPT));
    }
    String name = FileNames.of(file.get().name());
    try {
      return Outcome.done(FileToShow.write(file.get().content(), name));
    } catch (IOException failure) {
      return Outcome.failed(
          Problem.of(Problem.Kind.FILE_NOT_OPENED, name, failure.getClass().getSimpleName()));
    }
  }

  private static Optional<StoredFile> document(Session session, MeetingId meeting) {
    var frozen = new FrozenFiles(session);
    return Stream.of(DocumentFormat.PDF, DocumentFormat.DOCX)
        .flatMap(format -> frozen.minutes(meeting, format).stream())
        .findFirst();
  }
}
