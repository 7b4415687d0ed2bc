package se.radslag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.Details;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.model.Note;
import se.radslag.swedish.Dates;
import se.radslag.swedish.Names;
import se.radslag.swedish.Phrases;
import se.radslag.swedish.Times;

/**
 * What the printed minutes of a meeting say, in their order and in the plainest form: the measure
 * of everything that reads, keeps or writes a meeting. Compare with {@link Seeds#characters}.
 */
public final class PrintedText {

  private final List<String> parts = new ArrayList<>();

  private PrintedText() {}

  /** The words of a meeting, one printed part a line, empty parts left out. */
  public static String of(Meeting meeting) {
    var text = new PrintedText();
    text.details(meeting.details());
    text.attendance(meeting.attendance());
    meeting.items().forEach(text::item);
    text.closing(meeting.closing(), meeting.details().date().day());
    return String.join("\n", text.parts.stream().filter(part -> !part.isEmpty()).toList());
  }

  private void details(Details details) {
    parts.add(details.sender());
    parts.add(details.unit());
    parts.add(details.documentType());
    parts.add(details.registrationNumber());
    parts.add(details.title());
    labelled("Datum", date(details.date()));
    labelled("Tid", time(details.time()));
    labelled("Plats", details.place());
  }

  private void attendance(List<AttendanceGroup> groups) {
    if (!groups.isEmpty()) {
      parts.add("Närvarande");
    }
    for (AttendanceGroup group : groups) {
      List<String> names = group.present().stream().map(one -> one.person().name()).toList();
      parts.add(group.organisation().name() + ": " + Names.join(names));
    }
  }

  private void item(AgendaItem item) {
    parts.add(item.number() + " " + item.title());
    parts.add(Names.joinWithAnd(item.presenters()));
    boolean recording = false;
    for (Note note : item.notes()) {
      boolean record = note instanceof Note.RecordNote;
      if (record && !recording) {
        parts.add("Protokollsanteckning:");
      }
      recording = record;
      parts.add(note(note));
    }
  }

  private void closing(Closing closing, Optional<LocalDate> day) {
    labelled("Justerare:", Names.join(closing.adjusters()));
    labelled("Vid anteckningarna", closing.secretary());
    parts.add(nextMeeting(closing.nextMeeting(), day));
  }

  private void labelled(String label, String value) {
    if (!value.isEmpty()) {
      parts.add(label);
      parts.add(value);
    }
  }

  private static String note(Note note) {
    return switch (note) {
      case Note.CouncilRemark(String label, String text) -> label + ": " + text;
      case Note.Decision(String text) -> "Beslut: " + text;
      case Note.Text(String text) -> text;
      case Note.Subheading(String text) -> text;
      case Note.Bullet(int _, String text) -> text;
      case Note.RecordNote(String text) -> text;
      case Note.FollowUp(String text) -> text;
    };
  }

  private static String date(MeetingDate date) {
    return date.written().isEmpty() ? date.day().map(Dates::inFull).orElse("") : date.written();
  }

  private static String time(MeetingTime time) {
    return time.written().isEmpty()
        ? time.from().flatMap(from -> time.to().map(to -> Times.span(from, to))).orElse("")
        : time.written();
  }

  private static String nextMeeting(NextMeeting next, Optional<LocalDate> now) {
    return next.written().isEmpty()
        ? next.date().map(day -> Phrases.nextMeeting(now, day, next.time())).orElse("")
        : next.written();
  }
}
