package se.radslag.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.radslag.document.WrittenMinutes;
import se.radslag.document.WrittenMinutes.Item;
import se.radslag.model.AgendaItem;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.Note;

/**
 * What differs between a meeting and a document of it that was edited.
 *
 * <p>The edited document is compared with one made now and read back in the same way, and not with
 * the meeting itself: what a template leaves out or says in other words is then no difference.
 */
final class Edits {

  private final Meeting meeting;
  private final List<Item> now;
  private final List<Item> written;
  private final Map<Integer, Integer> matches;

  private Edits(Meeting meeting, List<Item> now, List<Item> written) {
    this.meeting = meeting;
    this.now = now;
    this.written = written;
    this.matches = ItemMatches.of(now, written);
  }

  /**
   * The differences in the order of the page.
   *
   * @param now the meeting as it would be read from a document made now
   * @param written the edited document
   */
  static List<Edit> of(Meeting meeting, WrittenMinutes now, WrittenMinutes written) {
    var edits = new ArrayList<Edit>();
    for (EditedField field : EditedField.values()) {
      if (written.fields().containsKey(field.tag()) && now.fields().containsKey(field.tag())) {
        String before = now.field(field.tag()).strip();
        String after = written.field(field.tag()).strip();
        if (!before.equals(after)) {
          field(meeting, field, before, after).ifPresent(edits::add);
        }
      }
    }
    var items = new Edits(meeting, now.items(), written.items());
    items.order().ifPresent(edits::add);
    edits.addAll(items.items());
    return edits;
  }

  /** What other words say; nothing, if they are another way to say the same. */
  private static Optional<Edit> field(
      Meeting meeting, EditedField field, String before, String after) {
    Edit words = new Edit.FieldChanged(field, before, after);
    return switch (field) {
      case NARVARANDE -> {
        Optional<List<AttendanceGroup>> people =
            EditedAttendance.of(meeting.attendance(), before, after);
        yield people.isEmpty()
            ? Optional.of(words)
            : people
                .filter(groups -> !groups.equals(meeting.attendance()))
                .map(groups -> new Edit.AttendanceChanged(meeting.attendance(), groups));
      }
      case NASTA_MOTE ->
          Optional.of(
              EditedValue.nextMeeting(meeting, before, after)
                  .<Edit>map(next -> new Edit.NextMeetingChanged(before, after, next))
                  .orElse(words));
      case AVSANDARE,
          ENHET,
          DOKUMENTTYP,
          DIARIENUMMER,
          TITEL,
          DATUM,
          TID,
          PLATS,
          JUSTERARE,
          VID_ANTECKNINGARNA ->
          Optional.of(words);
    };
  }

  private List<Edit> items() {
    var edits = new ArrayList<Edit>();
    Optional<ItemId> before = Optional.empty();
    for (int j = 0; j < written.size(); j++) {
      Item after = written.get(j);
      Optional<Integer> match = ItemMatches.at(matches, j);
      if (match.isPresent()) {
        Item one = now.get(match.get());
        AgendaItem item = item(one);
        changes(item, one, after, edits);
        before = Optional.of(item.id());
      } else {
        AgendaItem item = added(after);
        edits.add(new Edit.ItemAdded(item, before));
        before = Optional.of(item.id());
      }
    }
    IntStream.range(0, now.size())
        .filter(i -> !matches.containsValue(i))
        .forEach(i -> edits.add(new Edit.ItemRemoved(item(now.get(i)))));
    return edits;
  }

  private static void changes(AgendaItem item, Item one, Item after, List<Edit> edits) {
    if (!one.title().equals(after.title())) {
      edits.add(new Edit.TitleChanged(item, after.title()));
    }
    if (!one.presenters().equals(after.presenters())) {
      edits.add(new Edit.PresentersChanged(item, after.presenters()));
    }
    if (!one.notes().equals(after.notes())) {
      edits.add(new Edit.NotesChanged(item, notes(item, one, after)));
    }
  }

  /** The notes of the document; one that nobody touched is the meeting's own. */
  private static List<Note> notes(AgendaItem item, Item one, Item after) {
    List<Note> own = item.written();
    if (own.size() != one.notes().size()) {
      return after.notes();
    }
    var notes = new ArrayList<Note>();
    int place = 0;
    for (SideBySide.Row<Note> row :
        SideBySide.of(one.notes(), after.notes(), Object::equals).rows()) {
      if (row.same()) {
        notes.add(own.get(place));
      } else {
        row.written().ifPresent(notes::add);
      }
      place += row.now().isPresent() ? 1 : 0;
    }
    return notes;
  }

  private Optional<Edit> order() {
    List<Integer> places =
        IntStream.range(0, written.size())
            .boxed()
            .flatMap(j -> ItemMatches.at(matches, j).stream())
            .toList();
    List<Integer> sorted = places.stream().sorted().toList();
    return places.equals(sorted)
        ? Optional.empty()
        : Optional.of(new Edit.OrderChanged(items(sorted), items(places)));
  }

  private List<AgendaItem> items(List<Integer> places) {
    return places.stream().map(place -> item(now.get(place))).toList();
  }

  /** The item of the meeting that a document made now has at a place. */
  private AgendaItem item(Item read) {
    return meeting.items().get(read.exported().orElseThrow() - 1);
  }

  private static AgendaItem added(Item after) {
    return new AgendaItem(
        ItemId.create(),
        after.number(),
        after.title(),
        ItemKind.MATTER,
        after.presenters(),
        after.notes());
  }
}
