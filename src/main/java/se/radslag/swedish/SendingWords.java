package se.radslag.swedish;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.model.DocumentKind;

/**
 * The name of a document's file and the words of the mail it is sent with: patterns with fields in
 * braces, named as {@link DocumentField} says. They are Swedish, whatever the window speaks: so are
 * the documents.
 */
public final class SendingWords {

  /** "2024-04-11 Mötesanteckningar HSF pensionärsråd". */
  public static final String FILE_NAME = "{datum} {dokument} {punkt} {råd}";

  /** "Mötesanteckningar HSF pensionärsråd den 11 april 2024". */
  public static final String SUBJECT = "{dokument} {råd} {dag}";

  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");
  private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}");
  private static final Pattern BLANK_BEFORE = Pattern.compile(" (?=[.,\\n])| +$");

  private SendingWords() {}

  /** The program's own words of a mail. */
  public static String text(DocumentKind kind) {
    String what =
        kind == DocumentKind.NOTICE
            ? "Välkommen till möte med {råd} {dag}. {dokument} med dagordning finns i bilagan."
            : "Här kommer {dokumentet} från {råd} {dag}.";
    return "Hej!\n\n" + what + "\n\nVänliga hälsningar\n{sekreterare}";
  }

  /** A pattern with its fields filled; a field of which nothing is known leaves no gap. */
  public static String filled(String pattern, DocumentFacts facts) {
    String filled =
        FIELD
            .matcher(pattern)
            .replaceAll(
                field ->
                    Matcher.quoteReplacement(
                        DocumentField.named(field.group(1)).map(one -> one.in(facts)).orElse("")));
    return BLANK_BEFORE.matcher(BLANKS.matcher(filled).replaceAll(" ")).replaceAll("").strip();
  }

  /** The names in a pattern's braces that are no field's, as they are written, each once. */
  public static List<String> unknownFields(String pattern) {
    return FIELD
        .matcher(pattern)
        .results()
        .map(field -> field.group(1))
        .filter(name -> DocumentField.named(name).isEmpty())
        .distinct()
        .toList();
  }
}
