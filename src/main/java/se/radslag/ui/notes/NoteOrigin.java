package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import se.radslag.model.Note;

/** Which kind of note a text in markup is, told by what it stands in. */
final class NoteOrigin {

  /** "mso-list:l0 level2 lfo1": how Word marks the paragraphs of a list. */
  private static final Pattern WORD_LIST = Pattern.compile("mso-list:[^;]*?level([1-9])");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Set<String> LISTS = Set.of("ul", "ol");

  private NoteOrigin() {}

  /**
   * @param place the innermost element it stands in
   */
  static Note of(Element place, String text) {
    int lists = 0;
    boolean item = false;
    var around = new ArrayList<>(List.of(place));
    around.addAll(place.parents());
    for (Element element : around) {
      Optional<Note> known = marked(element, text).or(() -> word(element, text));
      if (known.isPresent()) {
        return known.get();
      }
      if (HEADINGS.contains(element.normalName())) {
        return new Note.Subheading(text);
      }
      item = item || element.normalName().equals("li");
      lists += item && LISTS.contains(element.normalName()) ? 1 : 0;
    }
    return item
        ? new Note.Bullet(Math.clamp(lists, 1, Note.Bullet.DEEPEST), text)
        : PastedLines.bullet(text).orElseGet(() -> new Note.Text(text));
  }

  /** A paragraph this program copied. */
  private static Optional<Note> marked(Element element, String text) {
    String look = element.attr(CopiedNotes.KIND);
    for (NoteKind kind : NoteKind.values()) {
      NoteStyle style = NoteStyle.TEXT.as(kind, element.attr(CopiedNotes.LABEL));
      if (style.look().equals(look)) {
        boolean deep = element.attr(CopiedNotes.LEVEL).equals("2");
        return Optional.of((deep ? style.deeper(1) : style).note(text));
      }
    }
    return Optional.empty();
  }

  private static Optional<Note> word(Element element, String text) {
    Matcher list = WORD_LIST.matcher(element.attr("style").toLowerCase(Locale.ROOT));
    return list.find()
        ? Optional.of(
            new Note.Bullet(Math.min(Integer.parseInt(list.group(1)), Note.Bullet.DEEPEST), text))
        : Optional.empty();
  }
}
