package se.radslag.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.archive.GuardedReader;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.Original;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.store.StoreException;
import se.radslag.store.StoredFile;

/**
 * Brings earlier minutes into the data file, in two steps: files are read into proposals, and what
 * somebody said yes to is kept. Threads may share it; each call waits for the disk.
 */
public final class BringIn {

  private static final int LIMIT_IN_MEGABYTES = GuardedReader.LARGEST_FILE >> 20;

  private final DataFile data;

  public BringIn(DataFile data) {
    this.data = data;
  }

  /**
   * What was read.
   *
   * @param proposals one a file, in the files' order
   * @param skipped files in folders that are nobody's minutes: hidden, or left by a program
   */
  public record Batch(List<Proposal> proposals, List<Path> skipped) {
    public Batch {
      proposals = List.copyOf(proposals);
      skipped = List.copyOf(skipped);
    }

    /** Whether there is anything that can be kept. */
    public boolean readable() {
      return proposals.stream().anyMatch(Proposal::readable);
    }
  }

  /**
   * Files as they were read, before it is known what they are the same as.
   *
   * @param skipped as in {@link Batch}
   */
  public record FilesRead(List<ReadFile> files, List<Path> skipped) {
    public FilesRead {
      files = List.copyOf(files);
      skipped = List.copyOf(skipped);
    }
  }

  /** What came of a file. */
  public record Kept(Path file, Outcome<Meeting> meeting) {

    /** The meeting, if it was kept. */
    public Optional<Meeting> kept() {
      return switch (meeting) {
        case Outcome.Done<Meeting>(Meeting one) -> Optional.of(one);
        case Outcome.Failed<Meeting> _ -> Optional.empty();
      };
    }
  }

  /** The meetings that were kept. */
  public static List<MeetingId> meetings(List<Kept> files) {
    return files.stream().flatMap(one -> one.kept().stream()).map(Meeting::id).toList();
  }

  /**
   * Reads files, and folders with all that is in them; nothing is kept yet. Stopped, it comes back
   * with what was read by then.
   */
  public Batch read(List<Path> chosen, Progress progress) {
    return proposed(readFiles(chosen, progress));
  }

  /** The first half of it, for which no data file is needed. */
  public static FilesRead readFiles(List<Path> chosen, Progress progress) {
    FoundFiles found = FoundFiles.in(chosen);
    return new FilesRead(ReadFiles.of(found.files(), progress), found.skipped());
  }

  /** The second half: what is proposed, given what the data file has. */
  public Batch proposed(FilesRead read) {
    return new Batch(data.read(session -> Proposals.of(read.files(), session)), read.skipped());
  }

  /** What would be proposed if there were nothing in the data file. */
  public static Batch proposedAlone(FilesRead read) {
    return new Batch(Proposals.of(read.files()), read.skipped());
  }

  /**
   * What is the same as what, as it is now: something may have been corrected. What somebody chose
   * stays, unless it is the same as something else than before.
   *
   * @return as many, in the same order
   */
  public List<Proposal> compared(List<Proposal> proposals) {
    return data.read(session -> Twins.marked(session, proposals));
  }

  /**
   * Keeps what is to be kept, each meeting whole and in a transaction of its own. Stopped, it
   * leaves the rest.
   */
  public List<Kept> keep(List<Proposal> proposals, Progress progress) {
    List<Proposal> wanted =
        proposals.stream()
            .filter(one -> one.readable() && one.choice() != Proposal.Choice.SKIP)
            .toList();
    var kept = new ArrayList<Kept>();
    for (Proposal one : wanted) {
      if (progress.cancelled()) {
        break;
      }
      progress.at(new Progress.Step(kept.size(), wanted.size(), one.name()));
      kept.add(new Kept(one.file(), keep(one, progress)));
    }
    return List.copyOf(kept);
  }

  private Outcome<Meeting> keep(Proposal proposal, Progress progress) {
    Outcome<AttachedBytes> bytes =
        AttachedBytes.read(proposal.file(), LIMIT_IN_MEGABYTES, progress.ofPart());
    try {
      return bytes.then(
          read ->
              read.sha256().equals(proposal.sha256())
                  ? data.write(session -> new KeepProposal(session).keep(proposal, read.content()))
                  : Outcome.failed(Problem.of(Problem.Kind.FILE_CHANGING, proposal.name())));
    } catch (StoreException failure) {
      return Outcome.failed(failure.problem());
    }
  }

  /** The file a meeting was brought in from, if it was. */
  public Optional<Original> original(MeetingId meeting) {
    return data.read(session -> session.originals().of(meeting).stream().findFirst());
  }

  /**
   * Writes the file a meeting was brought in from to a folder nobody else may look into, to be
   * looked at with another program. It goes when the program ends.
   */
  public Outcome<Path> copyOfOriginal(MeetingId meeting) {
    Optional<StoredFile> file = data.read(session -> session.originals().file(meeting));
    if (file.isEmpty()) {
      return Outcome.failed(Problem.of(Problem.Kind.ORIGINAL_MISSING));
    }
    try {
      return Outcome.done(FileToShow.write(file.get().content(), FileNames.of(file.get().name())));
    } catch (IOException failure) {
      return Outcome.failed(
          Problem.of(
              Problem.Kind.FILE_NOT_OPENED, file.get().name(), failure.getClass().getSimpleName()));
    }
  }
}
