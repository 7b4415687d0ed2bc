package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A list of the items under a heading of its own ("Dagordning", "Ärenden"), which tells what is a
 * heading among the paragraphs that follow, numbered or not.
 *
 * @param heading which paragraph says that the list begins
 * @param end which is the first after the list
 */
record AgendaList(int heading, int end, List<Entry> entries) {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)(?:förslag till )?(?:dagordning(?:en)?|föredragningslista|ärendelista|ärenden"
              + "|innehåll(?:sförteckning)?)\\s*:?");

  /** No meeting has more items; a list that goes on is none. */
  private static final int MOST_ENTRIES = 60;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:(?:\\p{Lu}{2,7}|K[sf]|Au)\\s+)?§{1,2}\\s*|(?iu:punkt|ärende)\\s+)?\\d{1,3}[.):]?\\s+(?:[-\u2013]\\s+)?");

  private static final Pattern MARK_AT_END = Pattern.compile("[\\s.:]+$");

  /** An entry of the list: the paragraph where it stands, and its words. */
  record Entry(int index, String words) {

    boolean numbered() {
      return NUMBER.matcher(words).lookingAt();
    }

    String key() {
      return AgendaList.key(words);
    }
  }

  /** The first list among the paragraphs, if it has two entries. */
  static Optional<AgendaList> in(List<Paragraph> paragraphs) {
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph one = paragraphs.get(i);
      if (one.oneLine() && isHeading(one.firstLine())) {
        AgendaList list = after(i, paragraphs);
        return list.entries.size() > 1 ? Optional.of(list) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  static boolean isHeading(String line) {
    return HEADING.matcher(line).matches();
  }

  /** A paragraph that begins with the heading, cut so that each entry is a paragraph. */
  static List<Paragraph> cut(Paragraph paragraph) {
    return isHeading(paragraph.firstLine())
        ? paragraph.cutBefore(line -> !WordEdges.startsLower(line))
        : List.of(paragraph);
  }

  static String key(String words) {
    String title = NUMBER.matcher(words).replaceFirst("");
    return MARK_AT_END.matcher(title).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private static AgendaList after(int heading, List<Paragraph> paragraphs) {
    var entries = new ArrayList<Entry>();
    int at = heading + 1;
    while (at < paragraphs.size() && entries.size() < MOST_ENTRIES) {
      var entry = new Entry(at, paragraphs.get(at).text());
      if (!goesOn(entries, entry, paragraphs.get(at))) {
        break;
      }
      entries.add(entry);
      at++;
    }
    return new AgendaList(heading, at, List.copyOf(entries));
  }

  private static boolean goesOn(List<Entry> entries, Entry entry, Paragraph paragraph) {
    boolean alike = entries.isEmpty() || entries.getFirst().numbered() == entry.numbered();
    boolean again = entries.stream().anyMatch(one -> one.key().equals(entry.key()));
    String line = paragraph.firstLine();
    boolean label =
        Field.in(line).filter(Field.Labelled::certain).isPresent()
            || FootLabel.in(line).isPresent();
    return alike
        && !again
        && !label
        && entry.words.length() <= ItemHead.LONGEST_TITLE
        && !(WordEdges.finished(entry.words) && !entry.numbered());
  }
}
