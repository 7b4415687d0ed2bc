package se.radslag.ui.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.model.AgendaItem;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.ItemId;
import se.radslag.model.Meeting;
import se.radslag.swedish.Marking.Range;
import se.radslag.swedish.Names;
import se.radslag.swedish.Phrases;
import se.radslag.texts.Texts;
import se.radslag.ui.notes.NoteLines;

/** A meeting as one text to be read, and what stands where in it. */
final class ReadMeeting {

  private final Meeting meeting;
  private final StringBuilder text = new StringBuilder();
  private final List<Range> headings = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();

  ReadMeeting(Texts texts, Meeting meeting) {
    this.meeting = meeting;
    line(meeting.details().place());
    meeting.attendance().stream()
        .filter(group -> !group.present().isEmpty())
        .forEach(group -> line(people(group)));
    for (AgendaItem item : meeting.items()) {
      item(texts, item);
    }
  }

  private static String people(AttendanceGroup group) {
    return group.organisation().name()
        + ": "
        + Names.join(group.present().stream().map(one -> one.person().name()).toList());
  }

  private void item(Texts texts, AgendaItem item) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    sections.add(new Section(text.length(), item));
    int from = text.length();
    line(item.number() + " " + item.title());
    headings.add(new Range(from, text.length() - 1));
    line(Names.join(item.presenters()));
    String notes =
        Stream.of(NoteLines.of(texts, item.written()))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.joining());
    line(notes);
  }

  private void line(String line) {
    if (!line.isBlank()) {
      text.append(line).append('\n');
    }
  }

  String text() {
    return text.toString();
  }

  /** The lines with the items' titles. */
  List<Range> headings() {
    return headings;
  }

  /** Where an item begins; the beginning of all where it is not there. */
  int placeOf(Optional<ItemId> item) {
    return sections.stream()
        .filter(one -> item.filter(one.item.id()::equals).isPresent())
        .findFirst()
        .map(Section::from)
        .orElse(0);
  }

  /** The item a place is in, if it is in one. */
  Optional<AgendaItem> itemAt(int place) {
    return sections.reversed().stream()
        .filter(one -> one.from <= place)
        .findFirst()
        .map(Section::item);
  }

  /** Where a place is, as it is quoted: "Mötesanteckningar 2024-04-11, punkt 4". */
  String source(int place) {
    return Phrases.source(meeting.details().date().day(), number(place));
  }

  /** The sentence that refers to a place. */
  String reference(int place) {
    return Phrases.reference(meeting.details().date().day(), number(place));
  }

  private int number(int place) {
    return itemAt(place).map(AgendaItem::number).orElse(0);
  }

  private record Section(int from, AgendaItem item) {}
}
