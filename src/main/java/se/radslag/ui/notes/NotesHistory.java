package se.radslag.ui.notes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import se.radslag.model.Note;
import se.radslag.model.PlainText;

/**
 * An item's paragraphs as they are written, empty ones too, and all that was done to them since the
 * meeting was opened, to be undone and done again without limit. What is typed is undone word by
 * word. Belongs to the window's thread.
 */
public final class NotesHistory {

  private final Deque<NotesStep> done = new ArrayDeque<>();
  private final Deque<NotesStep> undone = new ArrayDeque<>();
  private Consumer<List<Note>> changed;
  private Consumer<NotesStep> shown = step -> {};
  private Consumer<NotesStep> beside = step -> {};
  private List<Note> paragraphs;
  private boolean typing;
  private int caret;

  /**
   * @param changed told of the notes to keep after each change
   */
  public NotesHistory(List<Note> notes, Consumer<List<Note>> changed) {
    this.changed = changed;
    this.paragraphs = notes.isEmpty() ? List.of(new Note.Text("")) : cleaned(notes);
  }

  /**
   * Goes on where it was left. Notes that were changed elsewhere meanwhile are one step more.
   *
   * @param now the notes of the item
   * @param told of the notes to keep after each change from now on
   */
  void resume(List<Note> now, Consumer<List<Note>> told) {
    leave(caret);
    changed = ignored -> {};
    if (!toKeep(paragraphs).equals(toKeep(cleaned(now)))) {
      replace(now.isEmpty() ? List.of(new Note.Text("")) : now);
    }
    changed = told;
  }

  /** The paragraphs as they stand, at least one. */
  public List<Note> paragraphs() {
    return paragraphs;
  }

  /** Somebody made the paragraphs these. */
  public void write(List<Note> now) {
    if (now.equals(paragraphs)) {
      return;
    }
    NotesStep step = NotesStep.between(paragraphs, now);
    boolean oneKey = step.isTyping();
    Optional<NotesStep> whole =
        typing && oneKey
            ? Optional.ofNullable(done.peek()).flatMap(last -> last.with(step))
            : noStep();
    if (whole.isPresent()) {
      done.pop();
    }
    done.push(whole.orElse(step));
    undone.clear();
    typing = oneKey;
    keep(now);
  }

  /**
   * Somebody else than whoever types made the paragraphs these, as one step: it is shown where they
   * are shown, and the caret comes where the change ends.
   *
   * @param now at least one
   */
  public void replace(List<Note> now) {
    take(now)
        .ifPresent(
            step -> {
              caret = step.end(paragraphs);
              shown.accept(step);
            });
  }

  /** The same, while whoever types goes on where she is: the caret stays in its words. */
  public void replaceBeside(List<Note> now) {
    take(now).ifPresent(step -> beside.accept(step));
  }

  private Optional<NotesStep> take(List<Note> now) {
    List<Note> clean = cleaned(now);
    if (clean.equals(paragraphs)) {
      return noStep();
    }
    NotesStep step = NotesStep.between(paragraphs, clean);
    typing = false;
    write(clean);
    typing = false;
    return Optional.of(step);
  }

  /** Takes the last step back, if there is one; gives the step that does so. */
  public Optional<NotesStep> undo() {
    return move(done, undone, true);
  }

  /** Does again what was taken back last, if nothing was written since. */
  public Optional<NotesStep> redo() {
    return move(undone, done, false);
  }

  /** Where the caret was when the item was left, counted in the whole text. */
  int caret() {
    return caret;
  }

  /** Puts the caret at the end, also where they are shown. */
  void caretToEnd() {
    int last = paragraphs.size() - 1;
    List<Note> there = List.of(paragraphs.getLast());
    var nowhere = new NotesStep(last, there, there);
    caret = nowhere.end(paragraphs);
    shown.accept(nowhere);
  }

  /**
   * They are shown until they are left.
   *
   * @param outside told of each step that did not come from where they are shown
   * @param aside told of one at which the caret is to stay in its words
   */
  void enter(Consumer<NotesStep> outside, Consumer<NotesStep> aside) {
    shown = outside;
    beside = aside;
  }

  void leave(int at) {
    shown = step -> {};
    beside = step -> {};
    caret = at;
    typing = false;
  }

  /** What is typed next is a step of its own. */
  void pause() {
    typing = false;
  }

  private Optional<NotesStep> move(Deque<NotesStep> from, Deque<NotesStep> to, boolean back) {
    if (from.isEmpty()) {
      return noStep();
    }
    NotesStep step = from.pop();
    to.push(step);
    typing = false;
    NotesStep applied = back ? step.back() : step;
    keep(applied.applied(paragraphs));
    return Optional.of(applied);
  }

  private void keep(List<Note> now) {
    paragraphs = List.copyOf(now);
    changed.accept(toKeep(paragraphs));
  }

  /** Empty paragraphs at the end are places to write in, not notes. */
  private static List<Note> toKeep(List<Note> paragraphs) {
    int end = paragraphs.size();
    while (end > 0 && paragraphs.get(end - 1).isEmpty()) {
      end--;
    }
    return List.copyOf(paragraphs.subList(0, end));
  }

  private static List<Note> cleaned(List<Note> notes) {
    var cleaned = new ArrayList<Note>(notes.size());
    for (Note note : notes) {
      cleaned.add(NoteStyle.of(note).note(PlainText.of(note.text()).text()));
    }
    return List.copyOf(cleaned);
  }

  private static Optional<NotesStep> noStep() {
    return Optional.empty();
  }
}
