package se.radslag;

import java.util.ArrayList;
import java.util.List;
import se.radslag.model.AgendaItem;
import se.radslag.model.Meeting;
import se.radslag.model.Note;
import se.radslag.swedish.Names;
import se.radslag.swedish.Wording;

/**
 * What the printed minutes of a meeting say, in their order and in the plainest form: the measure
 * of everything that reads, keeps or writes a meeting. Compare with {@link Seeds#characters}.
 */
public final class PrintedText {

  private final List<String> lines = new ArrayList<>();

  private PrintedText() {}

  /** The words of a meeting, one printed part a line, empty parts left out. */
  public static String of(Meeting meeting) {
    return String.join("\n", lines(meeting));
  }

  /** The same, line by line: one for each paragraph of the built-in template. */
  public static List<String> lines(Meeting meeting) {
    var text = new PrintedText();
    text.head(meeting);
    meeting.items().forEach(text::item);
    text.foot(meeting);
    return text.lines;
  }

  private void head(Meeting meeting) {
    var details = meeting.details();
    add(details.sender());
    add(details.unit());
    add(details.documentType() + "  " + details.registrationNumber());
    add(details.title());
    fact("Datum", List.of(Wording.date(details.date())));
    fact("Tid", List.of(Wording.time(details.time())));
    fact("Plats", List.of(details.place()));
    fact("Närvarande", Wording.attendance(meeting.attendance()));
  }

  private void item(AgendaItem item) {
    add(item.number() + " " + item.title());
    add(Names.joinWithAnd(item.presenters()));
    Class<?> previous = AgendaItem.class;
    for (Note note : item.notes()) {
      if (note instanceof Note.RecordNote && !note.getClass().equals(previous)) {
        add("Protokollsanteckning:");
      }
      add(
          switch (note) {
            case Note.CouncilRemark(String label, String text) ->
                label.isEmpty() ? text : label + ": " + text;
            case Note.Decision(String text) -> "Beslut: " + text;
            case Note.FollowUp(String text) -> "Uppföljning: " + text;
            case Note.Text _, Note.Subheading _, Note.Bullet _, Note.RecordNote _ -> note.text();
          });
      previous = note.getClass();
    }
  }

  private void foot(Meeting meeting) {
    fact("Vid anteckningarna", List.of(meeting.closing().secretary()));
    fact("Justeras", meeting.closing().adjusters());
    add(Wording.nextMeeting(meeting));
  }

  private void fact(String label, List<String> values) {
    if (values.stream().anyMatch(value -> !value.isBlank())) {
      add(label);
      values.forEach(this::add);
    }
  }

  private void add(String line) {
    if (!line.isBlank()) {
      lines.add(line);
    }
  }
}
