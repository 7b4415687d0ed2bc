package se.radslag.ui.notes.completion;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.radslag.model.Abbreviation;
import se.radslag.swedish.Wording;

/**
 * What an abbreviation becomes when a space or a punctuation mark is written after it: "hsf " is
 * "hälso- och sjukvårdsförvaltningen ". It begins with a capital where the abbreviation does; one
 * wholly in capitals is meant as it is.
 */
final class Expansion {

  private static final String ENDS = " .,;:!?)]}\"”»";
  private static final String OPENS = "([{\"”»/";

  private final Map<String, String> full = new HashMap<>();

  Expansion(List<Abbreviation> abbreviations) {
    abbreviations.forEach(one -> full.putIfAbsent(Offer.small(one.brief()), one.full()));
  }

  /** Whether what is typed may be the end of an abbreviation. */
  static boolean isEnd(String typed) {
    return typed.length() == 1 && ENDS.contains(typed);
  }

  /**
   * What the last word of a text stands for, if it is an abbreviation.
   *
   * @param before the paragraph up to the end of the word
   */
  Optional<Expanded> of(String before) {
    int start = before.length();
    while (start > 0 && !Character.isWhitespace(before.charAt(start - 1))) {
      start--;
    }
    while (start < before.length() && OPENS.indexOf(before.charAt(start)) >= 0) {
      start++;
    }
    int place = start;
    String brief = before.substring(start);
    return Optional.ofNullable(full.get(Offer.small(brief)))
        .filter(words -> !inCapitals(brief))
        .map(
            words ->
                new Expanded(
                    place,
                    brief,
                    Character.isUpperCase(brief.charAt(0)) ? Wording.capitalised(words) : words));
  }

  private static boolean inCapitals(String brief) {
    return brief.length() > 1
        && brief.equals(brief.toUpperCase(Locale.ROOT))
        && !brief.equals(brief.toLowerCase(Locale.ROOT));
  }

  /**
   * An abbreviation and what it becomes.
   *
   * @param column where it begins in its paragraph
   */
  record Expanded(int column, String brief, String full) {}
}
