package se.radslag.swedish.words;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is put to a stem when a word is inflected, and when another is derived from it. */
final class Endings {

  private static final String NOUNS =
      "a e n t s en et er ar or na r ns ts ens ets ers ars ors nas rna erna arna orna rnas ernas"
          + " arnas ornas es as rs ren rens an ans ena enas um";
  private static final String ADJECTIVES = "are ast aste t a e ade ad";
  private static final String VERBS =
      "ar ade at ats as ades ad ande andes ande er de te it its dde tt s es des tes ande ende da"
          + " d ta ts t";

  /** From the shortest on. */
  static final List<String> ALL =
      Stream.of(NOUNS, ADJECTIVES, VERBS)
          .flatMap(kind -> Stream.of(kind.split(" ")))
          .distinct()
          .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
          .toList();

  private static final Set<String> KNOWN = Set.copyOf(ALL);

  /** Not "ikation", not "isation": those words have little to do with their beginnings. */
  static final List<String> DERIVING =
      List.of(
          "ation", "era", "erad", "ering", "ning", "ing", "het", "lig", "ig", "isk", "skap", "lös",
          "ala", "alt", "are", "bar", "mässig", "else", "eri");

  /** What makes a word for something else: "personal" is not a person. */
  private static final List<String> OTHERS = List.of("al", "ist", "ik", "ion", "itet", "ism");

  private Endings() {}

  /** Whether these letters make another word of a stem, and inflect it. */
  static boolean makesAnother(String letters) {
    return DERIVING.stream().noneMatch(letters::equals)
        && OTHERS.stream()
            .anyMatch(
                other -> letters.startsWith(other) && isOne(letters.substring(other.length())));
  }

  static boolean isOne(String rest) {
    return rest.isEmpty() || KNOWN.contains(rest);
  }
}
