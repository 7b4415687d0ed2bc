package se.radslag.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.radslag.model.AgendaItem;
import se.radslag.model.Change;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.Note;
import se.radslag.model.Schedule;
import se.radslag.ui.Fiction;

final class AgendaModelTest {

  private final List<Change> changes = new ArrayList<>();
  private final Meeting meeting = new Fiction().meeting();
  private final AgendaModel model = new AgendaModel(meeting, changes::add);

  @Test
  void anItemIsAddedAfterTheOneShownAndTheRestNumberedOn() {
    model.select(meeting.items().get(1).id());
    model.add().title.type("Nya stolar");
    assertEquals(
        List.of("1 Inledning", "3 Nya stolar", "4 Bevakningslista"),
        numbered().stream().filter(one -> one.matches("[134] .*")).toList());
    assertEquals(7, last().items().size());
    assertEquals("Nya stolar", last().items().get(2).title());
  }

  @Test
  void aCouncilThatCountsThroughTheYearGoesOnCounting() {
    List<AgendaItem> from40 =
        meeting.items().stream().map(item -> item.withNumber(item.number() + 39)).toList();
    var paragraphs = new AgendaModel(meeting.withItems(from40), changes::add);
    paragraphs.remove(paragraphs.items().getFirst());
    assertEquals(
        List.of(40, 41, 42, 43, 44), last().items().stream().map(AgendaItem::number).toList());
  }

  @Test
  void movingKeepsWhatIsShownAndStopsAtTheEnds() {
    ItemModel second = model.items().get(1);
    model.selectedProperty().set(Optional.of(second));
    model.move(second, -1);
    assertEquals(second, model.items().getFirst());
    assertEquals(Optional.of(second), model.selectedProperty().get());
    int before = changes.size();
    model.move(second, -1);
    assertEquals(before, changes.size());
  }

  @Test
  void anItemIsPutBeforeAnotherOrLast() {
    ItemModel first = model.items().getFirst();
    model.moveTo(first, 0);
    model.moveTo(first, 1);
    assertEquals(List.of(), changes, "where it stands already");
    model.moveTo(first, 3);
    assertEquals(2, model.items().indexOf(first));
    model.moveTo(first, 6);
    assertEquals(first, model.items().getLast());
    model.moveTo(first, 0);
    assertEquals(first, model.items().getFirst());
    assertEquals(1, first.numberProperty().get());
  }

  @Test
  void plannedMinutesAndTheKindArePartOfTheAgenda() {
    ItemModel first = model.items().getFirst();
    first.planned.type("15");
    first.kind(ItemKind.MATTER);
    first.kind(ItemKind.MATTER);
    assertEquals(2, changes.size());
    assertEquals(ItemKind.MATTER, last().items().getFirst().kind());
    assertEquals(
        Optional.of(Duration.ofMinutes(15)), last().items().getFirst().schedule().planned());
    first.schedule(first.scheduleProperty().get().finished(true));
    first.planned.type("");
    first.leave();
    assertEquals(
        new Schedule(Optional.empty(), Optional.empty(), true),
        last().items().getFirst().schedule());
  }

  @Test
  void takingAwayTheLastItemShowsTheOneBefore() {
    ItemModel last = model.items().getLast();
    model.selectedProperty().set(Optional.of(last));
    model.remove(last);
    assertEquals(Optional.of(model.items().getLast()), model.selectedProperty().get());
  }

  @Test
  void notesAreAChangeOfTheirOwnAndTheSameNotesNone() {
    ItemModel item = model.items().getFirst();
    List<Note> notes = List.of(new Note.Decision("Ja."));
    item.write(notes);
    item.write(notes);
    assertEquals(List.of(new MeetingChange.NotesChanged(meeting.id(), item.id(), notes)), changes);
  }

  @Test
  void steppingStopsAtTheEnds() {
    model.step(-1);
    assertEquals(Optional.of(model.items().getFirst()), model.selectedProperty().get());
    model.step(5);
    model.step(1);
    assertEquals(Optional.of(model.items().getLast()), model.selectedProperty().get());
  }

  @Test
  void leavingWithoutAChangeRecordsNothing() {
    model.leave();
    assertEquals(List.of(), changes);
    assertEquals(meeting.items(), model.agenda());
  }

  private List<String> numbered() {
    return model.items().stream()
        .map(item -> item.numberProperty().get() + " " + item.title.value())
        .toList();
  }

  private MeetingChange.AgendaChanged last() {
    return changes.getLast() instanceof MeetingChange.AgendaChanged agenda
        ? agenda
        : new MeetingChange.AgendaChanged(meeting.id(), List.of());
  }
}
