package se.radslag.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.swedish.Wording;

/** What a reader who listens to the document needs of it (EN 301 549). */
@ParameterizedClass
@MethodSource("se.radslag.document.MinutesDocumentTest#meetings")
final class AccessibilityTest {

  private static final String TYPED = "(?su)\\s*([0-9]+[.)]?\\s|[•·▪–—*-]\\s|\uF0B7).*";

  private final Meeting meeting;
  private final OpenedDocument opened;

  AccessibilityTest(Meeting meeting) throws IOException {
    this.meeting = meeting;
    opened = OpenedDocument.of(Templates.write(meeting, Template.builtIn(DocumentKind.MINUTES)));
  }

  @Test
  void thereIsOneTitleAndTheHeadingsAreInOrder() throws IOException {
    List<String> styles = opened.body().stream().map(opened::styleName).toList();
    long titles = styles.stream().filter("Title"::equals).count();
    assertEquals(meeting.details().title().isEmpty() ? 0 : 1, titles);
    int level = 0;
    for (String style : styles) {
      if (style.startsWith("heading ")) {
        int next = Integer.parseInt(style.substring("heading ".length()));
        assertTrue(next <= level + 1, "heading " + next + " after heading " + level);
        level = next;
      }
    }
    assertEquals(meeting.items().size(), styles.stream().filter("heading 1"::equals).count());
  }

  @Test
  void noNumberOrBulletIsTyped() throws IOException {
    Set<String> numbered = Set.of("heading 1", "List Bullet", "List Bullet 2");
    List<String> typed =
        opened.body().stream()
            .filter(paragraph -> numbered.contains(opened.styleName(paragraph)))
            .map(OpenedDocument::text)
            .filter(text -> text.matches(TYPED))
            .toList();
    assertEquals(List.of(), typed);
  }

  @Test
  void noParagraphIsEmpty() throws IOException {
    assertTrue(opened.body().stream().noneMatch(AccessibilityTest::empty));
  }

  @Test
  void everyIdOfAControlIsItsOwnAndNoneIsAPlaceholder() throws IOException {
    var seen = new HashSet<String>();
    for (Element root : roots()) {
      Word.below(root, "sdtPr")
          .flatMap(properties -> Word.value(properties, "id").stream())
          .forEach(id -> assertTrue(seen.add(id), "twice: " + id));
      assertTrue(Word.below(root, "showingPlcHdr").findAny().isEmpty());
    }
  }

  @Test
  void noControlIsLeftInALineOfText() throws IOException {
    for (Element root : roots()) {
      assertTrue(Word.below(root, "sdt").noneMatch(one -> new ContentControl(one).inLine()));
    }
  }

  @Test
  void theTitleIsTheMeetings() {
    var properties = opened.document().getProperties().getCoreProperties();
    assertEquals(Wording.documentTitle(meeting), properties.getTitle());
    assertTrue(properties.getTitle().contains("18 september 2031"));
  }

  private List<Element> roots() throws IOException {
    var roots = new ArrayList<Element>();
    roots.add(OpenedDocument.tree(opened.document().getPackagePart()).getDocumentElement());
    for (var header : opened.document().getHeaderList()) {
      roots.add(OpenedDocument.tree(header.getPackagePart()).getDocumentElement());
    }
    return roots;
  }

  private static boolean empty(Element paragraph) {
    return OpenedDocument.text(paragraph).isBlank();
  }
}
