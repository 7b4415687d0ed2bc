package se.radslag.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The labelled lines in the head of minutes. */
enum Field {
  WHERE_AND_WHEN(
      "(?:Plats|Tid|Datum|Dag)(?:,\\s*(?:tid|plats))?\\s*(?:och|/|&)\\s*"
          + "(?i:plats|tid|datum|dag|lokal)",
      "(?=\\s|$)"),
  DATE("Datum|(?:Sammanträdes|Mötes)(?:datum|dag)", "(?=\\s|$)"),
  TIME("Tid|(?:Sammanträdes|Mötes)tid", "\\s+(?=(?i:kl)|\\d)|$"),
  PLACE("Plats|Lokal|(?:Sammanträdes|Mötes)(?:plats|lokal)", "$"),
  PARAGRAPHS("Paragraf(?:er)?", "(?=\\s)", Fit.RANGE),
  ADJOURNED("Ajournering(?:ar)?", "(?=\\s)", Fit.TIME),
  REGISTRATION("Dnr|Diarienr|Diarienummer", "(?!)", Fit.NUMBER),
  CHAIR("Ordförande", "(?=\\s|$)", Fit.PERSON),
  SECRETARY(
      "Sekreterare|Protokollförare|Vid (?:protokollet|anteckningarna)|Antecknat av",
      "(?=\\s|$)",
      Fit.PERSON),
  ADJUSTERS(
      "Justerare|Justerande|Justeras|Justeringspersoner"
          + "|(?:Utses|Utsedda|Utsedd|Valda|Vald)?\\s*(?i:att justera)",
      "(?=\\s|$)",
      Fit.PERSONS),
  /** What a first page says that has no place in a meeting, and ends the lists of people. */
  OTHER(
      "Underskrift(?:er)?|Justeringens (?:plats|tid)(?: och (?:plats|tid))?|Anslag(?:/bevis|sbevis)?"
          + "|Bevis om anslag|Utdragsbestyrkande",
      "(?=\\s|$)"),
  PRESENT("Närvarande|Närvaro(?:lista)?", "(?=\\s|$)");

  /** A label that stands for another: the usual words when attendance is not called so. */
  private static final Pattern PARTICIPANTS =
      Pattern.compile("(?<label>Deltagare):\\s*(?<rest>.*)");

  /** A line below that is longer says something else than where and when. */
  private static final int LONGEST_PLACE = 100;

  private final Pattern form;
  private final Pattern certainForm;
  private final Fit fits;

  Field(String label, String certainAfter) {
    this(label, certainAfter, Fit.ANYTHING);
  }

  /**
   * A field.
   *
   * @param fits whether a line's other words may stand in the field; otherwise it is no such line
   */
  Field(String label, String certainAfter, Fit fits) {
    form = Pattern.compile("(?<label>" + label + ")(?::|(?=\\s|$))\\s*(?<rest>.*)");
    certainForm = Pattern.compile("(?:" + label + ")(?::|" + certainAfter + ")");
    this.fits = fits;
  }

  /** Whether it says nothing of the lines below, and may be said more than once. */
  boolean aside() {
    return signs() || wholeLine();
  }

  /** Whether it is kept with its label, and those below belong to another. */
  boolean wholeLine() {
    return this == PARAGRAPHS || this == ADJOURNED || this == REGISTRATION;
  }

  /** Whether what belongs to it may be more than one paragraph. */
  boolean goesOn() {
    return this == WHERE_AND_WHEN || this == ADJUSTERS;
  }

  /** How many of the first lines below a label that is alone belong to it. */
  int linesIn(Paragraph paragraph) {
    if (this == WHERE_AND_WHEN) {
      boolean fit = paragraph.lines().stream().allMatch(line -> line.length() <= LONGEST_PLACE);
      return fit && !WordEdges.finished(paragraph.text()) ? paragraph.lines().size() : 0;
    }
    if (!signs()) {
      return paragraph.lines().size();
    }
    int lines = 0;
    while (lines < paragraph.lines().size() && NameList.names(paragraph.lines().get(lines))) {
      lines++;
    }
    return this == ADJUSTERS ? lines : Math.min(1, lines);
  }

  private boolean signs() {
    return this == CHAIR || this == SECRETARY || this == ADJUSTERS;
  }

  /**
   * A line that begins with a label.
   *
   * @param certain whether it is one wherever it stands; a title may begin with "Plats" too
   */
  record Labelled(Field field, String label, String rest, boolean certain) {}

  static Optional<Labelled> in(String line) {
    for (Field field : values()) {
      Matcher found = field.form.matcher(line);
      if (found.matches() && field.fits.with(found.group("rest"))) {
        boolean certain = field != REGISTRATION && field.certainForm.matcher(line).lookingAt();
        return Optional.of(new Labelled(field, found.group("label"), found.group("rest"), certain));
      }
    }
    Matcher participants = PARTICIPANTS.matcher(line);
    return participants.matches()
        ? Optional.of(
            new Labelled(PRESENT, participants.group("label"), participants.group("rest"), true))
        : Optional.empty();
  }

  /** What the words beside a label must be, for the line to be one of the field. */
  private enum Fit {
    ANYTHING,
    NUMBER,
    RANGE,
    TIME,
    PERSON,
    PERSONS;

    private boolean with(String words) {
      return switch (this) {
        case ANYTHING -> true;
        case NUMBER -> words.chars().anyMatch(Character::isDigit);
        case RANGE -> ParagraphRange.in(words).isPresent();
        case TIME -> WrittenDates.namesTime(words);
        case PERSON -> words.isEmpty() || NameList.isName(AttendeeRemarks.person(words).name());
        case PERSONS -> words.isEmpty() || NameList.names(words);
      };
    }
  }
}
