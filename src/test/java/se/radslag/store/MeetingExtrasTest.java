package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attachment;
import se.radslag.model.AttachmentId;
import se.radslag.model.Change;
import se.radslag.model.Council;
import se.radslag.model.ItemId;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Problem;
import se.radslag.model.Revision;
import se.radslag.model.WatchEntry;

/** What goes with a meeting: attachments, earlier versions, what was promised, how far it is. */
final class MeetingExtrasTest {

  private static final Instant NOON = Instant.parse("2025-03-04T12:00:00Z");

  @TempDir private Path folder;

  private final Council council = StoredMeetings.council();
  private final Meeting meeting = StoredMeetings.rich(council.id());
  private final AgendaItem opening = meeting.items().getFirst();
  private final AgendaItem ferries = meeting.items().getLast();
  private DataFile data;

  @BeforeEach
  void open() {
    data = StoredMeetings.with(folder.resolve("radslag.db"), council, meeting);
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void attachmentsAreKeptWithTheirBytesAndArranged() {
    Attachment map = attachment("karta.pdf", Optional.of(ferries.id()));
    Attachment list = attachment("lista.docx", Optional.empty());
    add(map, new byte[] {1, 2});
    add(list, new byte[] {3});
    assertEquals(List.of(map, list), attachments());
    StoredFile file = data.read(session -> session.attachments().file(map.id())).orElseThrow();
    assertEquals("karta.pdf", file.name());
    assertArrayEquals(new byte[] {1, 2}, file.content());
    var renamed =
        new Attachment(
            list.id(), Optional.of(opening.id()), "namn.docx", list.size(), list.sha256());
    arrange(List.of(renamed, map));
    assertEquals(List.of(renamed, map), attachments());
    arrange(List.of(map));
    assertEquals(List.of(map), attachments());
    apply(new MeetingChange.AgendaChanged(meeting.id(), List.of(opening)));
    assertEquals(
        List.of(attachment(map, Optional.empty())),
        attachments(),
        "an attachment outlives its item");
  }

  @Test
  void earlierVersionsAreKeptOnceEachAlsoOfAnItemThatIsGone() {
    keep(NOON);
    keep(NOON.plusSeconds(1));
    assertEquals(List.of(ferries.notes()), revisions().stream().map(Revision::notes).toList());
    List<Note> shorter = List.of(new Note.Text("En \"ny\" rad"));
    apply(new MeetingChange.NotesChanged(meeting.id(), ferries.id(), shorter));
    keep(NOON.plusSeconds(2));
    apply(new MeetingChange.AgendaChanged(meeting.id(), List.of(opening)));
    assertEquals(
        List.of(shorter, ferries.notes()), revisions().stream().map(Revision::notes).toList());
    Revision latest = revisions().getFirst();
    assertEquals(ferries.id(), latest.item());
    assertEquals(ferries.title(), latest.title());
    assertEquals(NOON.plusSeconds(2), latest.kept());
    assertEquals(
        Optional.of(latest),
        data.read(session -> session.revisions().find(meeting.id(), latest.id())));
  }

  @Test
  void allItemsButSomeArePutAside() {
    data.write(
        session -> {
          session.revisions().keepAllBut(meeting.id(), List.of(ferries.id()), NOON);
          return NOON;
        });
    assertEquals(List.of(), revisions(), "the other item has no notes");
    data.write(
        session -> {
          session.revisions().keepAllBut(meeting.id(), List.of(), NOON);
          return NOON;
        });
    assertEquals(1, revisions().size());
  }

  @Test
  void whatIsPromisedIsWatchedUntilItIsAnswered() {
    assertEquals(List.of("Bo ringer hamnen."), promised());
    WatchEntry entry = watched().getFirst();
    assertEquals(meeting.id(), entry.meeting());
    assertEquals(meeting.details().date().day(), entry.raised());
    assertEquals(ferries.id(), entry.item());
    assertEquals(ferries.title(), entry.title());
    write(new Note.FollowUp("Åsa skriver."), new Note.FollowUp("Bo ringer hamnen i maj."));
    assertEquals(List.of("Åsa skriver.", "Bo ringer hamnen i maj."), promised());
    WatchEntry second = watched().get(1);
    answer(second, Optional.of(meeting));
    assertEquals(List.of("Åsa skriver."), promised());
    write(
        new Note.Text("Överst"),
        new Note.FollowUp("Först."),
        new Note.FollowUp("Åsa skriver."),
        new Note.FollowUp("Bo ringer hamnen i juni."));
    assertEquals(List.of("Först.", "Åsa skriver."), promised(), "the answered one stays answered");
    assertEquals(
        List.of(second.id()),
        data.read(session -> session.watch().answeredAt(meeting.id())).stream()
            .map(WatchEntry::id)
            .toList());
    answer(second, Optional.empty());
    assertEquals(List.of("Först.", "Åsa skriver.", "Bo ringer hamnen i juni."), promised());
    write(new Note.FollowUp("Bo ringer hamnen i juni."), new Note.FollowUp(""));
    assertEquals(List.of("Bo ringer hamnen i juni."), promised(), "an empty one promises nothing");
    assertEquals(second.id(), watched().getFirst().id());
    write();
    assertEquals(List.of(), promised());
  }

  @Test
  void whatIsSentOutOnlyComesFurther() {
    state(MeetingState.IN_PROGRESS);
    state(MeetingState.PLANNED);
    state(MeetingState.CIRCULATED);
    assertEquals(
        Problem.Kind.MEETING_LOCKED,
        assertThrows(StoreException.class, () -> state(MeetingState.DRAFT)).problem().kind());
    state(MeetingState.APPROVED);
    assertEquals(MeetingState.APPROVED, StoredMeetings.read(data, meeting.id()).state());
  }

  private void state(MeetingState state) {
    apply(new MeetingChange.StateChanged(meeting.id(), state));
  }

  private void write(Note... notes) {
    apply(new MeetingChange.NotesChanged(meeting.id(), ferries.id(), List.of(notes)));
  }

  private List<WatchEntry> watched() {
    return data.read(session -> session.watch().open(council.id()));
  }

  private List<String> promised() {
    return watched().stream().map(WatchEntry::what).toList();
  }

  private void answer(WatchEntry entry, Optional<Meeting> at) {
    data.write(
        session -> {
          session.watch().answer(entry.id(), at.map(Meeting::id));
          return entry;
        });
  }

  private void keep(Instant now) {
    data.write(
        session -> {
          session.revisions().keep(ferries.id(), now);
          return now;
        });
  }

  private List<Revision> revisions() {
    return data.read(session -> session.revisions().of(meeting.id()));
  }

  private void add(Attachment attachment, byte[] content) {
    data.write(
        session -> {
          session.attachments().add(meeting.id(), attachment, content);
          return attachment;
        });
  }

  private void arrange(List<Attachment> attachments) {
    data.write(
        session -> {
          session.attachments().arrange(meeting.id(), attachments);
          return attachments;
        });
  }

  private List<Attachment> attachments() {
    return data.read(session -> session.attachments().of(meeting.id()));
  }

  private static Attachment attachment(String name, Optional<ItemId> item) {
    return new Attachment(AttachmentId.create(), item, name, 2, "abc");
  }

  private static Attachment attachment(Attachment one, Optional<ItemId> item) {
    return new Attachment(one.id(), item, one.name(), one.size(), one.sha256());
  }

  private void apply(Change change) {
    data.write(
        session -> {
          session.apply(change);
          return change;
        });
  }
}
