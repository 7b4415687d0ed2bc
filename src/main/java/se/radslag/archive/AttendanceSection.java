package se.radslag.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.model.Presence;

/**
 * The first line of some of those who were there, or were not: "Beslutande", "Ej tjänstgörande
 * ersättare:", "Anmält förhinder".
 *
 * @param substitutes whether the people are substitutes
 * @param rest what follows the label on its line
 * @param strong whether it is such a line wherever it stands; "Övriga" may begin many
 */
record AttendanceSection(
    String label, Presence presence, boolean substitutes, String rest, boolean strong) {

  private static final String WHO =
      "(?:ledamöter|ledamot|ersättare|tjänstepersoner|tjänstemän|förtroendevalda|deltagare)";

  private static final String NOT_SERVING = "(?:ej|icke|inte)[ -]?tjänstgörande";

  private static final String PRESENT =
      "beslutande(?: "
          + WHO
          + ")?|(?:närvarande )?"
          + NOT_SERVING
          + "(?: "
          + WHO
          + ")?|(?:tjänstgörande|närvarande|deltagande|ordinarie|övriga) "
          + WHO
          + "|övriga (?:närvarande|deltagande)|adjungerade?|inbjudna(?: gäster)?";

  private static final String ABSENT = "(?:ej närvarande|frånvarande)(?: " + WHO + ")?";

  private static final String EXCUSED =
      "(?:(?:anmält|anmälda|meddelat) )?(?:förhinder|förfall)|anmäld frånvaro|återbud";

  private static final String WEAK =
      "ledamöter|ersättare|tjänstepersoner|tjänstemän|övriga|gäster|deltagare|deltagande";

  /** A label is alone, or ends with a colon; a strong one may also have names after it. */
  private static final Pattern STRONG =
      Pattern.compile(
          "(?=\\p{Lu})(?<label>(?iu:(?<absent>"
              + ABSENT
              + ")|(?<excused>"
              + EXCUSED
              + ")|"
              + PRESENT
              + "))(?:\\s*:\\s*|\\s+(?=\\p{Lu})|$)(?<rest>.*)");

  private static final Pattern LABEL_OR_COLON =
      Pattern.compile("(?=\\p{Lu})(?<label>(?iu:" + WEAK + "))(?:\\s*:\\s*|$)(?<rest>.*)");

  static Optional<AttendanceSection> in(String line) {
    Matcher strong = STRONG.matcher(line);
    if (strong.matches()) {
      return Optional.of(section(strong, presence(strong), true));
    }
    Matcher weak = LABEL_OR_COLON.matcher(line);
    return weak.matches() ? Optional.of(section(weak, Presence.PRESENT, false)) : Optional.empty();
  }

  private static AttendanceSection section(Matcher found, Presence presence, boolean strong) {
    String label = found.group("label");
    boolean substitutes = label.contains("rsättare") || label.contains("RSÄTTARE");
    return new AttendanceSection(label, presence, substitutes, found.group("rest"), strong);
  }

  private static Presence presence(Matcher found) {
    if (found.start("absent") >= 0) {
      return Presence.ABSENT;
    }
    return found.start("excused") >= 0 ? Presence.EXCUSED : Presence.PRESENT;
  }
}
