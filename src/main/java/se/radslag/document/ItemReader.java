package se.radslag.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import se.radslag.document.WrittenMinutes.Item;
import se.radslag.model.Note;
import se.radslag.swedish.Names;

/** Makes items of an agenda's paragraphs. For one document and one thread. */
final class ItemReader {

  private static final Pattern MARK = Pattern.compile(Marks.ITEM + "(\\d{1,6})_(\\d{1,6})_\\d+");

  private final SampleLooks looks;
  private final List<Item> items = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<String> presenters = new ArrayList<>();
  private Optional<Item> current = Optional.empty();
  private boolean directlyAfterHeading;
  private String carried = "";

  ItemReader(SampleLooks looks) {
    this.looks = looks;
  }

  /** The bookmark of an item's heading: its place and its number. */
  static Optional<Matcher> mark(Element paragraph) {
    return Word.below(paragraph, "bookmarkStart")
        .map(start -> MARK.matcher(Word.get(start, "name")))
        .filter(Matcher::matches)
        .findFirst();
  }

  /** The items of all paragraphs so far. */
  List<Item> items() {
    close();
    return List.copyOf(items);
  }

  /** The next paragraph of the agenda. */
  void paragraph(Element paragraph) {
    String text = carried + SeenText.of(paragraph);
    carried = "";
    Optional<Matcher> mark = mark(paragraph);
    if (SeenText.endDeleted(paragraph) && mark.isEmpty()) {
      carried = text;
      return;
    }
    Optional<SampleLook> look = looks.of(paragraph, text);
    boolean heading =
        mark.isPresent() || look.filter(one -> one.kind() == SampleKind.PUNKTRUBRIK).isPresent();
    if (heading) {
      begin(mark, text);
    } else if (look.filter(SampleLook::heading).isEmpty() && !text.isBlank()) {
      note(paragraph, text, look);
    }
  }

  private void begin(Optional<Matcher> mark, String title) {
    close();
    if (title.isBlank()) {
      return;
    }
    int next = items.isEmpty() ? 1 : items.getLast().number() + 1;
    current =
        Optional.of(
            new Item(
                mark.map(found -> Integer.valueOf(found.group(1))),
                mark.map(found -> Integer.valueOf(found.group(2))).orElse(next),
                title,
                List.of(),
                List.of()));
    directlyAfterHeading = true;
  }

  private void close() {
    current.ifPresent(
        item ->
            items.add(
                new Item(
                    item.exported(),
                    item.number(),
                    item.title(),
                    List.copyOf(presenters),
                    List.copyOf(notes))));
    current = Optional.empty();
    presenters.clear();
    notes.clear();
  }

  private void note(Element paragraph, String text, Optional<SampleLook> look) {
    if (current.isEmpty()) {
      return;
    }
    SampleKind kind = look.map(SampleLook::kind).orElse(SampleKind.STYCKE);
    String words = text.substring(look.map(SampleLook::before).orElse("").length());
    switch (kind) {
      case FOREDRAGANDE -> {
        if (directlyAfterHeading) {
          presenters.addAll(Names.split(words));
        } else {
          notes.add(new Note.Text(words));
        }
      }
      case PUNKTRUBRIK, STYCKE, PUNKTTID, PUNKTBILAGA -> notes.add(new Note.Text(words));
      case MELLANRUBRIK -> notes.add(new Note.Subheading(words));
      case PUNKT -> notes.add(new Note.Bullet(level(paragraph, look), words));
      case INLAGG -> notes.add(look.map(one -> remark(paragraph, words, one)).orElseThrow());
      case PROTOKOLLSANTECKNING -> notes.add(new Note.RecordNote(words));
      case BESLUT -> notes.add(new Note.Decision(words));
      case UPPFOLJNING -> notes.add(new Note.FollowUp(words));
    }
    directlyAfterHeading = false;
  }

  /** A level set in the paragraph itself goes before that of the sample. */
  private static int level(Element paragraph, Optional<SampleLook> look) {
    int own =
        Word.child(paragraph, "pPr")
            .flatMap(properties -> Word.child(properties, "numPr"))
            .flatMap(numbering -> Word.value(numbering, "ilvl"))
            .filter(level -> level.matches("\\d"))
            .map(level -> Integer.parseInt(level) + 1)
            .orElseGet(() -> look.map(SampleLook::level).orElse(1));
    return Math.clamp(own, 1, Note.Bullet.DEEPEST);
  }

  /**
   * The label is what looks like one at the beginning, up to what stands between it and the text.
   */
  private static Note remark(Element paragraph, String text, SampleLook look) {
    var leading = new StringBuilder();
    for (Element run : SeenText.runs(paragraph)) {
      Set<String> names = Word.child(run, "rPr").map(SampleLook::names).orElse(Set.of());
      if (!names.equals(look.label()) || look.label().equals(look.words())) {
        break;
      }
      leading.append(SeenText.of(run));
    }
    String separator = look.separator();
    if (leading.toString().endsWith(separator)) {
      String label = leading.substring(0, leading.length() - separator.length());
      return new Note.CouncilRemark(label, text.substring(leading.length()));
    }
    int at = text.indexOf(separator);
    boolean told = at > 0 && look.label().equals(look.words());
    return told
        ? new Note.CouncilRemark(text.substring(0, at), text.substring(at + separator.length()))
        : new Note.CouncilRemark("", text);
  }
}
