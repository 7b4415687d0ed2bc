package se.radslag.ui.notes.completion;

import java.util.Locale;
import se.radslag.model.Abbreviation;
import se.radslag.swedish.FilledPhrase;

/**
 * Something the editor offers to write. Immutable.
 *
 * @param sought by what it is found, in small letters
 * @param name how it is shown
 * @param written what is put into the notes
 */
record Offer(OfferKind kind, String sought, String name, FilledPhrase written) {

  /** A name, which is written as it is shown. */
  static Offer name(OfferKind kind, String name) {
    return of(kind, name, FilledPhrase.plain(name));
  }

  /** A phrase, filled. */
  static Offer phrase(OfferKind kind, FilledPhrase filled) {
    return of(kind, filled.text(), filled);
  }

  /** An abbreviation, found by itself and by what it stands for, which is what is written. */
  static Offer abbreviation(Abbreviation one) {
    return new Offer(
        OfferKind.ABBREVIATION,
        small(one.brief() + " " + one.full()),
        one.brief() + " → " + one.full(),
        FilledPhrase.plain(one.full()));
  }

  private static Offer of(OfferKind kind, String name, FilledPhrase written) {
    return new Offer(kind, small(name), name, written);
  }

  /** Letters as they are compared: capitals are small ones, å and a are not the same. */
  static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether it is what somebody means who has written this much: the beginning of it, or of a later
   * word of it.
   *
   * @param begun in small letters
   */
  boolean fits(String begun) {
    int at = sought.indexOf(begun);
    while (at >= 0 && !WordStarts.isOne(sought, at)) {
      at = sought.indexOf(begun, at + 1);
    }
    return at >= 0;
  }
}
