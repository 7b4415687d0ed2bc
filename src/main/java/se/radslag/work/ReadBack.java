package se.radslag.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.radslag.document.Content;
import se.radslag.document.Template;
import se.radslag.document.WordDocument;
import se.radslag.document.WordMinutes;
import se.radslag.document.WrittenMinutes;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingId;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.store.Session;
import se.radslag.store.StoreException;

/**
 * Coming back from Word: what differs between a meeting's minutes and a document of them that
 * somebody edited, and taking over what is chosen. Threads may share it; each call waits for the
 * disk.
 */
public final class ReadBack {

  /** No minutes are larger. */
  private static final long LARGEST_MEGABYTES = 50;

  private final DataFile data;
  private final Clock clock;
  private final CouncilTemplate templates;
  private final WordDocument word = new WordDocument();
  private final WordMinutes reader = new WordMinutes();

  public ReadBack(DataFile data, Clock clock) {
    this.data = data;
    this.clock = clock;
    this.templates = new CouncilTemplate(data);
  }

  /**
   * Compares a document with the meeting as it is in the data file. Changes nothing.
   *
   * @param edited a .docx that was made with the council's template
   * @return what differs; or why it cannot be said: the meeting is gone or sent out, the file
   *     cannot be read, or no item is found in it
   */
  public Outcome<Compared> compare(MeetingId id, Path edited) {
    return data.read(session -> changeable(session, id))
        .then(
            meeting ->
                templates
                    .of(meeting.council(), DocumentKind.MINUTES)
                    .then(template -> compare(meeting, template, edited)));
  }

  /**
   * Takes edits over, in one go; what was there before is kept as earlier versions.
   *
   * @param chosen some of what differs
   * @return the meeting; or, with nothing changed, why not: it was changed meanwhile or sent out
   */
  public Outcome<MeetingId> take(Compared compared, Collection<Edit> chosen) {
    try {
      return data.write(
          session ->
              changeable(session, compared.meeting().id())
                  .then(
                      now ->
                          now.equals(compared.meeting())
                              ? taken(session, now, chosen)
                              : Outcome.failed(Problem.of(Problem.Kind.READ_BACK_CHANGED))));
    } catch (StoreException failure) {
      return Outcome.failed(failure.problem());
    }
  }

  private Outcome<Compared> compare(Meeting meeting, Template template, Path edited) {
    String name = String.valueOf(edited.getFileName());
    return bytes(edited, name)
        .then(
            bytes ->
                switch (reader.read(name, bytes, template)) {
                  case Outcome.Done<WrittenMinutes>(WrittenMinutes read)
                      when !read.items().isEmpty() ->
                      Outcome.done(read);
                  case Outcome.Done<WrittenMinutes> _, Outcome.Failed<WrittenMinutes> _ ->
                      Outcome.<WrittenMinutes>failed(
                          Problem.of(Problem.Kind.READ_BACK_NOT_RECOGNISED, name));
                })
        .then(
            written ->
                reader
                    .read(name, made(meeting, template), template)
                    .then(
                        now ->
                            Outcome.done(
                                new Compared(
                                    meeting,
                                    name,
                                    Edits.of(meeting, CleanText.of(now), CleanText.of(written))))));
  }

  private byte[] made(Meeting meeting, Template template) {
    return word.write(
        new Content.Minutes(meeting, data.read(session -> session.attachments().of(meeting.id()))),
        template);
  }

  private static Outcome<byte[]> bytes(Path file, String name) {
    try {
      if (Files.size(file) > LARGEST_MEGABYTES << 20) {
        String limit = Long.toString(LARGEST_MEGABYTES);
        return Outcome.failed(Problem.of(Problem.Kind.FILE_TOO_LARGE, name, limit));
      }
      return Outcome.done(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      return Outcome.failed(
          Problem.of(Problem.Kind.FILE_NOT_READABLE, name, unreadable.getClass().getSimpleName()));
    }
  }

  private static Outcome<Meeting> changeable(Session session, MeetingId id) {
    Optional<Meeting> found = session.meetings().find(id);
    if (found.isEmpty()) {
      return Outcome.failed(Problem.of(Problem.Kind.MEETING_MISSING, id.toString()));
    }
    return found.get().state().locked()
        ? Outcome.failed(Problem.of(Problem.Kind.MEETING_LOCKED))
        : Outcome.done(found.get());
  }

  private Outcome<MeetingId> taken(Session session, Meeting now, Collection<Edit> chosen) {
    Meeting wanted = TakenOver.of(now, chosen);
    MeetingId id = now.id();
    session.revisions().keepAllBut(id, List.of(), clock.instant());
    if (!wanted.details().equals(now.details())) {
      session.apply(new MeetingChange.DetailsChanged(id, wanted.details()));
    }
    if (!wanted.closing().equals(now.closing())) {
      session.apply(new MeetingChange.ClosingChanged(id, wanted.closing()));
    }
    if (!wanted.attendance().equals(now.attendance())) {
      session.apply(
          new MeetingChange.AttendanceChanged(id, registered(session, wanted.attendance())));
    }
    if (!wanted.items().equals(now.items())) {
      session.apply(new MeetingChange.AgendaChanged(id, wanted.items()));
      wanted.items().stream()
          .filter(item -> !now.items().contains(item))
          .forEach(item -> session.apply(notes(id, item)));
    }
    return Outcome.done(id);
  }

  /** Whoever is new at the meeting is the one of that name in the register, if there is one. */
  private static List<AttendanceGroup> registered(Session session, List<AttendanceGroup> groups) {
    return groups.stream()
        .map(
            group ->
                new AttendanceGroup(
                    group.organisation(),
                    group.people().stream().map(one -> registered(session, one)).toList()))
        .toList();
  }

  private static Attendance registered(Session session, Attendance one) {
    return session.persons().find(one.person().id()).isPresent()
        ? one
        : session.persons().named(one.person().name()).stream()
            .findFirst()
            .map(one::of)
            .orElse(one);
  }

  private static MeetingChange notes(MeetingId id, AgendaItem item) {
    return new MeetingChange.NotesChanged(id, item.id(), item.notes());
  }

  /**
   * What differs.
   *
   * @param meeting as it was when it was compared
   * @param file what the document is called
   * @param edits in the order of the page; none if both say the same
   */
  public record Compared(Meeting meeting, String file, List<Edit> edits) {
    public Compared {
      edits = List.copyOf(edits);
    }
  }
}
