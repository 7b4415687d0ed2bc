package se.radslag.swedish.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the forms of a word have in common: "läkarna" and "läkare" are "läkar", "läkemedlen" is
 * "läkemedl" and "läkemedel".
 */
final class Stems {

  private static final int SHORTEST = 3;

  /** A stem that no dictionary knows keeps at least so much. */
  private static final int SHORTEST_UNKNOWN = 4;

  private static final List<String> PLURALS = List.of("er", "ar", "or");

  private final Lexicon lexicon;
  private final Compounds compounds;

  Stems(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.compounds = new Compounds(lexicon);
  }

  /** The stems of a word in small letters; the word itself where nothing can be taken away. */
  Set<String> of(String word) {
    if (word.length() < SHORTEST || !Letters.hasVowel(word) || !Letters.areSmall(word)) {
      return Set.of(word);
    }
    var stems = new LinkedHashSet<String>();
    String stem = known(word).or(() -> joined(word)).orElseGet(() -> cut(word));
    stems.add(Letters.stem(stem));
    plural(word, stem).ifPresent(stems::add);
    if (word.endsWith("et") && lexicon.hasStem(word.substring(0, word.length() - 2) + "um")) {
      // museet, museum
      stems.add(word.substring(0, word.length() - 2));
    }
    if (stem.endsWith("um") && stem.length() > SHORTEST_UNKNOWN) {
      // museum, museet
      stems.add(stem.substring(0, stem.length() - 2));
    }
    List.copyOf(stems).forEach(one -> stems.addAll(Vowels.others(one)));
    if (stem.endsWith("an") && stem.length() > SHORTEST_UNKNOWN + 1) {
      // ansökan, ansökningar
      stems.add(stem.substring(0, stem.length() - 2) + "ning");
    }
    List.copyOf(stems).forEach(one -> stems.addAll(alternating(one)));
    return stems;
  }

  /** With the shortest ending off, a word of the dictionary. */
  private Optional<String> known(String word) {
    return lexicon.isEmpty()
        ? Optional.empty()
        : without(word).filter(lexicon::hasStem).findFirst();
  }

  /**
   * A plural may be in the dictionary by itself (bostäder), or be taken for a verb's stem
   * (mediciner, medicinera); its singular is meant too.
   */
  private Optional<String> plural(String word, String stem) {
    if (!word.equals(stem) || lexicon.isEmpty()) {
      return Optional.empty();
    }
    return PLURALS.stream()
        .filter(word::endsWith)
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .filter(one -> one.length() >= SHORTEST_UNKNOWN)
        .filter(one -> lexicon.hasStem(one) || !Vowels.others(one).isEmpty())
        .findFirst();
  }

  /** The same with several. */
  private Optional<String> joined(String word) {
    return lexicon.isEmpty()
        ? Optional.empty()
        : without(word).filter(compounds::areWords).findFirst();
  }

  private static Stream<String> without(String word) {
    return Stream.concat(
        Stream.of(word),
        Endings.ALL.stream()
            .filter(word::endsWith)
            .map(ending -> word.substring(0, word.length() - ending.length()))
            .filter(stem -> stem.length() >= SHORTEST && Letters.hasVowel(stem)));
  }

  /** With the longest ending off that leaves enough. */
  private static String cut(String word) {
    return Endings.ALL.reversed().stream()
        .filter(word::endsWith)
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .filter(stem -> stem.length() >= SHORTEST_UNKNOWN && Letters.hasVowel(stem))
        .findFirst()
        .orElse(word);
  }

  /** läkemedel and läkemedl, tecken and teckn, nummer and numr, rum and rumm. */
  private static Set<String> alternating(String stem) {
    var others = new LinkedHashSet<String>();
    int length = stem.length();
    char last = stem.charAt(length - 1);
    char before = length > 1 ? stem.charAt(length - 2) : ' ';
    boolean liquid = last == 'l' || last == 'r' || last == 'n';
    if (length > SHORTEST && liquid && before == 'e') {
      String consonants = stem.substring(0, length - 2);
      others.add(consonants + last);
      if (isDoubled(consonants)) {
        others.add(consonants.substring(0, consonants.length() - 1) + last);
      }
    } else if (length > SHORTEST && liquid && !Letters.isVowel(before) && before != last) {
      others.add(stem.substring(0, length - 1) + "e" + last);
      others.add(stem.substring(0, length - 1) + before + "e" + last);
    }
    if ((last == 'm' || last == 'n') && Letters.isVowel(before)) {
      others.add(stem + last);
    } else if ((last == 'm' || last == 'n') && before == last && length > SHORTEST) {
      others.add(stem.substring(0, length - 1));
    }
    return others;
  }

  private static boolean isDoubled(String part) {
    int length = part.length();
    return length > 1 && part.charAt(length - 1) == part.charAt(length - 2);
  }
}
