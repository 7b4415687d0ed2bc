package se.radslag.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.archive.ReadMinutes;
import se.radslag.model.AgendaItem;
import se.radslag.model.Closing;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Original;
import se.radslag.model.Outcome;
import se.radslag.model.PlainText;
import se.radslag.model.Problem;
import se.radslag.store.Session;
import se.radslag.swedish.Wording;

/** Keeps one file as a meeting, with the file itself. Belongs to one transaction. */
final class KeepProposal {

  private final Session session;

  KeepProposal(Session session) {
    this.session = session;
  }

  /**
   * Keeps it.
   *
   * @param bytes of the file, the same that were read
   * @return failed, with nothing changed, if the meeting is there already, or is locked and was to
   *     be replaced
   */
  Outcome<Meeting> keep(Proposal proposal, byte[] bytes) {
    List<Twin> twins = Twins.marked(session, List.of(proposal)).getFirst().twins();
    Optional<Twin.Kept> there =
        twins.stream().filter(Twin.Kept.class::isInstance).map(Twin.Kept.class::cast).findFirst();
    boolean replaces = proposal.choice() == Proposal.Choice.REPLACE && there.isPresent();
    Optional<Problem> refusal =
        replaces
            ? session.meetings().refusal(there.orElseThrow().meeting())
            : there.filter(one -> !chosen(proposal, one)).map(one -> exists(proposal));
    if (refusal.isPresent()) {
      return Outcome.failed(refusal.get());
    }
    var register = new Register(session);
    MeetingId id = replaces ? there.orElseThrow().meeting() : MeetingId.create();
    Meeting read = meeting(id, proposal, register);
    Meeting meeting = register.known(read);
    session.meetings().save(meeting);
    session
        .originals()
        .add(
            id,
            new Original(PlainText.of(proposal.name()).text(), bytes.length, proposal.sha256()),
            bytes);
    return Outcome.done(meeting);
  }

  /** Somebody saw that it is there, and wants it all the same. */
  private static boolean chosen(Proposal proposal, Twin.Kept there) {
    boolean seen =
        proposal.twins().contains(there)
            || proposal.twins().stream().anyMatch(Twin.InBatch.class::isInstance);
    return seen && proposal.choice() == Proposal.Choice.KEEP;
  }

  private static Problem exists(Proposal proposal) {
    return Problem.of(
        Problem.Kind.MEETING_EXISTS,
        proposal.file().toString(),
        Wording.date(proposal.details().date()));
  }

  private static Meeting meeting(MeetingId id, Proposal proposal, Register register) {
    Optional<ReadMinutes> minutes = proposal.minutes();
    return new Meeting(
        id,
        register.councilNamed(proposal.council()),
        minutes.map(ReadMinutes::state).orElse(MeetingState.DRAFT),
        proposal.details(),
        minutes.map(ReadMinutes::attendance).orElseGet(List::of),
        minutes.map(ReadMinutes::items).orElseGet(() -> text(proposal)),
        minutes.map(ReadMinutes::closing).orElseGet(Closing::empty),
        proposal.warnings());
  }

  private static List<AgendaItem> text(Proposal proposal) {
    var notes = new ArrayList<Note>();
    proposal.text().forEach(paragraph -> notes.add(new Note.Text(paragraph)));
    return List.of(new AgendaItem(ItemId.create(), 1, "", ItemKind.MATTER, List.of(), notes));
  }
}
