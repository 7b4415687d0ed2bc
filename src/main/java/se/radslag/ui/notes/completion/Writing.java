package se.radslag.ui.notes.completion;

import java.util.Optional;
import org.fxmisc.richtext.StyledTextArea;
import se.radslag.swedish.FilledPhrase;

/** What stands around the caret of an editor, and putting something there. */
final class Writing {

  private final StyledTextArea<?, ?> area;
  private final Exchange exchange;
  private Optional<Integer> gapsIn = Optional.empty();

  Writing(StyledTextArea<?, ?> area, Exchange exchange) {
    this.area = area;
    this.exchange = exchange;
  }

  /** Whether something may be written at the caret. */
  boolean ready() {
    return area.isEditable() && area.isFocused() && area.getSelection().getLength() == 0;
  }

  int paragraph() {
    return area.getCurrentParagraph();
  }

  int caret() {
    return area.getCaretPosition();
  }

  /** The paragraph before the caret. */
  String before() {
    return paragraphText().substring(0, area.getCaretColumn());
  }

  /** The paragraph after the caret. */
  String after() {
    return paragraphText().substring(area.getCaretColumn());
  }

  /** Whether no letter follows the caret. */
  boolean atWordEnd() {
    String text = paragraphText();
    int column = area.getCaretColumn();
    return column == text.length() || Character.isWhitespace(text.charAt(column));
  }

  /** Puts something in the place of what is begun; what is left to type is selected. */
  void accept(int begun, FilledPhrase written) {
    int start = caret() - begun;
    exchange.put(start, caret(), written.text());
    gapsIn = written.gaps().isEmpty() ? Optional.empty() : Optional.of(paragraph());
    if (written.gaps().isEmpty()) {
      area.moveTo(start + written.text().length());
    } else {
      int gap = start + written.gaps().getFirst();
      area.selectRange(gap, gap + FilledPhrase.GAP.length());
    }
    area.requestFollowCaret();
  }

  /** Goes to what else is left to type in the phrase written last; gives whether there is any. */
  boolean nextGap() {
    int column = area.getCaretColumn();
    int next =
        gapsIn.filter(paragraph -> paragraph == paragraph()).isPresent()
            ? paragraphText().indexOf(FilledPhrase.GAP, column)
            : -1;
    if (next < 0) {
      gapsIn = Optional.empty();
      return false;
    }
    int gap = caret() - column + next;
    area.selectRange(gap, gap + FilledPhrase.GAP.length());
    area.requestFollowCaret();
    return true;
  }

  /**
   * Expands an abbreviation before the caret.
   *
   * @param after how many characters stand between it and the caret
   */
  void expand(Expansion.Expanded one, int after) {
    int start = caret() - after - one.brief().length();
    exchange.put(start, start + one.brief().length(), one.full());
    area.moveTo(start + one.full().length() + after);
  }

  /** Whether a text stands at a place. */
  boolean stands(int paragraph, int column, String text) {
    return paragraph < area.getParagraphs().size()
        && area.getText(paragraph).startsWith(text, column);
  }

  void moveTo(int paragraph, int column) {
    area.moveTo(paragraph, column);
  }

  private String paragraphText() {
    return area.getText(area.getCurrentParagraph());
  }
}
