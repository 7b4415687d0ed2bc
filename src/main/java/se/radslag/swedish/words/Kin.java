package se.radslag.swedish.words;

import java.util.List;
import java.util.Optional;

/**
 * A word that is sought, and which words are akin to it. Threads may share it.
 *
 * <p>"vaccin" is in "äldrevaccinationsprogram" and "läkemedel" is "läkemedlen", but "kommun" is not
 * in "kommunikation": before and after a stem there must be words, or endings.
 */
public final class Kin {

  private final String word;
  private final List<String> stems;
  private final Compounds compounds;

  private Kin(String word, List<String> stems, Compounds compounds) {
    this.word = word;
    this.stems = stems;
    this.compounds = compounds;
  }

  /**
   * A word that is sought.
   *
   * @param word in small letters
   */
  public static Kin of(String word, Lexicon lexicon) {
    return new Kin(word, List.copyOf(new Stems(lexicon).of(word)), new Compounds(lexicon));
  }

  /** What is in every word that is akin: one of these. */
  public List<String> stems() {
    return stems;
  }

  /** How a word is akin, if it is. */
  public Optional<Kinship> to(String other) {
    if (other.equals(word)) {
      return Optional.of(Kinship.SAME);
    }
    boolean part = false;
    for (String stem : stems) {
      if (other.startsWith(stem) && Endings.isOne(other.substring(stem.length()))) {
        return Optional.of(Kinship.FORM);
      }
      part = part || isPart(stem, other);
    }
    return part ? Optional.of(Kinship.PART) : Optional.empty();
  }

  private boolean isPart(String stem, String other) {
    if (stem.length() < 3) {
      return false;
    }
    for (int at = other.indexOf(stem); at >= 0; at = other.indexOf(stem, at + 1)) {
      String before = other.substring(0, at);
      String after = other.substring(at + stem.length());
      if (Compounds.mayBeUnknown(before, after, stem.length())
          || (compounds.mayPrecede(before, stem.length(), after.isEmpty())
              && compounds.mayFollow(after, stem.length()))) {
        return true;
      }
    }
    return false;
  }
}
