package se.radslag.texts;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import se.radslag.model.Problem;
import se.radslag.model.TemplateFinding;
import se.radslag.model.TemplatePlace;
import se.radslag.model.Warning;

/**
 * What the program says, in one language. Immutable; threads may share it.
 *
 * <p>Swedish is the program's own language and is spoken on a machine of any other, unless English
 * is asked for.
 */
public final class Texts {

  /** Where the words are: texts.properties is Swedish, texts_en.properties English. */
  private static final String BUNDLE = "se.radslag.texts.texts";

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Locale language;
  private final ResourceBundle words;

  private Texts(Locale language, Locale bundle) {
    this.language = language;
    this.words = ResourceBundle.getBundle(BUNDLE, bundle, NO_FALLBACK);
  }

  public static Texts swedish() {
    return new Texts(Locale.of("sv", "SE"), Locale.ROOT);
  }

  public static Texts english() {
    return new Texts(Locale.UK, Locale.ENGLISH);
  }

  /** The language spoken, for formatting. */
  public Locale language() {
    return language;
  }

  /**
   * The text under a key, its {0}, {1} … filled in.
   *
   * @throws java.util.MissingResourceException if there is no such key
   */
  public String get(String key, Object... arguments) {
    return new MessageFormat(words.getString(key), language).format(arguments);
  }

  /** A problem, as a sentence that says what happened and what to do. */
  public String of(Problem problem) {
    return get("problem." + key(problem.kind()), problem.arguments().toArray());
  }

  /** A warning, as a sentence. */
  public String of(Warning warning) {
    return get("warning." + key(warning.kind()), warning.subject());
  }

  /** A finding about a template, as a sentence that says what to do in Word. */
  public String of(TemplateFinding finding) {
    return get("template.finding." + key(finding.kind()), finding.subject(), finding.proposal());
  }

  /** A place in a template, with a capital letter. */
  public String of(TemplatePlace place) {
    String words = get("template.place." + key(place.part()));
    if (place.section() > 0) {
      words = get("template.in-section", words, place.section());
    }
    if (place.cell().isPresent()) {
      TemplatePlace.Cell cell = place.cell().get();
      words = get("template.in-cell", words, cell.table(), cell.row(), cell.column());
    }
    return place.near().isEmpty() ? words : get("template.near", words, place.near());
  }

  /** An enum constant as it stands in a key: FILE_MISSING is file-missing. */
  public static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
