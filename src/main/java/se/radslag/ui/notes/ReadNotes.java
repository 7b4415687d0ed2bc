package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fxmisc.richtext.model.Paragraph;
import se.radslag.model.Note;

/**
 * Reads the notes of a text area that changes little from one time to the next: a paragraph that
 * was there before gives the very note it gave before. Belongs to the window's thread.
 */
final class ReadNotes {

  private List<Paragraph<NoteStyle, String, TextLook>> paragraphs = List.of();
  private List<Note> notes = List.of();

  /** The notes of paragraphs, empty ones too. */
  List<Note> notes(List<Paragraph<NoteStyle, String, TextLook>> shown) {
    List<Paragraph<NoteStyle, String, TextLook>> now = List.copyOf(shown);
    int shorter = Math.min(now.size(), paragraphs.size());
    int head = 0;
    while (head < shorter && Objects.equals(now.get(head), paragraphs.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && Objects.equals(
            now.get(now.size() - 1 - tail), paragraphs.get(paragraphs.size() - 1 - tail))) {
      tail++;
    }
    var read = new ArrayList<Note>(now.size());
    read.addAll(notes.subList(0, head));
    now.subList(head, now.size() - tail)
        .forEach(one -> read.add(one.getParagraphStyle().note(one.getText())));
    read.addAll(notes.subList(notes.size() - tail, notes.size()));
    paragraphs = now;
    notes = List.copyOf(read);
    return notes;
  }
}
