package se.radslag.document;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attachment;
import se.radslag.model.Details;
import se.radslag.model.DocumentKind;
import se.radslag.model.ItemId;
import se.radslag.model.Meeting;
import se.radslag.swedish.DocumentWords;
import se.radslag.swedish.Wording;

/**
 * What a meeting has to say under each tag.
 *
 * @param attachments in the order they are numbered
 */
record MeetingFacts(Meeting meeting, List<Attachment> attachments) {

  /** With everything that was said. */
  Scope ofMinutes() {
    Map<Tag, Value> values = details(meeting);
    values.put(Tag.DOKUMENTTYP, Value.of(meeting.details().documentType()));
    values.put(
        Tag.DAGORDNING, new Value.Agenda(meeting.items().stream().map(Value.Entry::of).toList()));
    values.put(Tag.BILAGOR, attached());
    return new Scope(values);
  }

  /** With what will be taken up, and no notes. */
  Scope ofNotice() {
    Map<Tag, Value> values = details(meeting);
    values.put(Tag.DOKUMENTTYP, Value.of(DocumentWords.type(DocumentKind.NOTICE)));
    values.put(Tag.DAGORDNING, new Value.Agenda(planned()));
    values.put(Tag.BILAGOR, attached());
    return new Scope(values);
  }

  /** With one item only. */
  Scope ofExtract(ItemId item) {
    Map<Tag, Value> values = details(meeting);
    values.put(Tag.DOKUMENTTYP, Value.of(DocumentWords.type(DocumentKind.EXTRACT)));
    values.put(
        Tag.DAGORDNING,
        new Value.Agenda(
            meeting.items().stream()
                .filter(one -> one.id().equals(item))
                .map(Value.Entry::of)
                .toList()));
    return new Scope(values);
  }

  /** What every document of a meeting may say. */
  static Map<Tag, Value> details(Meeting meeting) {
    Details details = meeting.details();
    var values = new EnumMap<Tag, Value>(Tag.class);
    values.put(Tag.AVSANDARE, Value.of(details.sender()));
    values.put(Tag.ENHET, Value.of(details.unit()));
    values.put(Tag.DIARIENUMMER, Value.of(details.registrationNumber()));
    values.put(Tag.TITEL, Value.of(details.title()));
    values.put(Tag.DATUM, new Value.Day(details.date().day(), Wording.date(details.date())));
    values.put(Tag.TID, new Value.Hours(details.time(), Wording.time(details.time())));
    values.put(Tag.PLATS, Value.of(details.place()));
    values.put(Tag.NARVARANDE, Value.of(Wording.attendance(meeting.attendance())));
    values.put(
        Tag.NARVARANDE_KORT, Value.of(DocumentWords.attendanceInShort(meeting.attendance())));
    values.put(Tag.JUSTERARE, Value.of(meeting.closing().adjusters()));
    values.put(Tag.VID_ANTECKNINGARNA, Value.of(meeting.closing().secretary()));
    values.put(Tag.NASTA_MOTE, Value.of(Wording.nextMeeting(meeting)));
    return values;
  }

  /**
   * The items with the time of day at which each begins, as long as every one before has a plan.
   */
  private List<Value.Entry> planned() {
    var entries = new ArrayList<Value.Entry>();
    Optional<LocalTime> begins = meeting.details().time().from();
    for (AgendaItem item : meeting.items()) {
      Optional<LocalTime> turn = begins;
      Optional<Duration> planned = item.schedule().planned();
      entries.add(
          new Value.Entry(
              item.withNotes(List.of()),
              planned.map(length -> DocumentWords.turn(turn, length)).orElse(""),
              attachedTo(item)));
      begins = begins.flatMap(now -> planned.map(now::plus));
    }
    return entries;
  }

  private List<String> attachedTo(AgendaItem item) {
    return IntStream.range(0, attachments.size())
        .filter(i -> attachments.get(i).item().equals(Optional.of(item.id())))
        .mapToObj(i -> DocumentWords.attachment(i + 1, attachments.get(i).name()))
        .toList();
  }

  private Value attached() {
    var rows = new ArrayList<Scope>();
    var texts = new ArrayList<String>();
    for (Attachment one : attachments) {
      int number = rows.size() + 1;
      String to =
          meeting.items().stream()
              .filter(item -> one.item().equals(Optional.of(item.id())))
              .findFirst()
              .map(item -> DocumentWords.atItem(item.number()))
              .orElse("");
      rows.add(
          new Scope(
              Map.of(
                  Tag.BILAGENUMMER, Value.of(Integer.toString(number)),
                  Tag.BILAGA, Value.of(one.name()),
                  Tag.BILAGA_TILL, Value.of(to))));
      texts.add(
          DocumentWords.attachment(number, one.name()) + (to.isEmpty() ? "" : " (" + to + ")"));
    }
    return new Value.Rows(rows, texts);
  }
}
