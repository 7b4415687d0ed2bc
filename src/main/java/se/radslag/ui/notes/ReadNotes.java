package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.RichTextChange;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import se.radslag.model.Note;

/**
 * Reads the notes of a text area that tells what changes in it: a paragraph that was not touched
 * gives the very note it gave before, and costs nothing. Belongs to the window's thread.
 */
final class ReadNotes {

  private List<Note> notes = List.of();

  /** How many paragraphs there now are, if every change was told. */
  private int count;

  /** How many from the first on, and from the last back, were not touched since they were read. */
  private int head;

  private int tail;

  /** What an area tells of a change just made to it. */
  void changed(
      StyledTextArea<NoteStyle, TextLook> area,
      List<? extends RichTextChange<NoteStyle, String, TextLook>> changes) {
    if (changes.size() == 1) {
      changed(area, changes.getFirst());
    } else {
      forget();
    }
  }

  private void changed(
      StyledTextArea<NoteStyle, TextLook> area,
      RichTextChange<NoteStyle, String, TextLook> change) {
    int first = area.offsetToPosition(change.getPosition(), Bias.Forward).getMajor();
    int removed = change.getRemoved().getParagraphs().size();
    head = Math.min(head, first);
    tail = Math.min(tail, count - first - removed);
    count += change.getInserted().getParagraphs().size() - removed;
  }

  private void forget() {
    notes = List.of();
    count = 0;
    head = 0;
    tail = 0;
  }

  /** The notes of paragraphs, empty ones too. */
  List<Note> notes(List<Paragraph<NoteStyle, String, TextLook>> shown) {
    if (count != shown.size() || tail < 0) {
      forget();
    }
    var read = new ArrayList<Note>(shown.size());
    int after = Math.min(tail, count - head);
    read.addAll(notes.subList(0, head));
    shown
        .subList(head, shown.size() - after)
        .forEach(one -> read.add(one.getParagraphStyle().note(one.getText())));
    read.addAll(notes.subList(notes.size() - after, notes.size()));
    notes = List.copyOf(read);
    count = notes.size();
    head = count;
    tail = count;
    return notes;
  }
}
