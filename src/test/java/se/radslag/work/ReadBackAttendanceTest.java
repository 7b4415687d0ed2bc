package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.model.Attendance;
import se.radslag.model.Attendance.Moment;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.MeetingChange;
import se.radslag.model.Person;
import se.radslag.model.Presence;
import se.radslag.swedish.Wording;

/** Who was there, as an edited document says it. */
final class ReadBackAttendanceTest extends ReadBackCase {

  @Test
  void whoWasThereIsTakenOverAndWhatElseIsKnownOfThemStays() {
    Person known = Person.named("Signe Boström");
    data.write(
        session -> {
          session.persons().save(known);
          return known;
        });
    ReadBack.Compared compared =
        compared(
            word -> {
              word.retype("PRO:", "PRO: Torvald Ekdahl, Signe Boström, Bengt-Åke Ljungdahl");
              word.retype("SKPF:", "SKPF: Nils Wiik, Siv Rönnqvist och Folke Hällgren");
              word.delete("SPF Seniorerna:");
            });
    assertEquals(1, compared.edits().size());
    assertTrue(compared.edits().getFirst() instanceof Edit.AttendanceChanged);
    take(compared);
    List<AttendanceGroup> now = now().attendance();
    assertEquals(
        List.of(
            "PRO: Torvald Ekdahl, Signe Boström, Bengt-Åke Ljungdahl",
            "SKPF: Nils Wiik, Siv Rönnqvist, Folke Hällgren",
            "Förvaltningen: Henrik Almström, Petra Lindegård, Maj-Lis Ekvall"),
        Wording.attendance(now));
    assertEquals(known.id(), now.getFirst().people().get(1).person().id());
    assertEquals(Presence.ABSENT, now.getFirst().people().get(3).presence());
    assertEquals(
        meeting.attendance().getFirst().people().getFirst(), now.getFirst().people().getFirst());
    assertEquals(2, now.get(2).people().size());
    assertEquals(List.of(), again().edits());
  }

  @Test
  void howSomebodyWasThereStaysAndIsNotTakenAway() {
    AttendanceGroup pro = meeting.attendance().getFirst();
    Optional<Moment> went = Optional.of(Moment.at(LocalTime.of(14, 10)));
    List<Attendance> people = new ArrayList<>(pro.people());
    people.set(0, people.getFirst().between(Optional.empty(), went).atDistance(true));
    List<AttendanceGroup> groups = new ArrayList<>(meeting.attendance());
    groups.set(0, new AttendanceGroup(pro.organisation(), people));
    data.write(
        session -> {
          session.apply(new MeetingChange.AttendanceChanged(meeting.id(), groups));
          return meeting;
        });
    String remark = " (till kl. 14:10, på distans)";
    assertEquals(List.of(), compared(now(), word -> {}).edits());
    Edit.FieldChanged away =
        (Edit.FieldChanged)
            compared(now(), word -> word.retype("PRO:", "PRO: Torvald Ekdahl")).edits().getFirst();
    assertFalse(away.takeable());
    take(compared(now(), word -> word.retype("PRO:", "PRO: Torvald Ekdahl" + remark)));
    assertEquals("PRO: Torvald Ekdahl" + remark, Wording.attendance(now().attendance()).getFirst());
    assertEquals(went, now().attendance().getFirst().people().getFirst().left());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PRO: Torvald Ekdahl (till kl. 14), Gunvor Åström, Bengt-Åke Ljungdahl",
        "PRO: Torvald Ekdahl, Gunvor Åström, Bengt Åke Ljungdahl",
        "PRO: Torvald Ekdahl, Gunvor Åström och två till",
        "PRO: Torvald Ekdahl, Torvald Ekdahl",
        "PRO: Torvald Ekdahl, Siv Rönnqvist, Nils",
        "PRO och SKPF: Torvald Ekdahl",
        "Pensionärerna: Torvald Ekdahl"
      })
  void attendanceThatSaysMoreThanNamesIsOnlyShown(String line) {
    ReadBack.Compared compared = compared(word -> word.retype("PRO:", line));
    Edit.FieldChanged edit = (Edit.FieldChanged) compared.edits().getFirst();
    assertEquals(EditedField.NARVARANDE, edit.field());
    assertFalse(edit.takeable());
  }
}
