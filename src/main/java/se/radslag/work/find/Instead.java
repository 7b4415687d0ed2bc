package se.radslag.work.find;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.model.search.Query;
import se.radslag.model.search.Term;

/** What somebody may have meant, in the archive's own words. Threads may share it. */
final class Instead {

  private static final int SHORTEST = 4;

  /** From this length on two letters may be wrong. */
  private static final int LONG = 8;

  private final ArchiveWords words;

  Instead(ArchiveWords words) {
    this.words = words;
  }

  /**
   * The typed text with other words for those the archive does not have; none if there are none.
   */
  List<String> of(String typed, Query query) {
    String text = typed;
    for (Term term : query.wanted()) {
      if (term instanceof Term.Word(String word) && isStrange(word)) {
        Optional<String> other = nearest(word);
        if (other.isPresent()) {
          text = replaced(text, word, other.get());
        }
      }
    }
    return text.equals(typed) ? List.of() : List.of(text);
  }

  private boolean isStrange(String word) {
    return word.length() >= SHORTEST && !words.akin(word).known();
  }

  private Optional<String> nearest(String word) {
    int most = word.length() >= LONG ? 2 : 1;
    return words.counted().entrySet().stream()
        .filter(one -> Math.abs(one.getKey().length() - word.length()) <= most)
        .map(one -> Map.entry(one, Distance.between(word, one.getKey(), most)))
        .filter(one -> one.getValue() <= most)
        .min(
            Comparator.<Map.Entry<Map.Entry<String, Integer>, Integer>>comparingInt(
                    Map.Entry::getValue)
                .thenComparingInt(one -> -one.getKey().getValue())
                .thenComparing(one -> one.getKey().getKey()))
        .map(one -> one.getKey().getKey());
  }

  private static String replaced(String text, String word, String other) {
    return Pattern.compile(
            "(?<![\\p{L}\\p{N}\\p{M}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}\\p{M}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .replaceAll(Matcher.quoteReplacement(other));
  }
}
