package se.radslag.ui.notes;

import java.util.List;
import java.util.stream.Collectors;
import se.radslag.model.Note;
import se.radslag.texts.Texts;

/** Notes as plain lines, for reading where they are not written. */
public final class NoteLines {

  private static final String BULLET = "• ";
  private static final String DEEPER = "   – ";
  private static final String AFTER_NAME = ": ";

  private NoteLines() {}

  /** All of them, with an empty line between paragraphs. */
  public static String of(Texts texts, List<Note> notes) {
    return notes.stream().map(note -> of(texts, note)).collect(Collectors.joining("\n\n"));
  }

  /** One of them, with the sign or the name of its kind. */
  public static String of(Texts texts, Note note) {
    return switch (note) {
      case Note.Text(String text) -> text;
      case Note.Subheading(String text) -> text.toUpperCase(texts.language());
      case Note.Bullet(int level, String text) -> (level == 1 ? BULLET : DEEPER) + text;
      case Note.CouncilRemark(String label, String text) ->
          label.isEmpty() ? text : label + AFTER_NAME + text;
      case Note.RecordNote(String text) -> texts.get("ui.kind.record-note") + AFTER_NAME + text;
      case Note.Decision(String text) -> texts.get("ui.kind.decision") + AFTER_NAME + text;
      case Note.FollowUp(String text) -> texts.get("ui.kind.follow-up") + AFTER_NAME + text;
    };
  }
}
