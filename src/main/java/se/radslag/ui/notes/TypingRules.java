package se.radslag.ui.notes;

import java.util.Optional;

/** What a key at the start of a paragraph makes of it. */
final class TypingRules {

  /** So long is a sign and the space after it. */
  static final int PREFIX = 2;

  private TypingRules() {}

  /**
   * What a paragraph becomes whose text now begins with a sign and a space, which then go away;
   * none if the sign means nothing, or the paragraph is of that kind already.
   *
   * @param usualLabel what a new council remark is called
   */
  static Optional<NoteStyle> prefixed(NoteStyle style, String text, String usualLabel) {
    return text.length() >= PREFIX && text.charAt(1) == ' '
        ? NoteKind.of(text.charAt(0))
            .filter(kind -> kind != style.kind())
            .map(kind -> NoteStyle.TEXT.as(kind, usualLabel))
        : Optional.empty();
  }

  /**
   * What Backspace at its start makes of a paragraph: a deep bullet is less deep, other kinds are
   * text; none for text, which is joined with the paragraph before.
   */
  static Optional<NoteStyle> lessened(NoteStyle style) {
    if (style.kind() == NoteKind.TEXT) {
      return Optional.empty();
    }
    return Optional.of(style.level() > 1 ? style.deeper(-1) : NoteStyle.TEXT);
  }
}
