package se.radslag.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.model.AgendaItem;
import se.radslag.model.Closing;
import se.radslag.model.Details;
import se.radslag.model.ItemId;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;

/** What a meeting becomes when edits are taken over. For one meeting and one thread. */
final class TakenOver {

  private Meeting meeting;
  private final List<AgendaItem> items;

  private TakenOver(Meeting meeting) {
    this.meeting = meeting;
    this.items = new ArrayList<>(meeting.items());
  }

  /** The meeting with these edits taken over, whatever order they come in. */
  static Meeting of(Meeting meeting, Collection<Edit> chosen) {
    var taken = new TakenOver(meeting);
    // The order first: items that come or go are put into, or taken out of, the order wanted.
    Stream.concat(
            chosen.stream().filter(Edit.OrderChanged.class::isInstance),
            chosen.stream().filter(one -> !(one instanceof Edit.OrderChanged)))
        .forEach(taken::take);
    return taken.meeting.withItems(taken.numbered());
  }

  private void take(Edit edit) {
    switch (edit) {
      case Edit.FieldChanged field -> field(field);
      case Edit.AttendanceChanged(var _, var groups) -> meeting = meeting.withAttendance(groups);
      case Edit.NextMeetingChanged(String _, String _, NextMeeting next) ->
          meeting =
              meeting.with(
                  new Closing(meeting.closing().secretary(), meeting.closing().adjusters(), next));
      case Edit.ItemAdded(AgendaItem item, Optional<ItemId> after) ->
          items.add(after.map(this::behind).orElse(0), item);
      case Edit.ItemRemoved(AgendaItem gone) -> items.removeIf(item -> is(item, gone));
      case Edit.TitleChanged(AgendaItem item, String title) ->
          items.replaceAll(one -> is(one, item) ? head(one, title, one.presenters()) : one);
      case Edit.PresentersChanged(AgendaItem item, List<String> presenters) ->
          items.replaceAll(one -> is(one, item) ? head(one, one.title(), presenters) : one);
      case Edit.NotesChanged(AgendaItem item, var notes) ->
          items.replaceAll(one -> is(one, item) ? one.withNotes(notes) : one);
      case Edit.OrderChanged(List<AgendaItem> now, List<AgendaItem> written) -> order(now, written);
    }
  }

  private static boolean is(AgendaItem one, AgendaItem other) {
    return one.id().equals(other.id());
  }

  private static AgendaItem head(AgendaItem item, String title, List<String> presenters) {
    return new AgendaItem(
        item.id(), item.number(), title, item.kind(), presenters, item.notes(), item.schedule());
  }

  /** The place behind an item; the end, if that item was not taken over. */
  private int behind(ItemId id) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    return items.size();
  }

  /** Items that change places take each other's; the others stay where they are. */
  private void order(List<AgendaItem> now, List<AgendaItem> written) {
    List<ItemId> moving = now.stream().map(AgendaItem::id).toList();
    int next = 0;
    for (int i = 0; i < items.size(); i++) {
      if (moving.contains(items.get(i).id())) {
        items.set(i, written.get(next++));
      }
    }
  }

  /** Numbers that go on from the first, if there is another agenda than before. */
  private List<AgendaItem> numbered() {
    List<ItemId> before = meeting.items().stream().map(AgendaItem::id).toList();
    if (items.stream().map(AgendaItem::id).toList().equals(before)) {
      return items;
    }
    int first = meeting.items().stream().findFirst().map(AgendaItem::number).orElse(1);
    var numbered = new ArrayList<AgendaItem>();
    items.forEach(item -> numbered.add(item.withNumber(first + numbered.size())));
    return numbered;
  }

  private void field(Edit.FieldChanged edit) {
    Details d = meeting.details();
    String to = edit.written().replace('\n', ' ');
    Details head =
        switch (edit.field()) {
          case AVSANDARE -> details(d, to, d.unit(), d.documentType(), d.registrationNumber());
          case ENHET -> details(d, d.sender(), to, d.documentType(), d.registrationNumber());
          case DOKUMENTTYP -> details(d, d.sender(), d.unit(), to, d.registrationNumber());
          case DIARIENUMMER -> details(d, d.sender(), d.unit(), d.documentType(), to);
          case TITEL -> titled(d, to, d.place());
          case PLATS -> titled(d, d.title(), to);
          case DATUM ->
              EditedValue.day(edit.written())
                  .map(day -> when(d, MeetingDate.of(day), d.time()))
                  .orElse(d);
          case TID ->
              EditedValue.time(edit.written()).map(time -> when(d, d.date(), time)).orElse(d);
          case VID_ANTECKNINGARNA, NARVARANDE, JUSTERARE, NASTA_MOTE -> d;
        };
    meeting = meeting.with(head);
    Closing closing = meeting.closing();
    if (edit.field() == EditedField.VID_ANTECKNINGARNA) {
      meeting = meeting.with(new Closing(to, closing.adjusters(), closing.nextMeeting()));
    } else if (edit.field() == EditedField.JUSTERARE) {
      List<String> names = EditedValue.names(edit.written()).orElseGet(closing::adjusters);
      meeting = meeting.with(new Closing(closing.secretary(), names, closing.nextMeeting()));
    }
  }

  private static Details when(Details d, MeetingDate date, MeetingTime time) {
    return new Details(
        d.sender(),
        d.unit(),
        d.documentType(),
        d.registrationNumber(),
        d.title(),
        date,
        time,
        d.place());
  }

  private static Details details(Details d, String sender, String unit, String type, String dnr) {
    return new Details(sender, unit, type, dnr, d.title(), d.date(), d.time(), d.place());
  }

  private static Details titled(Details d, String title, String place) {
    return new Details(
        d.sender(),
        d.unit(),
        d.documentType(),
        d.registrationNumber(),
        title,
        d.date(),
        d.time(),
        place);
  }
}
