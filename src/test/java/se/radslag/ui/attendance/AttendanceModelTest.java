package se.radslag.ui.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Change;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.PersonId;
import se.radslag.model.Presence;
import se.radslag.ui.Fiction;

final class AttendanceModelTest {

  private final List<Change> changes = new ArrayList<>();
  private final Meeting meeting = new Fiction().meeting();
  private final Person known = new Person(PersonId.create(), "Åke Öman", "Kulturenheten", "", "");
  private final Organisation away = new Organisation(OrganisationId.create(), "SRF", false);
  private final AttendanceModel model =
      new AttendanceModel(
          meeting, new Register(List.of(known), List.of(away)), Clock.systemUTC(), changes::add);
  private final Adding adding = new Adding(model);

  @Test
  void aMarkIsRecordedWithTheWholeList() {
    model.mark(listed(0, 0), Presence.EXCUSED);
    assertEquals(Presence.EXCUSED, person(0, 0).presence());
    assertEquals(2, group(0).present().size());
    assertEquals(
        List.of(new MeetingChange.AttendanceChanged(meeting.id(), model.groupsProperty().get())),
        changes);
    model.mark(listed(0, 0), Presence.EXCUSED);
    assertEquals(1, changes.size(), "what changes nothing is not recorded");
  }

  @Test
  void aTickTurnsRound() {
    assertEquals(Presence.ABSENT, model.toggle(listed(0, 0)));
    assertEquals(Presence.PRESENT, model.toggle(listed(0, 0)));
    model.mark(listed(0, 0), Presence.EXCUSED);
    assertEquals(Presence.PRESENT, model.toggle(listed(0, 0)));
  }

  @Test
  void aNameInTheRegisterMeansThePersonWhoIsThere() {
    assertTrue(add(0, " åke  öman ").done());
    assertEquals(known, group(0).people().getLast().person());
    assertFalse(add(1, "Åke Öman").done());
    assertTrue(add(1, "Åke Öman").done());
    assertFalse(group(1).people().getLast().person().equals(known));
  }

  @Test
  void aUnitTellsNamesakesApart() {
    assertTrue(add(0, "Åke Öman, Fritidsenheten").done());
    Person added = group(0).people().getLast().person();
    assertEquals("Fritidsenheten", added.unit());
    assertFalse(added.id().equals(known.id()));
    assertTrue(add(1, "Anna Ek,Kulturenheten").done());
    assertEquals("Kulturenheten", group(1).people().getLast().person().unit());
  }

  @Test
  void theSameNameTwiceInAnOrganisationIsRefused() {
    String name = person(0, 0).person().name();
    List<AttendanceGroup> before = model.groupsProperty().get();
    assertEquals(
        new Answer.AlreadyThere(name.toUpperCase(Locale.ROOT), group(0).organisation()),
        add(0, name.toUpperCase(Locale.ROOT)));
    assertEquals(new Answer.NoName(), add(0, " , Kulturenheten"));
    assertEquals(before, model.groupsProperty().get());
  }

  @Test
  void theSameNameForAnotherOrganisationIsAskedAboutEachTime() {
    String name = person(0, 0).person().name();
    var question =
        new Answer.ThereForAnother(name, group(0).organisation(), group(3).organisation());
    assertEquals(question, add(3, name));
    adding.forget();
    assertEquals(question, add(3, name));
    assertTrue(add(3, name).done());
    assertEquals(1, group(3).present().size());
  }

  @Test
  void organisationsAreAddedOnceAndTakenAwayOnlyWhenEmpty() {
    assertTrue(model.addOrganisation("SRF"));
    assertEquals(away, group(5).organisation());
    assertFalse(model.addOrganisation("SRF"));
    model.removeOrganisation(group(0).organisation().id());
    model.removeOrganisation(away.id());
    assertEquals(
        meeting.attendance().stream().map(AttendanceGroup::organisation).toList(),
        model.groupsProperty().get().stream().map(AttendanceGroup::organisation).toList());
  }

  @Test
  void nobodyTakesThePlaceOfWhoIsTakenOffTheList() {
    model.change(listed(0, 1), one -> one.inPlaceOf(Optional.of(person(0, 0).person().id())));
    model.remove(listed(0, 0));
    assertEquals(2, group(0).people().size());
    assertEquals(Optional.empty(), person(0, 0).substituteFor());
  }

  @Test
  void theOrderIsTheSecretarysOwn() {
    List<Attendance> before = group(0).people();
    model.move(listed(0, 0), 1);
    assertEquals(List.of(before.get(1), before.get(0), before.get(2)), group(0).people());
    model.move(listed(0, 2), -2);
    assertEquals(List.of(before.get(2), before.get(1), before.get(0)), group(0).people());
    model.move(listed(0, 0), -1);
    model.move(listed(0, 2), 1);
    assertEquals(2, changes.size(), "nobody goes beyond the ends");
  }

  private Answer add(int group, String typed) {
    return adding.add(group(group).organisation(), NewName.of(typed));
  }

  private AttendanceGroup group(int index) {
    return model.groupsProperty().get().get(index);
  }

  private Attendance person(int group, int index) {
    return group(group).people().get(index);
  }

  private Listed listed(int group, int index) {
    return Listed.of(group(group), person(group, index));
  }
}
