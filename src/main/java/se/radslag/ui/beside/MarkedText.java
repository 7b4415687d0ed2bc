package se.radslag.ui.beside;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import se.radslag.swedish.Marking.Range;

/** A text to be read and copied from, in which places are marked. */
final class MarkedText extends StyleClassedTextArea {

  private List<Range> marks = List.of();

  MarkedText() {
    setEditable(false);
    setWrapText(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    getStyleClass().add("marked-text");
  }

  /**
   * Shows a text.
   *
   * @param headings what is printed bold
   * @param marked the places to go to, in order
   */
  void show(String text, List<Range> headings, List<Range> marked) {
    replaceText(text);
    headings.forEach(one -> setStyleClass(one.from(), one.to(), "read-heading"));
    marked.forEach(one -> setStyleClass(one.from(), one.to(), "read-mark"));
    marks = marked;
    moveTo(0);
  }

  /** Selects the first mark from a place on; where there is none, goes there. */
  void goTo(int place) {
    marks.stream()
        .filter(one -> one.from() >= place)
        .findFirst()
        .ifPresentOrElse(this::select, () -> moveTo(Math.min(place, getLength())));
    requestFollowCaret();
  }

  /** Selects the next mark, or the one before; after the last comes the first. */
  void step(boolean forward) {
    if (marks.isEmpty()) {
      return;
    }
    int at = getSelection().getStart();
    Range next =
        forward
            ? marks.stream().filter(one -> one.from() > at).findFirst().orElse(marks.getFirst())
            : marks.reversed().stream()
                .filter(one -> one.from() < at)
                .findFirst()
                .orElse(marks.getLast());
    select(next);
    requestFollowCaret();
  }

  /** Which of the marks is selected, from 1 on; 0 if none is. */
  int current() {
    int at = getSelection().getStart();
    for (int i = 0; i < marks.size(); i++) {
      if (marks.get(i).from() == at && getSelection().getLength() > 0) {
        return i + 1;
      }
    }
    return 0;
  }

  int marks() {
    return marks.size();
  }

  private void select(Range mark) {
    selectRange(mark.from(), mark.to());
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
}
