package se.radslag.archive;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.model.AgendaItem;

/** The numbers of a meeting's items as its head tells them: "Paragrafer 8–15", "§§ 8-15". */
record ParagraphRange(int first, int last) {

  private static final Pattern RANGE =
      Pattern.compile(
          "§{0,2}\\s*(?<first>\\d{1,3})\\s*(?:-|\u2013|\u2014|till)\\s*(?<last>\\d{1,3})");

  static Optional<ParagraphRange> in(String words) {
    Matcher found = RANGE.matcher(words);
    return found.matches()
        ? Optional.of(
            new ParagraphRange(
                Integer.parseInt(found.group("first")), Integer.parseInt(found.group("last"))))
        : Optional.empty();
  }

  /** Whether the items say as much. */
  boolean of(List<AgendaItem> items) {
    return !items.isEmpty()
        && items.getFirst().number() == first
        && items.getLast().number() == last;
  }
}
