package se.radslag.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.radslag.archive.EarlierMinutes;
import se.radslag.archive.ReadMinutes;
import se.radslag.model.Meeting;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.store.Session;
import se.radslag.swedish.Wording;

/**
 * Keeps minutes the program itself wrote as text, without their files; whatever others wrote goes
 * by {@link BringIn}. Threads may share it.
 */
public final class ImportMinutes {

  private final DataFile data;

  public ImportMinutes(DataFile data) {
    this.data = data;
  }

  /** Reads files, in their order; nothing is kept yet. */
  public static List<Read> read(List<Path> files) {
    var reader = new EarlierMinutes();
    return files.stream().map(file -> new Read(file, reader.read(file))).toList();
  }

  /** Keeps what was read, each meeting whole and in a transaction of its own. */
  public List<Imported> keep(List<Read> read) {
    return read.stream()
        .map(one -> new Imported(one.file, one.minutes.then(minutes -> keep(one.file, minutes))))
        .toList();
  }

  private Outcome<Meeting> keep(Path file, ReadMinutes minutes) {
    return data.write(session -> keep(session, file, minutes));
  }

  private static Outcome<Meeting> keep(Session session, Path file, ReadMinutes minutes) {
    var register = new Register(session);
    Meeting meeting = register.known(minutes.toMeeting(register.council(minutes), minutes.state()));
    if (isThere(session, meeting)) {
      String date = Wording.date(meeting.details().date());
      return Outcome.failed(Problem.of(Problem.Kind.MEETING_EXISTS, file.toString(), date));
    }
    session.meetings().save(meeting);
    return Outcome.done(meeting);
  }

  /** The same council, day and registration number: the same meeting. */
  private static boolean isThere(Session session, Meeting meeting) {
    return meeting.details().date().day().isPresent()
        && session.meetings().list().stream()
            .anyMatch(
                one ->
                    one.council().equals(meeting.council())
                        && one.date().equals(meeting.details().date().day())
                        && one.registrationNumber().equals(meeting.details().registrationNumber()));
  }

  /** What was found in a file. */
  public record Read(Path file, Outcome<ReadMinutes> minutes) {}

  /** What came of a file. */
  public record Imported(Path file, Outcome<Meeting> meeting) {

    /** The meeting, if it was kept. */
    public Optional<Meeting> kept() {
      return switch (meeting) {
        case Outcome.Done<Meeting>(Meeting one) -> Optional.of(one);
        case Outcome.Failed<Meeting> _ -> Optional.empty();
      };
    }
  }
}
