package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Change;
import se.radslag.model.Closing;
import se.radslag.model.Council;
import se.radslag.model.Details;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.Presence;
import se.radslag.model.Problem;

final class ChangesTest {

  @TempDir private Path folder;

  private final Council council = StoredMeetings.council();
  private final Meeting meeting = StoredMeetings.rich(council.id());
  private DataFile data;

  @BeforeEach
  void open() {
    data = StoredMeetings.with(folder.resolve("radslag.db"), council, meeting);
  }

  @AfterEach
  void close() {
    assertEquals(List.of(), data.verify());
    data.close();
  }

  @Test
  void aMeetingIsThereAfterReopening() {
    data.close();
    data = StoredMeetings.opened(folder.resolve("radslag.db"));
    assertEquals(meeting, StoredMeetings.read(data, meeting.id()));
  }

  @Test
  void details() {
    var other =
        new Details(
            "", "", "", "", "Ny rubrik", MeetingDate.unknown(), MeetingTime.unknown(), "Kajen");
    apply(new MeetingChange.DetailsChanged(meeting.id(), other));
    assertEquals(meeting.with(other), StoredMeetings.read(data, meeting.id()));
  }

  @Test
  void closing() {
    var other =
        new Closing(
            "", List.of("B", "A"), new NextMeeting(Optional.empty(), Optional.empty(), "I vår."));
    apply(new MeetingChange.ClosingChanged(meeting.id(), other));
    assertEquals(meeting.with(other), StoredMeetings.read(data, meeting.id()));
  }

  @Test
  void attendanceWithANewOrganisationAndNewPeople() {
    var others = new Organisation(OrganisationId.create(), "Vågbrytarna", false);
    var groups =
        List.of(
            new AttendanceGroup(others, List.of(Attendance.present(Person.named("Örjan Ek")))),
            new AttendanceGroup(
                StoredMeetings.SENIORS,
                List.of(Attendance.present(StoredMeetings.BO).with(Presence.EXCUSED))));
    apply(new MeetingChange.AttendanceChanged(meeting.id(), groups));
    assertEquals(meeting.withAttendance(groups), StoredMeetings.read(data, meeting.id()));
    assertEquals(
        List.of(StoredMeetings.SENIORS, StoredMeetings.HOSTS, others),
        data.read(session -> session.councils().find(council.id())).orElseThrow().organisations());
  }

  @Test
  void aSubstituteForSomebodyUnknownIsRefusedAndNothingIsLost() {
    var substitute =
        new Attendance(
            StoredMeetings.BO,
            Presence.PRESENT,
            Optional.of(Person.named("Ingen").id()),
            Optional.empty(),
            Optional.empty(),
            false);
    var change =
        new MeetingChange.AttendanceChanged(
            meeting.id(),
            List.of(new AttendanceGroup(StoredMeetings.SENIORS, List.of(substitute))));
    assertThrows(IllegalArgumentException.class, () -> apply(change));
    assertEquals(meeting, StoredMeetings.read(data, meeting.id()));
    assertEquals(Optional.empty(), find(substitute.substituteFor().orElseThrow()));
  }

  @Test
  void theAgendaKeepsTheNotesOfItemsThatStay() {
    AgendaItem moved = meeting.items().getLast().withNumber(1);
    AgendaItem added = StoredMeetings.item(2, "Övriga frågor");
    apply(
        new MeetingChange.AgendaChanged(meeting.id(), List.of(moved.withNotes(List.of()), added)));
    assertEquals(meeting.withItems(List.of(moved, added)), StoredMeetings.read(data, meeting.id()));
  }

  @Test
  void anItemTakenAwayTakesItsNotesAndItsWordsInTheIndex() {
    assertEquals(1, hits("rullatorer"));
    apply(new MeetingChange.AgendaChanged(meeting.id(), List.of()));
    assertEquals(0, hits("rullatorer"));
    assertEquals(0, hits("färdtjänst"));
    assertEquals(List.of(0L, 0L, 0L, 0L), leftInTables());
  }

  @Test
  void aDeletedMeetingTakesEverythingOfItsOwn() {
    data.write(
        session -> {
          session.meetings().delete(meeting.id());
          return meeting;
        });
    assertEquals(0, hits("rullatorer"));
    assertEquals(List.of(), data.read(session -> session.meetings().list()));
    assertEquals(List.of(0L, 0L, 0L, 0L), leftInTables());
  }

  @Test
  void notes() {
    var notes = new ArrayList<>(StoredMeetings.everyKind());
    notes.set(0, new Note.Decision("Båten ställs in."));
    notes.remove(4);
    notes.add(2, new Note.Bullet(2, "gratis för barn"));
    AgendaItem item = meeting.items().getLast();
    apply(new MeetingChange.NotesChanged(meeting.id(), item.id(), notes));
    assertEquals(
        meeting.withItems(List.of(meeting.items().getFirst(), item.withNotes(notes))),
        StoredMeetings.read(data, meeting.id()));
  }

  @ParameterizedTest
  @EnumSource(
      value = MeetingState.class,
      names = {"CIRCULATED", "APPROVED"})
  void aMeetingThatWasSentOutIsLocked(MeetingState state) {
    Meeting sent = inState(state);
    save(sent);
    assertEquals(List.of(Problem.Kind.MEETING_LOCKED), refusals(sent.id(), sent));
    assertEquals(sent, StoredMeetings.read(data, sent.id()));
  }

  @Test
  void aLockedMeetingsItemIsNotReachedThroughAnother() {
    Meeting sent = inState(MeetingState.CIRCULATED);
    save(sent);
    apply(new MeetingChange.NotesChanged(meeting.id(), sent.items().getLast().id(), List.of()));
    assertEquals(sent, StoredMeetings.read(data, sent.id()));
  }

  @Test
  void aMeetingThatIsNotThereIsMissing() {
    assertEquals(List.of(Problem.Kind.MEETING_MISSING), refusals(MeetingId.create(), meeting));
  }

  private List<Problem.Kind> refusals(MeetingId id, Meeting like) {
    return List.<Change>of(
            new MeetingChange.DetailsChanged(id, Details.empty()),
            new MeetingChange.ClosingChanged(id, Closing.empty()),
            new MeetingChange.AttendanceChanged(id, List.of()),
            new MeetingChange.AgendaChanged(id, List.of()),
            new MeetingChange.NotesChanged(id, like.items().getLast().id(), List.of()))
        .stream()
        .map(change -> assertThrows(StoreException.class, () -> apply(change)).problem().kind())
        .distinct()
        .toList();
  }

  private Meeting inState(MeetingState state) {
    Meeting like = StoredMeetings.rich(council.id());
    return new Meeting(
        like.id(),
        council.id(),
        state,
        like.details(),
        like.attendance(),
        like.items(),
        like.closing(),
        like.warnings());
  }

  private void save(Meeting changed) {
    data.write(
        session -> {
          session.meetings().save(changed);
          return changed;
        });
  }

  private void apply(Change change) {
    data.write(
        session -> {
          session.apply(change);
          return change;
        });
  }

  private int hits(String text) {
    return data.read(session -> StoredMeetings.itemsWith(session, text));
  }

  private Optional<Person> find(PersonId id) {
    return data.read(session -> session.persons().find(id));
  }

  private List<Long> leftInTables() {
    data.close();
    try (Sql sql = Connections.forInspection(folder.resolve("radslag.db"))) {
      return List.of("item", "note", "item_index_docsize", "note_index_docsize").stream()
          .map(
              table ->
                  sql.first("SELECT count(*) AS n FROM " + table, row -> row.number("n"))
                      .orElseThrow())
          .toList();
    } finally {
      data = StoredMeetings.opened(folder.resolve("radslag.db"));
    }
  }
}
