package se.radslag.swedish;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.model.PlainText;
import se.radslag.model.search.Condition;
import se.radslag.model.search.Query;
import se.radslag.model.search.Term;

/**
 * Reads what somebody types to search. Every text is a search: what is no sign is a word, and a
 * quotation mark that is never closed goes on to the end.
 */
public final class QueryReader {

  private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb";

  /** What joins words to one: 2024-11-22, Maj-Lis, o'hoj, kl. 13:00, a.b@example.org. */
  private static final Pattern JOINED =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{M}]+(?:(?:[-'’.@&_\u2013]|(?<=\\p{N}):(?=\\p{N}))[\\p{L}\\p{N}\\p{M}]+)*");

  private static final Pattern PREFIX = Pattern.compile("(\\p{L}+):");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:(-|\u2013)(\\d{4})?)?");

  private final String text;
  private final List<Condition> conditions = new ArrayList<>();
  private int at;

  private QueryReader(String text) {
    this.text = text;
  }

  /** The search a text stands for; one without a letter or a digit asks for nothing. */
  public static Query read(String typed) {
    var reader = new QueryReader(PlainText.of(typed).text());
    reader.readAll();
    return new Query(reader.conditions.stream().distinct().toList());
  }

  private void readAll() {
    while (skipSpace()) {
      boolean without = text.charAt(at) == '-' && at + 1 < text.length() && beginsTerm(at + 1);
      if (without) {
        at++;
      }
      for (Term term : next()) {
        conditions.add(new Condition(term, without));
      }
    }
  }

  private boolean beginsTerm(int place) {
    char one = text.charAt(place);
    return Character.isLetterOrDigit(text.codePointAt(place)) || isQuote(one);
  }

  private boolean skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private List<Term> next() {
    if (isQuote(text.charAt(at))) {
      return phrase(quoted()).stream().toList();
    }
    Matcher prefix = PREFIX.matcher(text).region(at, text.length());
    if (prefix.lookingAt()) {
      Optional<QueryPrefix> known = QueryPrefix.of(prefix.group(1));
      if (known.isPresent()) {
        at = prefix.end();
        return prefixed(known.get());
      }
    }
    return words(unquoted());
  }

  private List<Term> prefixed(QueryPrefix prefix) {
    skipSpace();
    String value =
        at >= text.length() || PREFIX.matcher(text).region(at, text.length()).lookingAt()
            ? ""
            : isQuote(text.charAt(at)) ? quoted() : unquoted();
    return switch (prefix) {
      case PERSON -> some(value, Term.Person::new);
      case ORGANISATION -> some(value, Term.Organisation::new);
      case TITLE -> some(value, Term.Title::new);
      case QUESTION -> List.of(new Term.Question(Words.of(value)));
      case YEARS -> years(value);
    };
  }

  private static List<Term> some(String value, Function<List<String>, Term> term) {
    List<String> words = Words.of(value);
    return words.isEmpty() ? List.of() : List.of(term.apply(words));
  }

  private static List<Term> years(String value) {
    Matcher years = YEARS.matcher(value);
    if (!years.matches()) {
      return words(value);
    }
    Year first = Year.parse(years.group(1));
    boolean open = years.group(2) != null && years.group(3) == null;
    Year last =
        open
            ? Year.of(Year.MAX_VALUE)
            : Optional.ofNullable(years.group(3)).map(Year::parse).orElse(first);
    return List.of(first.isAfter(last) ? new Term.Years(last, first) : new Term.Years(first, last));
  }

  private static List<Term> words(String part) {
    return JOINED
        .matcher(part)
        .results()
        .flatMap(joined -> phrase(joined.group()).stream())
        .toList();
  }

  private static Optional<Term> phrase(String part) {
    List<String> words = Words.of(part);
    return switch (words.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(new Term.Word(words.getFirst()));
      default -> Optional.of(new Term.Phrase(words));
    };
  }

  private String quoted() {
    int from = ++at;
    while (at < text.length() && !isQuote(text.charAt(at))) {
      at++;
    }
    String inside = text.substring(from, at);
    at = Math.min(at + 1, text.length());
    return inside;
  }

  private String unquoted() {
    int from = at;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && !isQuote(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private static boolean isQuote(char one) {
    return QUOTES.indexOf(one) >= 0;
  }
}
