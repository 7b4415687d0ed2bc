package se.radslag.swedish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;

/**
 * Who asks. A question is a council remark labelled so ("Fråga från rådet", "Fråga från PRO"); it
 * is an organisation's if its label names it, or if its words begin with it ("SPF undrar om …").
 * Immutable.
 */
public final class Asker {

  private static final String QUESTION = "fråga";

  /** Whoever asks is named among the first words; later ones may be those asked about. */
  private static final int FIRST_WORDS = 3;

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final List<Named> organisations;

  public Asker(List<Organisation> organisations) {
    this.organisations =
        organisations.stream()
            .filter(one -> !one.administration() && !one.name().isBlank())
            .map(Named::of)
            .toList();
  }

  /** Whether a note is a question of the council's. */
  public static boolean isQuestion(Note note) {
    return note instanceof Note.CouncilRemark(String label, String _)
        && label.toLowerCase(Locale.ROOT).startsWith(QUESTION);
  }

  /** Whose question it is; empty where it is the whole council's. */
  public Optional<OrganisationId> of(Note question) {
    String label = question instanceof Note.CouncilRemark(String said, String _) ? said : "";
    String[] words = SPACE.split(question.text(), FIRST_WORDS + 1);
    String first = String.join(" ", List.of(words).subList(0, Math.min(FIRST_WORDS, words.length)));
    return named(label).or(() -> named(first));
  }

  private Optional<OrganisationId> named(String words) {
    return organisations.stream()
        .filter(one -> one.name.matcher(words).find())
        .map(Named::id)
        .findFirst();
  }

  private record Named(OrganisationId id, Pattern name) {

    private static final int SHORTEST = 2;

    /** "SPF Seniorerna" is also meant by "SPF". */
    static Named of(Organisation organisation) {
      String name = organisation.name();
      String brief = SPACE.split(name.strip(), 2)[0];
      boolean initials =
          brief.length() >= SHORTEST && brief.chars().allMatch(Character::isUpperCase);
      String meant = Pattern.quote(name) + (initials ? "|" + Pattern.quote(brief) : "");
      return new Named(
          organisation.id(),
          Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + meant + ")(?![\\p{L}\\p{N}])"));
    }
  }
}
