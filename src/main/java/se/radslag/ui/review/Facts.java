package se.radslag.ui.review;

import java.util.ArrayList;
import java.util.List;
import se.radslag.model.AgendaItem;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Meeting;

/** What can be seen of a meeting by looking at what is there and what is not. */
public final class Facts {

  private Facts() {}

  /** The facts in the order of the minutes: head, attendance, items, foot. */
  public static List<Fact> of(Meeting meeting) {
    var facts = new ArrayList<Fact>();
    meeting.warnings().forEach(warning -> facts.add(new Fact.Uncertain(warning)));
    if (meeting.details().date().day().isEmpty()) {
      facts.add(new Fact.NoDate());
    }
    if (meeting.attendance().stream().map(AttendanceGroup::present).allMatch(List::isEmpty)) {
      facts.add(new Fact.NobodyPresent());
    }
    if (meeting.items().isEmpty()) {
      facts.add(new Fact.NoItems());
    }
    meeting.items().forEach(item -> add(facts, item));
    if (meeting.closing().secretary().isBlank()) {
      facts.add(new Fact.NoSecretary());
    }
    return List.copyOf(facts);
  }

  private static void add(List<Fact> facts, AgendaItem item) {
    if (item.title().isBlank()) {
      facts.add(new Fact.Untitled(item.id(), item.number()));
    }
    if (item.notes().stream().allMatch(note -> note.text().isBlank())) {
      facts.add(new Fact.WithoutNotes(item.id(), item.number(), item.title()));
    }
  }
}
