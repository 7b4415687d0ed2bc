package se.radslag.swedish.words;

import java.util.Set;

/** Whether letters can be words joined to one, as Swedish joins them. Threads may share it. */
final class Compounds {

  private static final int SHORTEST = 3;
  private static final int MOST_PARTS = 3;

  /** From this length on a stem is taken to be what another word is derived from. */
  private static final int DERIVED_FROM = 5;

  private static final Set<String> PREFIXES =
      Set.of(
          "o", "be", "för", "av", "an", "in", "ut", "upp", "ner", "ned", "på", "om", "till", "över",
          "under", "sam", "åter", "fram", "hem", "ny", "miss", "tele", "digital", "multi", "halv",
          "extra", "vice", "icke", "e", "it", "e-", "mellan", "med", "efter", "vidare", "före");

  private final Lexicon lexicon;

  Compounds(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Whether what stands before a stem is a word that may begin a compound, or a prefix. Before a
   * short stem the words must be longer: "mat" is not in "klimat" nor in "inomhusklimat".
   *
   * @param stem how many letters the stem has
   * @param ends whether the whole word ends with the stem
   */
  boolean mayPrecede(String letters, int stem, boolean ends) {
    if (letters.isEmpty() || PREFIXES.contains(letters)) {
      return true;
    }
    int shortest = stem > SHORTEST ? SHORTEST : SHORTEST + 1;
    boolean longEnough = !ends || letters.length() >= shortest;
    return longEnough && (isPart(letters) || areWords(letters, MOST_PARTS, shortest));
  }

  /** Whether a word no dictionary knows may stand before a stem that ends its word: a name, say. */
  static boolean mayBeUnknown(String letters, String after, int stem) {
    return stem >= DERIVED_FROM
        && letters.length() > SHORTEST
        && Letters.hasVowel(letters)
        && Endings.isOne(after);
  }

  /**
   * Whether what stands after a stem is an ending, or another word with an ending.
   *
   * @param stem how many letters the stem has
   */
  boolean mayFollow(String letters, int stem) {
    if (Endings.isOne(letters)) {
      return true;
    }
    if (Endings.makesAnother(letters)) {
      return false;
    }
    if (stem >= DERIVED_FROM) {
      for (String deriving : Endings.DERIVING) {
        if (letters.startsWith(deriving) && mayFollow(letters.substring(deriving.length()), stem)) {
          return true;
        }
      }
    }
    return isInflected(letters) || (isLink(letters.charAt(0)) && isInflected(letters.substring(1)));
  }

  /** Whether these are words, each with what joins it to the next. */
  boolean areWords(String letters) {
    return areWords(letters, MOST_PARTS, SHORTEST);
  }

  private boolean areWords(String letters, int most, int shortest) {
    if (isPart(letters)) {
      return true;
    }
    if (most > 1) {
      for (int end = shortest; end <= letters.length() - shortest; end++) {
        if (isPart(letters.substring(0, end))
            && areWords(letters.substring(end), most - 1, shortest)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A word, perhaps with an s behind it, or an o or u for its a: kyrko, gatu, arbets. */
  private boolean isPart(String letters) {
    if (letters.length() < SHORTEST) {
      return false;
    }
    char last = letters.charAt(letters.length() - 1);
    boolean joins = last == 's' || last == 'o' || last == 'u' || last == 'e';
    return lexicon.hasStem(letters)
        || (joins && lexicon.hasStem(letters.substring(0, letters.length() - 1)));
  }

  private boolean isInflected(String letters) {
    if (letters.length() < SHORTEST) {
      return false;
    }
    if (areWords(letters)) {
      return true;
    }
    for (String ending : Endings.ALL) {
      if (letters.length() - ending.length() >= SHORTEST
          && letters.endsWith(ending)
          && areWords(letters.substring(0, letters.length() - ending.length()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLink(char letter) {
    return letter == 's' || letter == 'e' || letter == 'o' || letter == 'u' || letter == 'a';
  }
}
