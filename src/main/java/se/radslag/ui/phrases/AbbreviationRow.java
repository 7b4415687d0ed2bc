package se.radslag.ui.phrases;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import se.radslag.model.Abbreviation;
import se.radslag.ui.common.Field;
import se.radslag.ui.common.Readings;

/** An abbreviation while it is written. Belongs to the window's thread. */
final class AbbreviationRow {

  final Field<String> brief;
  final Field<String> full;

  /**
   * @param free whether no other line than this has such a short form, in small letters
   * @param changed told after each change
   */
  AbbreviationRow(Abbreviation one, BiPredicate<AbbreviationRow, String> free, Runnable changed) {
    this.brief =
        new Field<>(
            one.brief(),
            new OneWord(),
            typed -> typed.isEmpty() || free.test(this, small(typed)),
            changed);
    this.full = new Field<>(one.full(), Readings.text(), changed);
  }

  Abbreviation abbreviation() {
    return new Abbreviation(brief.value(), full.value());
  }

  /** Whether there is something to expand, and something it becomes. */
  boolean complete() {
    return !brief.value().isEmpty() && !full.value().isEmpty();
  }

  boolean abbreviates(String word) {
    return small(brief.value()).equals(word);
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** A word ends at a space, so no short form has one. */
  private static final class OneWord implements Field.Reading<String> {

    @Override
    public Optional<String> read(String text) {
      String word = text.strip();
      return word.chars().anyMatch(Character::isWhitespace) ? Optional.empty() : Optional.of(word);
    }

    @Override
    public String write(String value) {
      return value;
    }

    @Override
    public boolean emptyWaits() {
      return false;
    }
  }
}
