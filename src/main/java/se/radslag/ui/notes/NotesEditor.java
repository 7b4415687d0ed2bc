package se.radslag.ui.notes;

import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.TraversalDirection;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.wellbehaved.event.Nodes;
import org.jspecify.annotations.Nullable;
import se.radslag.model.Note;
import se.radslag.texts.Texts;

/**
 * Where notes are written: one paragraph a note, the kind of note being the paragraph's style. It
 * shows the notes of one item at a time. Belongs to the window's thread.
 *
 * <p>Tab makes a bullet deeper, as in Word, so Ctrl+Tab and Ctrl+Shift+Tab leave the editor.
 */
public final class NotesEditor extends StyledTextArea<NoteStyle, TextLook> {

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  private final NoteDocument documents = new NoteDocument(getSegOps());
  private final ReadOnlyObjectWrapper<NoteStyle> styleAtCaret =
      new ReadOnlyObjectWrapper<>(NoteStyle.TEXT);
  private final String usualLabel;
  private Optional<Consumer<List<Note>>> writer = Optional.empty();

  /**
   * @param usualLabel what a new council remark is called
   */
  public NotesEditor(Texts texts, String usualLabel) {
    super(
        NoteStyle.TEXT,
        (flow, style) -> flow.getStyleClass().add(style.look()),
        TextLook.PLAIN,
        (text, look) -> {},
        true);
    this.usualLabel = usualLabel;
    setId("notes");
    setWrapText(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setAccessibleText(texts.get("ui.notes.editor"));
    setParagraphGraphicFactory(new Margin(texts, this::styleAt));
    multiRichChanges().subscribe(changes -> written());
    currentParagraphProperty().addListener(observable -> followCaret());
    textProperty().subscribe(() -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
    caretPositionProperty()
        .addListener(
            observable -> notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET));
    keys();
  }

  /**
   * Shows notes, with the caret before the first.
   *
   * @param changed told of the notes after each change somebody makes to them here
   */
  public void show(List<Note> notes, Consumer<List<Note>> changed) {
    writer = Optional.empty();
    replace(0, getLength(), documents.of(notes));
    restore(notes);
    setParagraphInsertionStyle(null);
    getUndoManager().forgetHistory();
    moveTo(0);
    followCaret();
    requestFollowCaret();
    writer = Optional.of(changed);
  }

  /** Tells nobody any more what is written. */
  public void release() {
    writer = Optional.empty();
  }

  /** The style of the paragraph the caret is in. */
  public ReadOnlyObjectProperty<NoteStyle> styleAtCaretProperty() {
    return styleAtCaret.getReadOnlyProperty();
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

  /** Whatever enters as text is made fit to keep first; each of its lines becomes a paragraph. */
  @Override
  public void replaceText(int start, int end, String text) {
    super.replaceText(start, end, NoteDocument.clean(text));
  }

  /** Only text is taken: the looks of another program have no place in minutes. */
  @Override
  public void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      replaceSelection(text.strip());
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
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  /** An empty paragraph takes its neighbour's style when a document is put in. */
  private void restore(List<Note> notes) {
    for (int i = 0; i < notes.size(); i++) {
      NoteStyle style = NoteStyle.of(notes.get(i));
      if (!styleAt(i).equals(style)) {
        setParagraphStyle(i, style);
      }
    }
    if (notes.isEmpty() && !styleAt(0).equals(NoteStyle.TEXT)) {
      setParagraphStyle(0, NoteStyle.TEXT);
    }
  }

  private void keys() {
    Nodes.addInputMap(
        this,
        sequence(
            consume(keyPressed(KeyCode.ENTER), event -> enter()),
            consume(keyPressed(KeyCode.TAB), event -> deepen(1)),
            consume(keyPressed(KeyCode.TAB, KeyCombination.SHIFT_DOWN), event -> deepen(-1)),
            consume(
                keyPressed(KeyCode.TAB, KeyCombination.CONTROL_DOWN),
                event -> requestFocusTraversal(TraversalDirection.NEXT)),
            consume(
                keyPressed(KeyCode.TAB, KeyCombination.CONTROL_DOWN, KeyCombination.SHIFT_DOWN),
                event -> requestFocusTraversal(TraversalDirection.PREVIOUS))));
    // A digit with Alt is a command; some systems send it as a letter too.
    addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (event.isAltDown()
              && !event.isControlDown()
              && DIGIT.matcher(event.getCharacter()).matches()) {
            event.consume();
          }
        });
    for (NoteKind kind : NoteKind.values()) {
      Nodes.addInputMap(
          this,
          consume(
              keyPressed(KeyCode.getKeyCode(String.valueOf(kind.digit())), KeyCombination.ALT_DOWN),
              event -> setKind(kind)));
    }
  }

  /** Begins a new paragraph; in an empty one that is not plain text, makes it plain instead. */
  private void enter() {
    if (!isEditable()) {
      return;
    }
    NoteStyle style = styleAt(getCurrentParagraph());
    boolean empty = getParagraphLength(getCurrentParagraph()) == 0;
    if (empty && style.kind() != NoteKind.TEXT) {
      setKind(NoteKind.TEXT);
      return;
    }
    boolean atEnd = getCaretColumn() == getParagraphLength(getCurrentParagraph());
    replaceSelection("\n");
    if (atEnd && !style.next().equals(style)) {
      setParagraphStyle(getCurrentParagraph(), style.next());
    }
    requestFollowCaret();
  }

  private void restyle(UnaryOperator<NoteStyle> change) {
    if (!isEditable()) {
      return;
    }
    int first = offsetToPosition(getSelection().getStart(), Bias.Forward).getMajor();
    int last = offsetToPosition(getSelection().getEnd(), Bias.Backward).getMajor();
    for (int i = first; i <= Math.max(first, last); i++) {
      NoteStyle before = styleAt(i);
      NoteStyle after = change.apply(before);
      if (!after.equals(before)) {
        setParagraphStyle(i, after);
      }
    }
  }

  private NoteStyle styleAt(int paragraph) {
    return getParagraph(paragraph).getParagraphStyle();
  }

  private void followCaret() {
    if (getCurrentParagraph() < getParagraphs().size()) {
      styleAtCaret.set(styleAt(getCurrentParagraph()));
    }
  }

  private void written() {
    followCaret();
    writer.ifPresent(write -> write.accept(NoteDocument.notes(getParagraphs())));
  }
}
