package se.radslag.work;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Attachment;
import se.radslag.model.AttachmentId;
import se.radslag.model.MeetingId;
import se.radslag.model.Outcome;
import se.radslag.model.PlainText;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.store.Session;
import se.radslag.store.StoreException;
import se.radslag.store.StoredFile;

/**
 * The files that go with a meeting's minutes: kept in the data file, the original left alone.
 * Threads may share it; each call waits for the disk.
 */
public final class Attachments {

  /** A file is held in memory while it is kept, and makes every backup larger. */
  private static final int LIMIT_IN_MEGABYTES = 100;

  private final DataFile data;
  private final int limitInMegabytes;

  public Attachments(DataFile data) {
    this(data, LIMIT_IN_MEGABYTES);
  }

  /** Keeps files up to another size. */
  Attachments(DataFile data, int limitInMegabytes) {
    this.data = data;
    this.limitInMegabytes = limitInMegabytes;
  }

  /** A meeting's attachments in their order, without their bytes. */
  public List<Attachment> of(MeetingId meeting) {
    return data.read(session -> session.attachments().of(meeting));
  }

  /**
   * Keeps a file after the attachments a meeting has.
   *
   * @return failed, with nothing changed, if the file cannot be read or kept, if the meeting has
   *     the same bytes already, or is locked
   */
  public Outcome<Attachment> add(MeetingId meeting, Path file, Progress progress) {
    Outcome<AttachedBytes> read = AttachedBytes.read(file, limitInMegabytes, progress);
    String name = PlainText.of(AttachedBytes.nameOf(file)).text();
    try {
      return read.then(bytes -> data.write(session -> kept(session, meeting, name, bytes)));
    } catch (StoreException failure) {
      return Outcome.failed(failure.problem());
    }
  }

  private static Outcome<Attachment> kept(
      Session session, MeetingId meeting, String name, AttachedBytes bytes) {
    Optional<Problem> refusal = session.meetings().refusal(meeting);
    if (refusal.isPresent()) {
      return Outcome.failed(refusal.get());
    }
    Optional<Attachment> same =
        session.attachments().of(meeting).stream()
            .filter(one -> one.sha256().equals(bytes.sha256()))
            .findFirst();
    if (same.isPresent()) {
      return Outcome.failed(Problem.of(Problem.Kind.ATTACHMENT_EXISTS, name, same.get().name()));
    }
    var attachment =
        new Attachment(
            AttachmentId.create(), Optional.empty(), name, bytes.content().length, bytes.sha256());
    session.attachments().add(meeting, attachment, bytes.content());
    return Outcome.done(attachment);
  }

  /**
   * Writes an attachment to a file of its own in a folder nobody else may look into, to be looked
   * at with another program. It goes when the program ends, and where the system can say so it
   * cannot be written to: what is changed there is not changed in the data file.
   */
  public Outcome<Path> copy(AttachmentId id, String name) {
    Optional<StoredFile> file = data.read(session -> session.attachments().file(id));
    if (file.isEmpty()) {
      return Outcome.failed(Problem.of(Problem.Kind.ATTACHMENT_MISSING, name));
    }
    try {
      return Outcome.done(FileToShow.write(file.get().content(), FileNames.of(name)));
    } catch (IOException failure) {
      return Outcome.failed(
          Problem.of(Problem.Kind.FILE_NOT_OPENED, name, failure.getClass().getSimpleName()));
    }
  }
}
