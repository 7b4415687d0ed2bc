package se.radslag.work.find;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.radslag.swedish.words.Kinship;

/**
 * The archive's words that are akin to one that is sought. Threads may share them.
 *
 * @param words the nearest first, and of those the most frequent
 * @param cut whether there were more than are looked up
 */
record AkinWords(List<Akin> words, boolean cut) {

  private static final Comparator<Akin> NEAREST_FIRST =
      Comparator.comparing(Akin::kinship)
          .thenComparing(Akin::rows, Comparator.reverseOrder())
          .thenComparing(Akin::word);

  /** The nearest of some words. */
  static AkinWords nearest(Collection<Akin> some, int most) {
    return new AkinWords(
        some.stream().sorted(NEAREST_FIRST).limit(most).toList(), some.size() > most);
  }

  /** These, and after them those of the others that are not among them. */
  AkinWords and(AkinWords others) {
    Map<String, Akin> all = new LinkedHashMap<>();
    Stream.concat(words.stream(), others.words.stream())
        .forEach(one -> all.putIfAbsent(one.word(), one));
    return new AkinWords(List.copyOf(all.values()), cut || others.cut);
  }

  /** Whether the word itself is there, or a form of it. */
  boolean known() {
    return words.stream().anyMatch(AkinWords::isItself);
  }

  /** Only the word itself and its forms. */
  List<Akin> itself() {
    return words.stream().filter(AkinWords::isItself).toList();
  }

  private static boolean isItself(Akin one) {
    return one.kinship().compareTo(Kinship.FORM) <= 0;
  }
}
