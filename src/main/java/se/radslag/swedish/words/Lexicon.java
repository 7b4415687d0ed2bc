package se.radslag.swedish.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * Which words there are in Swedish, to tell where a compound is joined. Threads may share it.
 *
 * <p>The words are those of the dictionary sv_SE (DSSO) in {@code org.languagetool:language-sv};
 * only its list is read, a tenth of a second, where to load it with its rules for inflection takes
 * Hunspell two. Kept as hashes of 64 bits, a megabyte and a half: a wrong word is taken for one
 * once in 10^14 times.
 */
public final class Lexicon {

  private static final String WORDS = "/org/languagetool/resource/sv/hunspell/sv_SE.dic";
  private static final long FNV_BASIS = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final int SHORTEST = 3;

  /** Without a dictionary a part of a word is believed from this length on. */
  private static final int BELIEVED = 4;

  /** Hunspell's flags of words that may begin, and end, a compound. */
  private static final char BEGINS = 'X';

  private static final char ENDS = 'Y';

  private final long[] hashes;

  private Lexicon(long[] hashes) {
    this.hashes = hashes;
  }

  /** Knows no words, and believes long parts to be some. */
  public static Lexicon none() {
    return new Lexicon(new long[0]);
  }

  /** Reads the dictionary. */
  public static Lexicon swedish() {
    try (InputStream words = Lexicon.class.getResourceAsStream(WORDS)) {
      if (words == null) {
        throw new IllegalStateException("The dictionary is missing from the program");
      }
      var lines = new BufferedReader(new InputStreamReader(words, StandardCharsets.UTF_8));
      return new Lexicon(hashes(lines));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Whether this is a word, or the stem of one that ends with a or e. */
  boolean hasStem(String part) {
    if (hashes.length == 0) {
      return part.length() >= BELIEVED && Letters.hasVowel(part);
    }
    return part.length() >= SHORTEST && Arrays.binarySearch(hashes, hash(part)) >= 0;
  }

  /** Whether there are words to look in. */
  boolean isEmpty() {
    return hashes.length == 0;
  }

  /** Two for each line at the most; the first line counts the others. */
  private static long[] hashes(BufferedReader lines) throws IOException {
    var hashes =
        new long[2 * Integer.parseInt(Objects.requireNonNull(lines.readLine()).strip()) + 2];
    int count = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int slash = line.indexOf('/');
      String word = slash < 0 ? line : line.substring(0, slash);
      if (count + 2 <= hashes.length && isPart(word, slash < 0 ? "" : line.substring(slash))) {
        hashes[count++] = hash(word);
        String stem = Letters.stem(word);
        if (stem.length() >= SHORTEST) {
          hashes[count++] = hash(stem);
        }
      }
    }
    long[] sorted = Arrays.copyOf(hashes, count);
    Arrays.sort(sorted);
    return sorted;
  }

  /** Short words count only where they may begin and end a compound. */
  private static boolean isPart(String word, String flags) {
    return word.length() >= SHORTEST
        && Letters.areSmall(word)
        && (word.length() > SHORTEST || (flags.indexOf(BEGINS) >= 0 && flags.indexOf(ENDS) >= 0));
  }

  private static long hash(String word) {
    long hash = FNV_BASIS;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
