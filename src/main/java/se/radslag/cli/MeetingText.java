package se.radslag.cli;

import java.util.ArrayList;
import java.util.List;
import se.radslag.model.AgendaItem;
import se.radslag.model.Meeting;
import se.radslag.model.Note;
import se.radslag.swedish.Names;
import se.radslag.swedish.Wording;
import se.radslag.texts.Texts;

/** A meeting to be read in a terminal. */
final class MeetingText {

  private final Texts texts;

  MeetingText(Texts texts) {
    this.texts = texts;
  }

  String of(Meeting meeting) {
    var lines = new ArrayList<String>();
    head(meeting, lines);
    Wording.attendance(meeting.attendance()).forEach(group -> lines.add("  " + group));
    meeting.items().forEach(item -> item(item, lines));
    foot(meeting, lines);
    return String.join(System.lineSeparator(), lines);
  }

  private void head(Meeting meeting, List<String> lines) {
    var details = meeting.details();
    lines.add((details.documentType() + " " + details.registrationNumber()).strip());
    lines.add(details.title());
    labelled("label.date", Wording.date(details.date()), lines);
    labelled("label.time", Wording.time(details.time()), lines);
    labelled("label.place", details.place(), lines);
    labelled("label.state", texts.get("state." + Texts.key(meeting.state())), lines);
    meeting.warnings().forEach(warning -> lines.add("  ! " + texts.of(warning)));
  }

  private static void item(AgendaItem item, List<String> lines) {
    lines.add("");
    lines.add(item.number() + " " + item.title());
    if (!item.presenters().isEmpty()) {
      lines.add("  (" + Names.joinWithAnd(item.presenters()) + ")");
    }
    item.written().forEach(note -> lines.add("  " + note(note)));
  }

  private static String note(Note note) {
    return switch (note) {
      case Note.Text(String text) -> text;
      case Note.Subheading(String text) -> "# " + text;
      case Note.Bullet(int level, String text) -> "  ".repeat(level - 1) + "- " + text;
      case Note.CouncilRemark(String label, String text) -> "? " + label + ": " + text;
      case Note.RecordNote(String text) -> "> " + text;
      case Note.Decision(String text) -> "= " + text;
      case Note.FollowUp(String text) -> "! " + text;
    };
  }

  private void foot(Meeting meeting, List<String> lines) {
    var closing = meeting.closing();
    lines.add("");
    labelled("label.secretary", closing.secretary(), lines);
    labelled("label.adjusters", Names.join(closing.adjusters()), lines);
    String next = Wording.nextMeeting(meeting);
    if (!next.isEmpty()) {
      lines.add(next);
    }
  }

  private void labelled(String label, String text, List<String> lines) {
    if (!text.isEmpty()) {
      lines.add("  " + texts.get(label) + ": " + text);
    }
  }
}
