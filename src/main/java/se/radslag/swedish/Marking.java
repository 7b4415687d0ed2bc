package se.radslag.swedish;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;

/** Which words of a text were sought. Threads may share it. */
public final class Marking {

  private final Set<String> words;
  private final List<List<String>> phrases;

  /**
   * What is marked.
   *
   * @param words as the index has them
   * @param phrases words that count only one after the other
   */
  public Marking(Set<String> words, List<List<String>> phrases) {
    this.words = Set.copyOf(words);
    this.phrases = List.copyOf(phrases);
  }

  /** The words that are marked, as the index has them. */
  public Set<String> words() {
    return words;
  }

  /** Marks nothing. */
  public static Marking nothing() {
    return new Marking(Set.of(), List.of());
  }

  /** The places of what was sought in a text, in order; none lies over another. */
  public List<Range> in(String text) {
    List<Range> all = new ArrayList<>();
    List<String> small = new ArrayList<>();
    Matcher word = Words.in(text);
    while (word.find()) {
      all.add(new Range(word.start(), word.end()));
      small.add(Words.small(word.group()));
    }
    var marked = new ArrayList<Range>();
    for (int i = 0; i < all.size(); ) {
      int length = length(small, i);
      if (length > 0) {
        marked.add(new Range(all.get(i).from(), all.get(i + length - 1).to()));
      }
      i += Math.max(1, length);
    }
    return marked;
  }

  /** Of how many words what was sought is that begins here; 0 if nothing does. */
  private int length(List<String> small, int at) {
    for (List<String> phrase : phrases) {
      int end = at + phrase.size();
      if (end <= small.size() && small.subList(at, end).equals(phrase)) {
        return phrase.size();
      }
    }
    return words.contains(small.get(at)) ? 1 : 0;
  }

  /** A place in a text, from the first character to before the one that follows. */
  public record Range(int from, int to) {}
}
