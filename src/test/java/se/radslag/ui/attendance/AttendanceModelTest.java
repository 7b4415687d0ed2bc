package se.radslag.ui.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Change;
import se.radslag.model.Meeting;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.ui.Fiction;

final class AttendanceModelTest {

  private final List<Change> changes = new ArrayList<>();
  private final Meeting meeting = new Fiction().meeting();
  private final Person known = Person.named("Åke Öman");
  private final Organisation away = new Organisation(OrganisationId.create(), "SRF", false);
  private final AttendanceModel model =
      new AttendanceModel(meeting, new Register(List.of(known), List.of(away)), changes::add);
  private final OrganisationId first = meeting.attendance().getFirst().organisation().id();

  @Test
  void aTickIsRecordedWithTheWholeList() {
    Attendance one = group(0).people().getFirst();
    model.tick(first, one.person().id(), false);
    assertEquals(2, group(0).present().size());
    assertEquals(
        List.of(new Change.AttendanceChanged(meeting.id(), model.groupsProperty().get())), changes);
  }

  @Test
  void aNameInTheRegisterMeansThePersonWhoIsThere() {
    assertTrue(model.add(first, " Åke Öman "));
    assertEquals(known, group(0).people().getLast().person());
    OrganisationId second = meeting.attendance().get(1).organisation().id();
    assertTrue(model.add(second, "Åke Öman"));
    assertFalse(group(1).people().getLast().person().equals(known));
  }

  @Test
  void theSameNameTwiceInAnOrganisationIsTickedInstead() {
    Attendance one = group(0).people().getFirst();
    model.tick(first, one.person().id(), false);
    assertFalse(model.add(first, one.person().name()));
    assertEquals(3, group(0).people().size());
    assertEquals(3, group(0).present().size());
    assertFalse(model.add(first, "  "));
  }

  @Test
  void organisationsAreAddedOnceAndTakenAwayOnlyWhenEmpty() {
    assertTrue(model.addOrganisation("SRF"));
    assertEquals(away, group(5).organisation());
    assertFalse(model.addOrganisation("SRF"));
    model.removeOrganisation(first);
    model.removeOrganisation(away.id());
    assertEquals(
        meeting.attendance().stream().map(AttendanceGroup::organisation).toList(),
        model.groupsProperty().get().stream().map(AttendanceGroup::organisation).toList());
  }

  @Test
  void somebodyIsTakenOffTheList() {
    model.remove(first, group(0).people().getFirst().person().id());
    assertEquals(2, group(0).people().size());
  }

  private AttendanceGroup group(int index) {
    return model.groupsProperty().get().get(index);
  }
}
