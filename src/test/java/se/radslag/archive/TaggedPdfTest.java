package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import se.radslag.Outcomes;

/** The tags of a PDF tell where paragraphs begin and what they are, where they can be trusted. */
final class TaggedPdfTest {

  private static final String FULL =
      "En rad som är så lång att den når ända ut till högra kanten av sidan, ja då.";

  @Test
  void paragraphsBeginWhereTheTagsSaySo() throws IOException {
    var page =
        new TaggedPage()
            .lines("H1", "Samråd om kvarnen")
            .lines("P", FULL, FULL)
            .lines("P", FULL, "och slutar här.");
    assertEquals(
        List.of(
            "NONE Samråd om kvarnen",
            "NONE " + FULL + " " + FULL,
            "NONE " + FULL + " och slutar här."),
        read(page));
  }

  @Test
  void listsHaveTheirLevelsAndKeepTheirNumbers() throws IOException {
    var page = new TaggedPage().lines("P", FULL);
    PDStructureElement list = TaggedPage.in(page.root(), "L");
    item(page, list, "-", "Bron målas.");
    PDStructureElement inner = TaggedPage.in(TaggedPage.in(list, "LI"), "L");
    item(page, inner, "o", "Räcket också.");
    item(page, list, "2.", "Vägen lagas.");
    assertEquals(
        List.of(
            "NONE " + FULL,
            "BULLET Bron målas.",
            "BULLET_BELOW Räcket också.",
            "LISTED 2. Vägen lagas."),
        read(page));
  }

  @Test
  void aRowOfAGridIsOneParagraph() throws IOException {
    var page = new TaggedPage().lines("P", FULL);
    PDStructureElement table = TaggedPage.in(page.root(), "Table");
    for (String name : List.of("Åsa Ek", "Kaj Ström")) {
      PDStructureElement row = TaggedPage.in(table, "TR");
      for (String cell : List.of(name, "PRO", "N")) {
        page.lines(TaggedPage.in(TaggedPage.in(row, "TD"), "P"), cell);
      }
    }
    assertEquals(List.of("NONE " + FULL, "NONE Åsa Ek PRO N", "NONE Kaj Ström PRO N"), read(page));
  }

  @Test
  void whatHasNoTagIsKeptWhereItStands() throws IOException {
    var page =
        new TaggedPage()
            .lines("P", FULL, FULL)
            .untagged("Utan märke.")
            .lines("P", FULL, "Och slut.");
    assertEquals(
        List.of("NONE " + FULL + " " + FULL, "NONE Utan märke.", "NONE " + FULL + " Och slut."),
        read(page));
  }

  @Test
  void tagsOfEachLineAreNotTrusted() throws IOException {
    var page = new TaggedPage();
    for (int i = 0; i < 12; i++) {
      page.lines("P", "om bron och vägen och ån och kvarnen och allt det andra i bygden " + i);
    }
    assertEquals(1, read(page).size());
  }

  @Test
  void aBrokenTreeSaysNothing() throws IOException {
    var whole = new TaggedPage().lines("P", FULL, FULL);
    whole.root().getCOSObject().setItem(COSName.K, new COSString("trasigt"));
    assertEquals(List.of("NONE " + FULL + " " + FULL), read(whole));
    var circle = new TaggedPage();
    PDStructureElement element = TaggedPage.in(circle.root(), "Sect");
    element.appendKid(element);
    circle.lines(element, FULL, FULL);
    assertEquals(List.of("NONE " + FULL + " " + FULL), read(circle));
  }

  private static void item(TaggedPage page, PDStructureElement list, String label, String text) {
    PDStructureElement item = TaggedPage.in(list, "LI");
    page.lines(TaggedPage.in(item, "Lbl"), label).beside(TaggedPage.in(item, "LBody"), text);
  }

  private static List<String> read(TaggedPage page) throws IOException {
    return Outcomes.value(EarlierFiles.read("möte.pdf", page.bytes())).paragraphs().stream()
        .map(one -> one.mark() + " " + one.text())
        .toList();
  }
}
