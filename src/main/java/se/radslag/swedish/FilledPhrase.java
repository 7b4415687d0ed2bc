package se.radslag.swedish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase as it is put into the notes, its fields filled: "Frågan tas upp på nästa möte {nästa
 * möte}." is "Frågan tas upp på nästa möte den 13 juni.". A field of which nothing is known, or
 * that there is none of, is left as {@value #GAP} to be typed over.
 *
 * @param gaps where in the text something is left to type, in order; each is {@value #GAP}
 */
public record FilledPhrase(String text, List<Integer> gaps) {

  /** What stands where something is left to type. */
  public static final String GAP = "…";

  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");

  public FilledPhrase {
    gaps = List.copyOf(gaps);
  }

  /** A text without fields. */
  public static FilledPhrase plain(String text) {
    return new FilledPhrase(text, List.of());
  }

  /**
   * Fills a phrase.
   *
   * @param phrase with fields in braces, named as {@link PhraseField} says
   */
  public static FilledPhrase of(String phrase, PhraseFacts facts) {
    var text = new StringBuilder();
    var gaps = new ArrayList<Integer>();
    Matcher field = FIELD.matcher(phrase);
    int done = 0;
    while (field.find()) {
      text.append(phrase, done, field.start());
      String words = PhraseField.named(field.group(1)).map(one -> one.in(facts)).orElse("");
      if (words.isBlank()) {
        gaps.add(text.length());
      }
      text.append(words.isBlank() ? GAP : text.isEmpty() ? Wording.capitalised(words) : words);
      done = field.end();
    }
    return new FilledPhrase(text.append(phrase.substring(done)).toString(), gaps);
  }

  /** The names in a phrase's braces that are no field's, as they are written, each once. */
  public static List<String> unknownFields(String phrase) {
    return FIELD
        .matcher(phrase)
        .results()
        .map(field -> field.group(1))
        .filter(name -> PhraseField.named(name).isEmpty())
        .distinct()
        .toList();
  }
}
