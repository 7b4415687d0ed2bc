package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import se.radslag.model.Note;
import se.radslag.model.PlainText;

/** Notes as the editor's paragraphs, and back. */
final class NoteDocument {

  private static final Pattern LINE_END = Pattern.compile("\\R");

  private final SegmentOps<String, TextLook> segments;

  NoteDocument(SegmentOps<String, TextLook> segments) {
    this.segments = segments;
  }

  /** A document of these notes; no note at all is one empty paragraph. */
  ReadOnlyStyledDocument<NoteStyle, String, TextLook> of(List<Note> notes) {
    List<Note> lines = notes.isEmpty() ? List.of(new Note.Text("")) : notes;
    var builder = new ReadOnlyStyledDocumentBuilder<>(segments, NoteStyle.TEXT);
    lines.forEach(
        note ->
            builder.addParagraph(
                PlainText.of(note.text()).text(), TextLook.PLAIN, NoteStyle.of(note)));
    return builder.build();
  }

  /**
   * The notes of paragraphs. An empty paragraph is none, except a council remark's, whose label may
   * stand alone above what follows.
   */
  static List<Note> notes(List<Paragraph<NoteStyle, String, TextLook>> paragraphs) {
    var notes = new ArrayList<Note>(paragraphs.size());
    for (Paragraph<NoteStyle, String, TextLook> paragraph : paragraphs) {
      NoteStyle style = paragraph.getParagraphStyle();
      String text = paragraph.getText();
      if (!text.isBlank() || style.kind() == NoteKind.COUNCIL_REMARK) {
        notes.add(style.note(text));
      }
    }
    return List.copyOf(notes);
  }

  /** Text as it may stand in the editor: what cannot be kept is taken out, line ends are one. */
  static String clean(String raw) {
    return LINE_END
        .splitAsStream(raw)
        .map(line -> PlainText.of(line).text())
        .collect(Collectors.joining("\n", "", endsLine(raw) ? "\n" : ""));
  }

  private static boolean endsLine(String raw) {
    return raw.endsWith("\n") || raw.endsWith("\r");
  }
}
