package se.radslag.archive;

import java.util.List;
import java.util.regex.Pattern;

/** The lines and dots on which people sign; they divide what stands beside them. */
final class Filler {

  private static final Pattern FILLER =
      Pattern.compile("\\s*(?:_{3,}|\\.{5,}|(?:\\.\\s){4,}|\u2026{3,})[_.\u2026\\s]*");

  private Filler() {}

  /** The paragraph without them, in a list of none or one. */
  static List<Paragraph> without(Paragraph paragraph) {
    if (paragraph.lines().stream().noneMatch(line -> FILLER.matcher(line).find())) {
      return List.of(paragraph);
    }
    List<String> lines =
        paragraph.lines().stream()
            .flatMap(line -> FILLER.splitAsStream(line))
            .filter(line -> !line.isBlank())
            .toList();
    return lines.isEmpty()
        ? List.of()
        : List.of(new Paragraph(lines, paragraph.mark(), paragraph.spaced(), paragraph.heading()));
  }
}
