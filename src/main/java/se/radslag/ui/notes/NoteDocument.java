package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import se.radslag.model.Note;

/** Notes as the editor's paragraphs, and back. */
final class NoteDocument {

  private final SegmentOps<String, TextLook> segments;

  NoteDocument(SegmentOps<String, TextLook> segments) {
    this.segments = segments;
  }

  /**
   * A document of these notes, whose text is fit to keep.
   *
   * @param notes at least one
   */
  ReadOnlyStyledDocument<NoteStyle, String, TextLook> of(List<Note> notes) {
    var builder = new ReadOnlyStyledDocumentBuilder<>(segments, NoteStyle.TEXT);
    notes.forEach(note -> builder.addParagraph(note.text(), TextLook.PLAIN, NoteStyle.of(note)));
    return builder.build();
  }

  /** The notes of paragraphs, empty ones too. */
  static List<Note> notes(List<Paragraph<NoteStyle, String, TextLook>> paragraphs) {
    var notes = new ArrayList<Note>(paragraphs.size());
    for (Paragraph<NoteStyle, String, TextLook> paragraph : paragraphs) {
      notes.add(paragraph.getParagraphStyle().note(paragraph.getText()));
    }
    return List.copyOf(notes);
  }
}
