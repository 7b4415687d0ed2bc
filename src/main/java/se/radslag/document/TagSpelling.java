package se.radslag.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the tag somebody probably meant. */
final class TagSpelling {

  /** So many letters may be wrong in a long word, and one in a short one. */
  private static final int MOST_WRONG = 2;

  private static final int SHORT_WORD = 5;

  private TagSpelling() {}

  /** The known tag that is written nearly so, if there is only one. */
  static Optional<String> proposal(String written) {
    String plain = plain(written);
    if (known().anyMatch(plain::equals)) {
      return Optional.of(plain);
    }
    var byDistance =
        known()
            .filter(tag -> distance(plain, tag) <= (tag.length() < SHORT_WORD ? 1 : MOST_WRONG))
            .collect(Collectors.groupingBy(tag -> distance(plain, tag)));
    return byDistance.keySet().stream()
        .min(Integer::compare)
        .map(byDistance::get)
        .filter(nearest -> nearest.size() == 1)
        .map(nearest -> nearest.getFirst());
  }

  /** Whether it is a tag's name, but for capitals, dots over letters and spaces: "Nästa möte". */
  static boolean names(String written) {
    return known().anyMatch(plain(written)::equals);
  }

  /** As tags are written: small letters from a to z, and a low line between words. */
  private static String plain(String written) {
    return Normalizer.normalize(written.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[\\s-]+", "_");
  }

  private static Stream<String> known() {
    return Stream.of(
            Stream.of(Tag.values()).map(Tag::written),
            Stream.of(SampleKind.values()).map(SampleKind::written),
            Stream.of(SampleKind.LABEL, SampleKind.TEXT))
        .flatMap(Function.identity());
  }

  /** How many letters must be changed, added or taken away to make one word of the other. */
  private static int distance(String from, String to) {
    int[] row = IntStream.rangeClosed(0, to.length()).toArray();
    for (int i = 1; i <= from.length(); i++) {
      int[] next = new int[row.length];
      next[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = row[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(changed, 1 + Math.min(row[j], next[j - 1]));
      }
      row = next;
    }
    return row[to.length()];
  }
}
