package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.archive.extract.Joining;

/**
 * What stands above the labelled lines: sender and unit, document type with registration number,
 * and the title over as many lines as it has. Without a document type all of it is the title, since
 * nothing tells the one from the other.
 *
 * @param tooMuch lines that no title would have
 */
record Letterhead(
    String sender,
    String unit,
    String documentType,
    String registrationNumber,
    String title,
    List<String> tooMuch) {

  private static final int TITLE_LINES = 5;

  private static final String REGISTRATION =
      "(?:(?:Dnr|Diarienr|Diarienummer)[:.]?\\s*)?(?:\\p{Lu}{1,8}[ -])?\\d{1,4}[-/:]\\d+\\S*";

  private static final Pattern REGISTRATION_LINE = Pattern.compile(REGISTRATION);

  private static final Pattern TYPE =
      Pattern.compile(
          "(?<type>(?iu:(?:mötes|minnes|sammanträdes)?(?:anteckningar|protokoll)))"
              + "(?:\\s+(?<number>"
              + REGISTRATION
              + "))?");

  /** Planned meetings are told of before they are held. */
  private static final Pattern PLANNED_TYPE =
      Pattern.compile(
          "(?<type>(?iu:kallelse(?: till \\p{L}*(?:möte|sammanträde))?|(?:kallelse"
              + "(?:/| och ))?(?:föredragningslista|dagordning)))(?:\\s+(?<number>"
              + REGISTRATION
              + "))?");

  private static final Pattern LABELLED_REGISTRATION =
      Pattern.compile("(?:Dnr|Diarienr|Diarienummer)[:.]?\\s*\\S.*\\d.*");

  /** A labelled number is short; more words say something else. */
  private static final int LONGEST_REGISTRATION = 40;

  /** A type of another name: capitals, with a registration number beside them. */
  private static final Pattern OTHER_TYPE =
      Pattern.compile("(?<type>\\p{Lu}{6,}(?: \\p{Lu}{2,})?)\\s+(?<number>" + REGISTRATION + ")");

  static Letterhead of(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Optional<Matcher> type = type(lines.get(i));
      if (type.isPresent()) {
        return of(lines.subList(0, i), type.get(), lines.subList(i + 1, lines.size()));
      }
    }
    return new Letterhead("", "", "", "", title(lines), tooMuch(lines));
  }

  private static Letterhead of(List<String> above, Matcher type, List<String> below) {
    var senderLines = new ArrayList<>(above);
    var titleLines = new ArrayList<>(below);
    String number = Optional.ofNullable(type.group("number")).orElse("");
    if (number.isEmpty() && !below.isEmpty() && isRegistration(below.getFirst())) {
      number = titleLines.removeFirst();
    } else if (number.isEmpty()) {
      number = labelledNumber(senderLines).or(() -> labelledNumber(titleLines)).orElse("");
    }
    List<String> senders = wholeLines(senderLines);
    return new Letterhead(
        senders.isEmpty() ? "" : senders.getFirst(),
        senders.isEmpty() ? "" : String.join(" ", senders.subList(1, senders.size())),
        type.group("type"),
        number,
        title(titleLines),
        tooMuch(titleLines));
  }

  private static boolean isRegistration(String line) {
    return REGISTRATION_LINE.matcher(line).matches() && !WrittenDates.namesDay(line);
  }

  /** Takes the line that says by its label that it is the number. */
  private static Optional<String> labelledNumber(List<String> lines) {
    Optional<String> number =
        lines.stream()
            .filter(line -> line.length() <= LONGEST_REGISTRATION)
            .filter(line -> LABELLED_REGISTRATION.matcher(line).matches())
            .findFirst();
    number.ifPresent(lines::remove);
    return number;
  }

  /** Whether one of the lines says what the document is. */
  static boolean hasType(List<String> lines) {
    return lines.stream().anyMatch(line -> type(line).isPresent());
  }

  /** Whether a document of this type tells of a meeting that is still to be held. */
  static boolean isPlanned(String documentType) {
    return PLANNED_TYPE.matcher(documentType).matches();
  }

  private static Optional<Matcher> type(String line) {
    Matcher known = TYPE.matcher(line);
    if (known.matches()) {
      return Optional.of(known);
    }
    Matcher planned = PLANNED_TYPE.matcher(line);
    if (planned.matches()) {
      return Optional.of(planned);
    }
    Matcher other = OTHER_TYPE.matcher(line);
    return other.matches() ? Optional.of(other) : Optional.empty();
  }

  /** The lines, with those joined that are plainly one name over two. */
  private static List<String> wholeLines(List<String> lines) {
    var whole = new ArrayList<String>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || !goesOn(lines.get(i - 1), lines.get(i))) {
        whole.add(Joining.join(lines.subList(from, i)));
        from = i;
      }
    }
    return whole;
  }

  private static boolean goesOn(String line, String next) {
    return WordEdges.open(line) || WordEdges.startsLower(next);
  }

  private static String title(List<String> lines) {
    return Joining.join(lines.subList(0, Math.min(TITLE_LINES, lines.size())));
  }

  private static List<String> tooMuch(List<String> lines) {
    return lines.subList(Math.min(TITLE_LINES, lines.size()), lines.size());
  }
}
