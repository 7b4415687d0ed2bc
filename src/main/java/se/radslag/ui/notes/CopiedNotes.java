package se.radslag.ui.notes;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import se.radslag.model.Note;

/**
 * Notes for the clipboard: as text, and as markup for other programs, with marks that tell this one
 * the kinds again.
 */
final class CopiedNotes {

  static final String KIND = "data-radslag-kind";
  static final String LEVEL = "data-radslag-level";
  static final String LABEL = "data-radslag-label";
  static final String LABEL_SHOWN = "data-radslag-label-shown";

  private CopiedNotes() {}

  /** A line a note, with signs for bullets and labels before remarks; a single note is its text. */
  static String text(List<Note> notes) {
    return notes.size() == 1
        ? notes.getFirst().text()
        : notes.stream().map(CopiedNotes::line).collect(Collectors.joining("\n"));
  }

  /** Paragraphs, headings and lists; a single note is a stretch of text. */
  static String html(List<Note> notes) {
    var body = new Element("body");
    if (notes.size() == 1) {
      body.appendElement("span").text(notes.getFirst().text());
    } else {
      notes.forEach(note -> add(body, note));
    }
    return body.html();
  }

  private static void add(Element body, Note note) {
    NoteStyle style = NoteStyle.of(note);
    Element paragraph =
        switch (note) {
          case Note.Subheading _ -> body.appendElement("h3");
          case Note.Bullet(int level, _) -> list(body, level).appendElement("li");
          case Note.Text _,
              Note.CouncilRemark _,
              Note.RecordNote _,
              Note.Decision _,
              Note.FollowUp _ ->
              body.appendElement("p");
        };
    paragraph.attr(KIND, style.look());
    if (note instanceof Note.CouncilRemark(String label, _)) {
      paragraph.attr(LABEL, label);
      paragraph.appendElement("b").attr(LABEL_SHOWN, "").text(label + ":");
      paragraph.appendText(" ");
    }
    if (note instanceof Note.Bullet(int level, _)) {
      paragraph.attr(LEVEL, String.valueOf(level));
    }
    paragraph.appendText(note.text());
  }

  /** The list a bullet goes on with, or a new one. */
  private static Element list(Element body, int level) {
    Element list = open(body);
    return level == 1 ? list : open(list);
  }

  private static Element open(Element parent) {
    Element last = parent.lastElementChild();
    return last != null && last.normalName().equals("ul") ? last : parent.appendElement("ul");
  }

  private static String line(Note note) {
    return switch (note) {
      case Note.Bullet(int level, String text) -> (level == 1 ? "• " : "  ◦ ") + text;
      case Note.CouncilRemark(String label, String text) ->
          label.isBlank() ? text : label + ": " + text;
      case Note.Text(String text) -> text;
      case Note.Subheading(String text) -> text;
      case Note.RecordNote(String text) -> text;
      case Note.Decision(String text) -> text;
      case Note.FollowUp(String text) -> text;
    };
  }
}
