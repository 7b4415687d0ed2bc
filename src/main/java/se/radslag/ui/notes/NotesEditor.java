package se.radslag.ui.notes;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;
import se.radslag.model.Note;
import se.radslag.model.PlainText;
import se.radslag.texts.Texts;
import se.radslag.ui.notes.completion.Assistant;
import se.radslag.work.Background;

/**
 * Where notes are written: one paragraph a note, the kind of note being the paragraph's style. It
 * shows the notes of one item at a time. Belongs to the window's thread.
 *
 * <p>What is undone is the item's own affair ({@link NotesHistory}): this area only shows one item
 * after the other.
 */
public final class NotesEditor extends StyledTextArea<NoteStyle, TextLook> {

  private final NoteDocument documents = new NoteDocument(getSegOps());
  private final ReadNotes read = new ReadNotes();
  private final ReadOnlyObjectWrapper<NoteStyle> styleAtCaret =
      new ReadOnlyObjectWrapper<>(NoteStyle.TEXT);
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
  private final Texts texts;
  private final String usualLabel;
  private final Pasting pasting;
  private Optional<NotesHistory> shown = Optional.empty();
  private Assistant assistant = Assistant.none();

  /** In the middle of a change of several parts, which is one to whoever undoes it. */
  private boolean changing;

  /**
   * @param background where what is pasted is made ready
   * @param usualLabel what a new council remark is called
   */
  public NotesEditor(Texts texts, Background background, String usualLabel) {
    super(
        NoteStyle.TEXT,
        (flow, style) -> flow.getStyleClass().add(style.look()),
        TextLook.PLAIN,
        (text, look) -> {},
        true);
    this.texts = texts;
    this.usualLabel = usualLabel;
    this.pasting = new Pasting(this, background, texts);
    setUndoManager(UndoUtils.noOpUndoManager());
    setId("notes");
    setWrapText(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setAccessibleText(texts.get("ui.notes.editor"));
    setParagraphGraphicFactory(new Margin(texts, this::styleAt));
    multiRichChanges().subscribe(changes -> read.changed(this, changes));
    multiRichChanges().subscribe(changes -> written());
    currentParagraphProperty().addListener(observable -> followCaret());
    styleAtCaret.subscribe(
        style -> setAccessibleHelp(texts.get("ui.kind." + Texts.key(style.kind()))));
    caretPositionProperty()
        .addListener(
            observable -> notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
    EditorKeys.install(this);
  }

  /** Shows an item's notes, with the caret where it was when they were left. */
  public void show(NotesHistory notes) {
    release();
    put(0, getParagraphs().size(), notes.paragraphs());
    moveTo(Math.min(notes.caret(), getLength()));
    followCaret();
    requestFollowCaret();
    remark.set("");
    shown = Optional.of(notes);
    notes.enter(step -> move(Optional.of(step)), this::follow);
  }

  /** Tells nobody any more what is written. */
  public void release() {
    shown.ifPresent(notes -> notes.leave(getCaretPosition()));
    shown = Optional.empty();
  }

  /** What is shown. */
  Optional<NotesHistory> shown() {
    return shown;
  }

  /** The style of the paragraph the caret is in. */
  public ReadOnlyObjectProperty<NoteStyle> styleAtCaretProperty() {
    return styleAtCaret.getReadOnlyProperty();
  }

  /** A sentence about the last thing typed or pasted; mostly the empty text. */
  public ReadOnlyStringProperty remarkProperty() {
    return remark.getReadOnlyProperty();
  }

  void remark(String sentence) {
    remark.set(sentence);
  }

  /** Says how many characters could not be kept, if there were any. */
  void remarkRemoved(int characters) {
    if (characters > 0) {
      remark.set(texts.get("ui.notes.removed", characters));
    }
  }

  /** Makes the paragraphs of the selection another kind. */
  public void setKind(NoteKind kind) {
    restyle(style -> style.as(kind, usualLabel));
  }

  /** Makes the bullets of the selection deeper, or less deep if negative. */
  public void deepen(int by) {
    restyle(style -> style.deeper(by));
  }

  /** Gives the council remarks of the selection another label. */
  public void setLabel(String label) {
    restyle(style -> style.labelled(label));
  }

  /**
   * Whatever enters as text is made fit to keep first; each of its lines becomes a paragraph. A
   * space after a sign at the start of a paragraph makes it the sign's kind.
   */
  @Override
  public void replaceText(int start, int end, String text) {
    PlainText clean = PlainText.lines(text);
    super.replaceText(start, end, clean.text());
    remarkRemoved(clean.removed());
    if (text.equals(" ")) {
      convert(start + 1);
    }
    assistant.typed(text);
  }

  /** Puts a text in the place of another, as a step of its own. */
  void exchange(int start, int end, String text) {
    shown.ifPresent(NotesHistory::pause);
    replaceText(start, end, text);
    shown.ifPresent(NotesHistory::pause);
  }

  /** Somebody helps with the writing from now on. */
  void assist(Assistant now) {
    assistant = now;
  }

  @Override
  public void undo() {
    move(shown.filter(notes -> isEditable()).flatMap(NotesHistory::undo));
    assistant.undone();
  }

  @Override
  public void redo() {
    move(shown.filter(notes -> isEditable()).flatMap(NotesHistory::redo));
  }

  /** As text, and as markup with the kinds. */
  @Override
  public void copy() {
    if (getSelection().getLength() > 0) {
      Clipboard.getSystemClipboard()
          .setContent(
              Pasting.content(
                  NoteDocument.notes(
                      subDocument(getSelection().getStart(), getSelection().getEnd())
                          .getParagraphs())));
    }
  }

  /** Text and kinds are taken: the looks of another program have no place in minutes. */
  @Override
  public void paste() {
    if (isEditable()) {
      pasting.paste(Clipboard.getSystemClipboard());
    }
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(
      AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getText();
      case SELECTION_START -> getSelection().getStart();
      case SELECTION_END -> getSelection().getEnd();
      case CARET_OFFSET -> getCaretPosition();
      case EDITABLE -> isEditable();
      case FOCUS_ITEM -> assistant.chosen().orElse(null);
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /** Puts notes in the place of what is selected, as one change. */
  void insert(List<Note> notes) {
    int start = getSelection().getStart();
    int rest = getLength() - getSelection().getEnd();
    boolean restGoesOn = notes.getLast().text().isEmpty() && textAfterSelection();
    NoteStyle last =
        restGoesOn
            ? styleAt(offsetToPosition(getSelection().getEnd(), Bias.Backward).getMajor())
            : NoteStyle.of(notes.getLast());
    together(
        () -> {
          int first = offsetToPosition(start, Bias.Forward).getMajor();
          replace(start, getLength() - rest, documents.of(notes));
          for (int i = 1; i < notes.size() - 1; i++) {
            style(first + i, NoteStyle.of(notes.get(i)));
          }
          if (getParagraphLength(first) == notes.getFirst().text().length()) {
            style(first, NoteStyle.of(notes.getFirst()));
          }
          if (notes.size() > 1) {
            style(first + notes.size() - 1, last);
          }
        });
    moveTo(getLength() - rest);
    requestFollowCaret();
  }

  /** Selects a hit in the notes shown, in sight, with the caret after it. */
  void point(Hit hit) {
    int start = getAbsolutePosition(hit.paragraph(), hit.start());
    selectRange(start, start + hit.end() - hit.start());
    requestFollowCaret();
  }

  /** The paragraph the selection begins in. */
  int firstSelected() {
    return offsetToPosition(getSelection().getStart(), Bias.Forward).getMajor();
  }

  /** Where in it the selection begins. */
  int firstColumnSelected() {
    return offsetToPosition(getSelection().getStart(), Bias.Forward).getMinor();
  }

  /** Whether something stands after the selection in its last paragraph. */
  boolean textAfterSelection() {
    var end = offsetToPosition(getSelection().getEnd(), Bias.Backward);
    return end.getMinor() < getParagraphLength(end.getMajor());
  }

  /** Whether the caret is before the first letter of its paragraph, and nothing is selected. */
  boolean atStart() {
    return isEditable() && getSelection().getLength() == 0 && getCaretColumn() == 0;
  }

  /** Begins a new paragraph; in an empty one that is not plain text, makes it plainer instead. */
  void enter() {
    if (!isEditable()) {
      return;
    }
    NoteStyle style = styleAt(getCurrentParagraph());
    boolean empty = getParagraphLength(getCurrentParagraph()) == 0;
    if (empty && style.kind() != NoteKind.TEXT) {
      lessen();
      return;
    }
    boolean atEnd = getCaretColumn() == getParagraphLength(getCurrentParagraph());
    together(
        () -> {
          replaceSelection("\n");
          if (atEnd) {
            style(getCurrentParagraph(), style.next());
          }
        });
    requestFollowCaret();
  }

  /** Makes the caret's paragraph less deep or plain, if it is not plain. */
  void lessen() {
    restyle(style -> TypingRules.lessened(style).orElse(style));
  }

  NoteStyle styleAt(int paragraph) {
    return getParagraph(paragraph).getParagraphStyle();
  }

  private void convert(int caret) {
    var place = offsetToPosition(caret, Bias.Backward);
    int paragraph = place.getMajor();
    if (place.getMinor() != TypingRules.PREFIX) {
      return;
    }
    TypingRules.prefixed(styleAt(paragraph), getText(paragraph), usualLabel)
        .ifPresent(
            style ->
                together(
                    () -> {
                      super.replaceText(caret - TypingRules.PREFIX, caret, "");
                      style(paragraph, style);
                    }));
  }

  private void restyle(UnaryOperator<NoteStyle> change) {
    if (!isEditable()) {
      return;
    }
    int first = firstSelected();
    int last = offsetToPosition(getSelection().getEnd(), Bias.Backward).getMajor();
    together(
        () -> {
          for (int i = first; i <= Math.max(first, last); i++) {
            style(i, change.apply(styleAt(i)));
          }
        });
  }

  private void style(int paragraph, NoteStyle style) {
    if (!styleAt(paragraph).equals(style)) {
      setParagraphStyle(paragraph, style);
    }
  }

  /** Shows what was done to the item's notes, but not here. */
  private void move(Optional<NotesStep> step) {
    step.ifPresent(
        done -> {
          put(done.first(), done.before().size(), done.after());
          moveTo(done.first() + done.after().size() - 1, done.endColumn());
          followCaret();
          requestFollowCaret();
          remark.set("");
        });
  }

  /** Shows what was written elsewhere; the caret stays in its words. */
  private void follow(NotesStep step) {
    int column = getCaretColumn();
    int there = step.place(getCurrentParagraph());
    put(step.first(), step.before().size(), step.after());
    moveTo(there, Math.min(column, getParagraphLength(there)));
    followCaret();
  }

  /** Puts notes in the place of paragraphs. It is not told: whoever asks for it knows. */
  private void put(int first, int count, List<Note> notes) {
    int last = first + count - 1;
    // A selection whose end is taken away beneath it makes the area fail.
    deselect();
    quietly(
        () -> {
          replace(
              getAbsolutePosition(first, 0),
              getAbsolutePosition(last, getParagraphLength(last)),
              documents.of(notes));
          // An empty paragraph takes its neighbour's style when a document is put in.
          for (int i = 0; i < notes.size(); i++) {
            style(first + i, NoteStyle.of(notes.get(i)));
          }
        });
  }

  /** Several changes that are one to whoever undoes them. */
  private void together(Runnable changes) {
    quietly(changes);
    written();
  }

  private void quietly(Runnable changes) {
    changing = true;
    try {
      changes.run();
    } finally {
      changing = false;
    }
  }

  private void followCaret() {
    if (getCurrentParagraph() < getParagraphs().size()) {
      styleAtCaret.set(styleAt(getCurrentParagraph()));
    }
  }

  private void written() {
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    if (changing) {
      return;
    }
    followCaret();
    remark.set("");
    shown.ifPresent(notes -> notes.write(read.notes(getParagraphs())));
  }
}
