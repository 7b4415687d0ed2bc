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
import se.radslag.model.Attachment;
import se.radslag.model.Meeting;
import se.radslag.model.WatchEntry;

/** What a reader who listens to the document needs of it (EN 301 549). */
@ParameterizedClass
@MethodSource("se.radslag.document.Contents#all")
final class AccessibilityTest {

  private static final String TYPED = "(?su)\\s*([0-9]+[.)]?\\s|[•·▪–—*-]\\s|\uF0B7).*";

  private final Content content;
  private final OpenedDocument opened;

  AccessibilityTest(Content content) throws IOException {
    this.content = content;
    opened = OpenedDocument.of(new WordDocument().write(content, Template.builtIn(content.kind())));
  }

  @Test
  void thereIsOneTitleAndTheHeadingsAreInOrder() throws IOException {
    List<String> styles = opened.body().stream().map(opened::styleName).toList();
    long titles = styles.stream().filter("Title"::equals).count();
    assertEquals(Facts.of(content).scope().of(Tag.TITEL).isEmpty() ? 0 : 1, titles);
    int level = 0;
    for (String style : styles) {
      if (style.startsWith("heading ")) {
        int next = Integer.parseInt(style.substring("heading ".length()));
        assertTrue(next <= level + 1, "heading " + next + " after heading " + level);
        level = next;
      }
    }
    if (content
        instanceof Content.Minutes(Meeting meeting, List<Attachment> _, List<WatchEntry> _)) {
      assertEquals(meeting.items().size(), styles.stream().filter("heading 1"::equals).count());
    }
  }

  @Test
  void noNumberOrBulletIsTyped() throws IOException {
    Set<String> numbered =
        Set.of("heading 1", "heading 2", "List Number", "List Bullet", "List Bullet 2");
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
    assertTrue(
        opened.body().stream()
            .filter(paragraph -> !roomToSign(paragraph))
            .noneMatch(AccessibilityTest::empty));
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
  void aListsFirstRowIsItsHeaderOnEveryPage() throws IOException {
    Element root = OpenedDocument.tree(opened.document().getPackagePart()).getDocumentElement();
    Word.below(root, "tbl")
        .filter(table -> Word.below(table, "tblStyle").findAny().isPresent())
        .forEach(
            table ->
                assertTrue(
                    Word.below(table, "tr")
                        .findFirst()
                        .flatMap(row -> Word.child(row, "trPr"))
                        .flatMap(properties -> Word.child(properties, "tblHeader"))
                        .isPresent()));
  }

  @Test
  void theDocumentIsCalledWhatItIs() {
    String title = opened.document().getProperties().getCoreProperties().getTitle();
    assertEquals(Facts.of(content).title(), title);
    assertTrue(title.contains("2031"), title);
  }

  private List<Element> roots() throws IOException {
    var roots = new ArrayList<Element>();
    roots.add(OpenedDocument.tree(opened.document().getPackagePart()).getDocumentElement());
    for (var header : opened.document().getHeaderList()) {
      roots.add(OpenedDocument.tree(header.getPackagePart()).getDocumentElement());
    }
    return roots;
  }

  /** A cell of a list is left empty for a hand to write in. */
  private static boolean roomToSign(Element paragraph) {
    return Xml.around(paragraph, "tbl")
        .filter(table -> Word.below(table, "tblStyle").findAny().isPresent())
        .isPresent();
  }

  private static boolean empty(Element paragraph) {
    return OpenedDocument.text(paragraph).isBlank();
  }
}
