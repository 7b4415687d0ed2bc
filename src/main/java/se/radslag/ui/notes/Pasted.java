package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.List;
import se.radslag.model.Note;
import se.radslag.model.PlainText;

/** What stands on the clipboard, made into notes. */
sealed interface Pasted {

  /**
   * More than this at once is not minutes: some thirty pages. It also bounds how long the window's
   * thread is held up while the text is put in: 15 to 40 ms measured for three times as much.
   */
  int MOST_CHARACTERS = 60_000;

  /** Markup is many times longer than its text; beyond this the plain text is taken instead. */
  int MOST_MARKUP = 20_000_000;

  /**
   * Notes fit to be put in.
   *
   * @param removed how many characters could not be kept
   */
  record Ready(List<Note> notes, int removed) implements Pasted {
    public Ready {
      notes = List.copyOf(notes);
    }

    /** Whether there is nothing but paragraphs of text. */
    boolean plain() {
      return notes.stream().allMatch(Note.Text.class::isInstance);
    }
  }

  /** It is more than may be put in at once. */
  record TooLong(int characters) implements Pasted {}

  /**
   * Reads it. May take seconds; any thread may.
   *
   * @param html the empty text where there is none
   */
  static Pasted of(String text, String html) {
    if (!html.isBlank() && html.length() <= MOST_MARKUP) {
      List<Note> notes = PastedHtml.notes(html);
      if (!notes.isEmpty()) {
        return cleaned(notes);
      }
    }
    return text.length() > MOST_CHARACTERS
        ? new TooLong(text.length())
        : cleaned(PastedLines.notes(text));
  }

  private static Pasted cleaned(List<Note> notes) {
    int characters = notes.stream().mapToInt(note -> note.text().length()).sum();
    if (characters > MOST_CHARACTERS) {
      return new TooLong(characters);
    }
    var cleaned = new ArrayList<Note>(notes.size());
    int removed = 0;
    for (Note note : notes) {
      PlainText plain = PlainText.of(note.text());
      removed += plain.removed();
      for (String part : LongText.parts(plain.text())) {
        cleaned.add(NoteStyle.of(note).note(part));
      }
    }
    return new Ready(cleaned, removed);
  }
}
