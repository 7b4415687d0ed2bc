package se.radslag.archive;

import java.util.List;
import java.util.regex.Pattern;
import se.radslag.archive.Paragraph.ListMark;

/**
 * Tells sub-headings from other short paragraphs by their form: one line, a capital first, no mark
 * at the end, and a paragraph of another form after it. Several such lines on end are a list.
 */
final class Subheadings {

  private static final int LONGEST = 70;

  /** What the parts of an item are called in most minutes. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?=\\p{Lu})(?iu:bakgrund|sammanfattning|ärendet|ärendebeskrivning|beskrivning av ärendet"
              + "|beslutsunderlag|underlag|förslag till beslut|yrkanden?|propositionsordning"
              + "|reservation(?:er)?|särskilt yttrande|diskussion|information|frågor och svar"
              + "|bedömning|överväganden)\\s*:?");

  private static final Pattern MARK_AT_END = Pattern.compile("[.?!:;,\u2026]$");

  private Subheadings() {}

  static boolean isHeading(List<Paragraph> paragraphs, int at) {
    Paragraph paragraph = paragraphs.get(at);
    if (paragraph.oneLine() && KNOWN.matcher(paragraph.firstLine()).matches()) {
      return true;
    }
    if (paragraph.heading() > 0 && ItemHead.title(paragraph.text())) {
      return true;
    }
    if (!formOfHeading(paragraph)
        || at + 1 == paragraphs.size()
        || formOfHeading(paragraphs.get(at + 1))) {
      return false;
    }
    return at == 0 || paragraph.spaced() || !formOfHeading(paragraphs.get(at - 1));
  }

  private static boolean formOfHeading(Paragraph paragraph) {
    String line = paragraph.firstLine();
    boolean bullet =
        paragraph.mark() == ListMark.BULLET || paragraph.mark() == ListMark.BULLET_BELOW;
    return !bullet
        && paragraph.oneLine()
        && line.length() <= LONGEST
        && WordEdges.startsUpper(line)
        && !WordEdges.open(line)
        && !MARK_AT_END.matcher(line).find();
  }
}
