package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import se.radslag.model.Note;
import se.radslag.texts.Texts;
import se.radslag.work.Background;

/**
 * Brings notes from the clipboard into the editor. Markup and long texts are made ready in the
 * background; what is refused, or comes too late, is said, and is still on the clipboard. Belongs
 * to the window's thread.
 */
final class Pasting {

  /** So much text is made ready within a millisecond, and at once. */
  private static final int SHORT = 20_000;

  private final NotesEditor editor;
  private final Background background;
  private final Texts texts;

  Pasting(NotesEditor editor, Background background, Texts texts) {
    this.editor = editor;
    this.background = background;
    this.texts = texts;
  }

  /** What is copied. */
  static ClipboardContent content(List<Note> notes) {
    var content = new ClipboardContent();
    content.putString(CopiedNotes.text(notes));
    content.putHtml(CopiedNotes.html(notes));
    return content;
  }

  void paste(Clipboard clipboard) {
    String text = Objects.requireNonNullElse(clipboard.getString(), "");
    String html = Objects.requireNonNullElse(clipboard.getHtml(), "");
    if (html.isBlank() && text.length() <= SHORT) {
      arrive(Pasted.of(text, html));
      return;
    }
    Optional<NotesHistory> target = editor.shown();
    background
        .run(() -> Pasted.of(text, html))
        .then(
            pasted -> {
              if (editor.shown().equals(target)) {
                arrive(pasted);
              } else {
                editor.remark(texts.get("ui.notes.paste-late"));
              }
            })
        .orElse(problem -> editor.remark(texts.of(problem)))
        .start();
  }

  private void arrive(Pasted pasted) {
    switch (pasted) {
      case Pasted.Ready ready -> {
        if (!ready.notes().isEmpty()) {
          editor.insert(ready.plain() ? asTyped(ready.notes()) : fitted(ready.notes()));
        }
        editor.remarkRemoved(ready.removed());
      }
      case Pasted.TooLong(int characters) ->
          editor.remark(texts.get("ui.notes.too-long", characters, Pasted.MOST_CHARACTERS));
    }
  }

  /** Plain paragraphs go on with the kind they are pasted into, as if they were typed there. */
  private List<Note> asTyped(List<Note> notes) {
    var typed = new ArrayList<Note>(notes.size());
    NoteStyle style = editor.styleAt(editor.firstSelected());
    for (Note note : notes) {
      typed.add(style.note(note.text()));
      style = style.next();
    }
    return typed;
  }

  /** Other kinds stand in paragraphs of their own, apart from the text they are pasted into. */
  private List<Note> fitted(List<Note> notes) {
    var fitted = new ArrayList<>(notes);
    if (editor.firstColumnSelected() > 0 && !(notes.getFirst() instanceof Note.Text)) {
      fitted.addFirst(new Note.Text(""));
    }
    if (editor.textAfterSelection() && !(notes.getLast() instanceof Note.Text)) {
      fitted.addLast(new Note.Text(""));
    }
    return fitted;
  }
}
