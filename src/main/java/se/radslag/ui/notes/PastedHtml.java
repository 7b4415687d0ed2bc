package se.radslag.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import se.radslag.model.Note;

/**
 * Markup from Word, mail, the web or this program, as notes: paragraphs, headings and bullets are
 * kept, every other look is not. Belongs to the thread that makes it.
 */
final class PastedHtml implements NodeFilter {

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]{2,}|\\s");
  private static final Set<String> UNSEEN =
      Set.of("head", "style", "script", "title", "template", "noscript");
  private static final Set<String> CELLS = Set.of("td", "th");

  private final List<Note> notes = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private Element place;
  private boolean begun;

  private PastedHtml(Element root) {
    this.place = root;
  }

  /** The notes in a document or a piece of one. */
  static List<Note> notes(String html) {
    Element body = Jsoup.parse(html).body();
    var reader = new PastedHtml(body);
    NodeTraversor.filter(reader, body);
    reader.endLine();
    return List.copyOf(reader.notes);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      add(text);
    } else if (node instanceof Element element) {
      if (unseen(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      boundary(element);
      if (element.hasAttr(CopiedNotes.KIND) && element.ownText().isBlank()) {
        notes.add(NoteOrigin.of(element, ""));
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      boundary(element);
    }
    return FilterResult.CONTINUE;
  }

  private void boundary(Element element) {
    if (CELLS.contains(element.normalName())) {
      line.append(' ');
    } else if (element.isBlock() || element.normalName().equals("br")) {
      endLine();
    }
  }

  private void add(TextNode text) {
    if (!begun && text.parentNode() instanceof Element parent) {
      place = parent;
      begun = !text.isBlank();
    }
    if (place.closest("pre") == null) {
      line.append(text.getWholeText());
    } else {
      text.getWholeText()
          .lines()
          .forEach(
              one -> {
                line.append(one);
                endLine();
              });
    }
  }

  private void endLine() {
    String text = SPACES.matcher(line).replaceAll(" ").strip();
    line.setLength(0);
    begun = false;
    if (!text.isEmpty() && !(text.length() == 1 && text.charAt(0) == '\u00a0')) {
      notes.add(NoteOrigin.of(place, text));
    }
  }

  /** Word writes the bullet itself as text, marked so that others can leave it out. */
  private static boolean unseen(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return UNSEEN.contains(element.normalName())
        || element.hasAttr(CopiedNotes.LABEL_SHOWN)
        || style.contains("mso-list:ignore")
        || style.contains("display:none");
  }
}
