package se.radslag.work.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import se.radslag.swedish.words.Kin;
import se.radslag.swedish.words.Kinship;

/** The archive's own words, and which of them are akin to one. Nobody changes it. */
final class Vocabulary {

  /** A word such as "vård" is in hundreds; the rarest kin is left out first. */
  private static final int MOST = 600;

  /** A letter or two begin too many words for all of them to be looked up while one types. */
  static final int MOST_BEGINNING = 100;

  private static final char END = '\n';

  /** Every word between two line ends: one search through it is faster than one in each. */
  private final String all;

  private final int[] starts;
  private final int[] rows;

  private Vocabulary(String all, int[] starts, int[] rows) {
    this.all = all;
    this.starts = starts;
    this.rows = rows;
  }

  static Vocabulary of(Map<String, Integer> words) {
    String[] sorted = words.keySet().toArray(String[]::new);
    Arrays.sort(sorted);
    var all = new StringBuilder().append(END);
    var starts = new int[sorted.length];
    var rows = new int[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      starts[i] = all.length();
      rows[i] = words.getOrDefault(sorted[i], 0);
      all.append(sorted[i]).append(END);
    }
    return new Vocabulary(all.toString(), starts, rows);
  }

  int size() {
    return starts.length;
  }

  /** The words that are akin, the nearest first, and of those the most frequent. */
  AkinWords akin(Kin kin) {
    var found = new HashMap<String, Akin>();
    for (String stem : kin.stems()) {
      each(
          stem,
          (word, count) -> {
            if (!found.containsKey(word)) {
              kin.to(word).ifPresent(how -> found.put(word, new Akin(word, how, count)));
            }
          });
    }
    return AkinWords.nearest(found.values(), MOST);
  }

  /** The words that begin with these letters. */
  AkinWords beginning(String letters) {
    var found = new ArrayList<Akin>();
    each(END + letters, (word, count) -> found.add(new Akin(word, Kinship.BEGINNING, count)));
    return AkinWords.nearest(found, MOST_BEGINNING);
  }

  /** Each word and in how many rows it stands. */
  void each(BiConsumer<String, Integer> told) {
    for (int i = 0; i < starts.length; i++) {
      told.accept(word(i), rows[i]);
    }
  }

  private void each(String part, BiConsumer<String, Integer> told) {
    int at = all.indexOf(part);
    while (at >= 0) {
      int place = place(part.charAt(0) == END ? at + 1 : at);
      told.accept(word(place), rows[place]);
      at = all.indexOf(part, place + 1 < starts.length ? starts[place + 1] - 1 : all.length());
    }
  }

  private int place(int at) {
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? found : -found - 2;
  }

  private String word(int place) {
    return all.substring(starts[place], all.indexOf(END, starts[place]));
  }
}
