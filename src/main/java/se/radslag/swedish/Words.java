package se.radslag.swedish;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text, as the search index divides it: letters, digits and marks together. */
public final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private Words() {}

  /** The words in small letters, in their order. */
  public static List<String> of(String text) {
    return in(text).results().map(found -> small(found.group())).toList();
  }

  /** Finds each word in its place. */
  public static Matcher in(String text) {
    return WORD.matcher(text);
  }

  /** A word as the index has it. */
  public static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
