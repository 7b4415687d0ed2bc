package se.radslag.archive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first words of what stands at the foot of minutes.
 *
 * @param rest the line's words that say something: those after the label, or the whole sentence
 */
record FootLabel(Kind kind, String rest) {

  /** What stands at the foot. */
  enum Kind {
    SIGNATURE(
        "(?:Vid (?:anteckningarna|protokollet|pennan)|Antecknat av|Nedtecknat av"
            + "|Protokollet fört av|Anteckningar(?:na)? förda av"
            + "|(?:Sekreterare|Protokollförare)(?=:|$))(?!\\p{L})[:,]?\\s*"
            + "(?<rest>.*)"),
    ADJUSTERS(
        "(?:Justerare|Justerande|Justeras|Justerat av|Justeringspersoner|Justeringsmän"
            + "|(?:(?:Utses|Utsedda|Utsedd) )?(?i:att justera))(?!\\p{L}):?\\s*(?<rest>.*)"),
    CHAIR("Ordförande(?=:|\\s|$):?\\s*(?<rest>|\\p{Lu}.*)"),
    NEXT_MEETING("(?<rest>(?:Nästa|Nästkommande) \\p{L}*(?:möte|sammanträde)(?!\\p{L}).*)");

    private final Pattern form;

    Kind(String form) {
      this.form = Pattern.compile(form);
    }
  }

  static Optional<FootLabel> in(String line) {
    for (Kind kind : Kind.values()) {
      Matcher found = kind.form.matcher(line);
      if (found.matches()) {
        return Optional.of(new FootLabel(kind, found.group("rest")));
      }
    }
    return Optional.empty();
  }

  /** No name of a person, with what she is, is longer. */
  private static final int LONGEST_SIGNATURE = 60;

  /** Whether the line begins the signature, with the secretary's name or without. */
  static boolean isSignature(String line) {
    return in(line)
        .filter(one -> one.kind == Kind.SIGNATURE)
        .filter(one -> one.rest.isEmpty() || maySign(one.rest))
        .isPresent();
  }

  /** Whether the line begins those who check and sign what the secretary wrote. */
  static boolean isAdjusters(String line) {
    return in(line)
        .filter(one -> one.kind == Kind.ADJUSTERS || one.kind == Kind.CHAIR)
        .filter(one -> one.rest.isEmpty() || names(one.rest))
        .isPresent();
  }

  static boolean isNextMeeting(String line) {
    return in(line).filter(one -> one.kind == Kind.NEXT_MEETING).isPresent();
  }

  /** Whether the words may be who signed: short, and no sentence. */
  static boolean maySign(String words) {
    return words.length() <= LONGEST_SIGNATURE && !WordEdges.finished(words);
  }

  private static boolean names(String words) {
    return NameList.of(List.of(words)).stream().allMatch(NameList::isName);
  }
}
