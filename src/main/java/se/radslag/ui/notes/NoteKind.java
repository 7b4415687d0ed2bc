package se.radslag.ui.notes;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The kinds of note, in the order of their keys. */
public enum NoteKind {
  TEXT(KeyCode.DIGIT1, ""),
  SUBHEADING(KeyCode.DIGIT2, "#"),
  BULLET(KeyCode.DIGIT3, "-"),
  COUNCIL_REMARK(KeyCode.DIGIT4, "?"),
  RECORD_NOTE(KeyCode.DIGIT5, ">"),
  DECISION(KeyCode.DIGIT6, "="),
  FOLLOW_UP(KeyCode.DIGIT7, "!");

  private final KeyCode digit;
  private final String sign;

  NoteKind(KeyCode digit, String sign) {
    this.digit = digit;
    this.sign = sign;
  }

  /** The keys that make a paragraph this kind. */
  KeyCombination keys() {
    return new KeyCodeCombination(digit, KeyCombination.ALT_DOWN);
  }

  /** The sign that does so at the start of a paragraph, with a space after it, if there is one. */
  Optional<String> sign() {
    return Optional.of(sign).filter(one -> !one.isEmpty());
  }

  /** The kind a sign makes of a paragraph, if it makes any. */
  static Optional<NoteKind> of(char sign) {
    return Stream.of(values()).filter(kind -> kind.sign.indexOf(sign) >= 0).findFirst();
  }
}
