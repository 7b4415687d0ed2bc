package se.radslag.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.radslag.model.AttachmentId;
import se.radslag.model.Circulation;
import se.radslag.model.CirculationId;
import se.radslag.model.Council;
import se.radslag.model.DocumentKind;
import se.radslag.model.IssuedFile;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.Outcome;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.Problem;
import se.radslag.model.Recipient;
import se.radslag.model.RegisterChange;
import se.radslag.store.DataFile;
import se.radslag.store.Session;
import se.radslag.store.StoreException;
import se.radslag.store.StoredFile;

/**
 * Sends a meeting's documents out: makes the files, keeps them in the data file just as they are,
 * and writes them and the drafts of mails to a folder. The minutes are locked by it. Nothing is
 * sent by the program itself. Threads may share it; each call waits for the disk.
 */
public final class SendOut {

  private final DataFile data;
  private final Clock clock;
  private final MeetingDocuments documents;

  public SendOut(DataFile data, Clock clock) {
    this.data = data;
    this.clock = clock;
    this.documents = new MeetingDocuments(data);
  }

  /** What there is to choose from before a meeting's documents are sent. */
  public Outcome<Sendable> sendable(MeetingId id) {
    return data.read(
        session ->
            found(session, id)
                .then(
                    meeting -> {
                      SequencedMap<PersonId, Recipient> concerned = Recipients.of(session, meeting);
                      return Outcome.done(
                          new Sendable(
                              meeting,
                              session
                                  .councils()
                                  .find(meeting.council())
                                  .map(Council::name)
                                  .orElse(""),
                              session.sending().of(meeting.council()),
                              List.copyOf(concerned.values()),
                              List.copyOf(concerned.keySet()),
                              session.attachments().of(id),
                              session.circulations().of(id)));
                    }));
  }

  /**
   * Keeps an address somebody was missing, in the register.
   *
   * @param email one that a mail can be sent to
   * @return the person; or that there is none, or why it could not be kept
   */
  public Outcome<PersonId> address(PersonId id, String email) {
    try {
      return data.write(
          session ->
              session
                  .persons()
                  .find(id)
                  .map(
                      one -> {
                        session.apply(
                            new RegisterChange.PersonChanged(
                                new Person(id, one.name(), one.unit(), one.role(), email)));
                        return Outcome.done(id);
                      })
                  .orElseGet(() -> Outcome.failed(Problem.of(Problem.Kind.MEETING_CHANGED))));
    } catch (StoreException failure) {
      return Outcome.failed(failure.problem());
    }
  }

  /**
   * Sends out.
   *
   * @param folder where the files and the drafts are written, none over another
   * @return what came of it; or, with nothing kept, changed or left behind, why it could not be
   *     done
   */
  public Outcome<SentOut> send(Dispatch what, Path folder) {
    return data.read(session -> found(session, what.meeting()))
        .then(meeting -> send(what, folder, meeting));
  }

  private Outcome<SentOut> send(Dispatch what, Path folder, Meeting meeting) {
    var made = new ArrayList<StoredFile>();
    for (DocumentFormat format : what.formats().stream().sorted().toList()) {
      switch (documents.file(meeting, what.kind(), what.item(), format)) {
        case Outcome.Done<StoredFile>(StoredFile file) -> made.add(file);
        case Outcome.Failed<StoredFile>(Problem problem) -> {
          return Outcome.failed(problem);
        }
      }
    }
    int own = made.size();
    List<String> unprinted =
        what.formats().contains(DocumentFormat.PDF)
            ? documents.unprinted(meeting, what.kind(), what.item())
            : List.of();
    for (AttachmentId id : what.enclosed()) {
      data.read(session -> session.attachments().file(id)).ifPresent(made::add);
    }
    var written = new Written(folder);
    Optional<Problem> refusal = writeAll(what, meeting, made, written);
    if (refusal.isPresent()) {
      written.takeBack();
      return Outcome.failed(refusal.get());
    }
    Circulation circulation = circulation(what, made, own);
    try {
      Outcome<Circulation> kept = data.write(session -> keep(session, meeting, circulation, made));
      return switch (kept) {
        case Outcome.Done<Circulation>(Circulation done) ->
            Outcome.done(
                new SentOut(
                    done,
                    written.files().subList(0, made.size()),
                    written.files().subList(made.size(), written.files().size()),
                    unprinted));
        case Outcome.Failed<Circulation>(Problem problem) -> {
          written.takeBack();
          yield Outcome.failed(problem);
        }
      };
    } catch (StoreException failure) {
      written.takeBack();
      return Outcome.failed(failure.problem());
    }
  }

  private Optional<Problem> writeAll(
      Dispatch what, Meeting meeting, List<StoredFile> made, Written written) {
    for (StoredFile file : made) {
      Optional<Problem> refusal = written.write(file);
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    for (Map.Entry<String, List<Recipient>> mail : mails(what).entrySet()) {
      var draft = new MailDraft(mail.getValue(), what.subject(), what.text(), made);
      String name = documents.name(meeting, what.kind(), what.item(), mail.getKey() + ".eml");
      Optional<Problem> refusal = written.write(new StoredFile(name, draft.file()));
      if (refusal.isPresent()) {
        return refusal;
      }
    }
    return Optional.empty();
  }

  /** Who gets a mail together, by what is added to the draft's name. */
  private static Map<String, List<Recipient>> mails(Dispatch what) {
    return what.recipients().stream()
        .filter(one -> MailDraft.mailable(one.email()))
        .collect(
            Collectors.groupingBy(
                one -> what.each() ? " till " + one.organisation() : "",
                LinkedHashMap::new,
                Collectors.toList()));
  }

  private Circulation circulation(Dispatch what, List<StoredFile> made, int own) {
    List<IssuedFile> files =
        IntStream.range(0, made.size())
            .mapToObj(
                i -> {
                  StoredFile file = made.get(i);
                  return new IssuedFile(
                      i >= own, file.name(), file.content().length, Sha256.of(file.content()));
                })
            .toList();
    return new Circulation(
        CirculationId.create(),
        what.meeting(),
        what.kind(),
        clock.instant(),
        what.recipients(),
        files);
  }

  /** Keeps what goes out, unless it is not any more what the data file says. */
  private static Outcome<Circulation> keep(
      Session session, Meeting sent, Circulation circulation, List<StoredFile> made) {
    if (!session.meetings().find(sent.id()).equals(Optional.of(sent))) {
      return Outcome.failed(Problem.of(Problem.Kind.MEETING_CHANGED));
    }
    session.circulations().add(circulation, made.stream().map(StoredFile::content).toList());
    if (circulation.kind() == DocumentKind.MINUTES && !sent.state().locked()) {
      Instant now = circulation.at();
      session.revisions().keepAllBut(sent.id(), List.of(), now);
      session.apply(new MeetingChange.StateChanged(sent.id(), MeetingState.CIRCULATED));
    }
    return Outcome.done(circulation);
  }

  private static Outcome<Meeting> found(Session session, MeetingId id) {
    return session
        .meetings()
        .find(id)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.failed(Problem.of(Problem.Kind.MEETING_MISSING, id.toString())));
  }
}
