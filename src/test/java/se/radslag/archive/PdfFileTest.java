package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.Outcomes;
import se.radslag.model.Problem;

/** The pages of a PDF are read in the order a person reads them. */
final class PdfFileTest {

  private static final String FULL =
      "En rad som är så lång att den når ända ut till högra kanten av sidan, ja";

  @Test
  void twoColumnsOfALetterheadAreReadOneAfterTheOther() throws IOException {
    var pages =
        new PdfPages()
            .page()
            .at(60, 50, "Kulturförvaltningen")
            .at(360, 50, "MÖTESANTECKNINGAR")
            .at(60, 64, "Kansliet")
            .at(360, 64, "KUL 2031-7")
            .at(60, 140, "Samråd om kvarnen")
            .at(60, 170, "Datum")
            .at(140, 170, "3 maj 2031");
    assertEquals(
        List.of(
            "Kulturförvaltningen",
            "Kansliet",
            "MÖTESANTECKNINGAR KUL 2031-7",
            "Samråd om kvarnen",
            "Datum 3 maj 2031"),
        read(pages).text());
  }

  @Test
  void whatIsRepeatedOnEveryPageIsKeptOnce() throws IOException {
    var pages = new PdfPages();
    for (int i = 1; i <= 3; i++) {
      pages
          .page()
          .at(60, 50, "Kulturförvaltningen")
          .at(480, 50, i + " (3)")
          .at(60, 300, "Stycke nummer " + i + " handlar om något eget.")
          .at(60, 810, "Box 1, 123 45 Ekeby");
    }
    assertEquals(
        List.of(
            "Kulturförvaltningen",
            "Stycke nummer 1 handlar om något eget.",
            "Stycke nummer 2 handlar om något eget.",
            "Stycke nummer 3 handlar om något eget.",
            "Box 1, 123 45 Ekeby"),
        read(pages).text());
  }

  @Test
  void itemsThatBeginPagesAreNoHeaders() throws IOException {
    var pages = new PdfPages();
    for (int page = 1; page <= 4; page++) {
      pages
          .page()
          .at(60, 50, "Kulturförvaltningen " + page)
          .at(60, 90, "§ " + page * 3 + " Information")
          .at(60, 300, "Stycke nummer " + page + " handlar om något eget.");
    }
    assertEquals(
        List.of(
            "Kulturförvaltningen 1",
            "§ 3 Information",
            "Stycke nummer 1 handlar om något eget.",
            "§ 6 Information",
            "Stycke nummer 2 handlar om något eget.",
            "§ 9 Information",
            "Stycke nummer 3 handlar om något eget.",
            "§ 12 Information",
            "Stycke nummer 4 handlar om något eget."),
        read(pages).text());
  }

  @Test
  void aHeaderIsKeptOnceThoughOnePageHasOtherNumbersInIt() throws IOException {
    var pages = new PdfPages();
    for (int page = 1; page <= 5; page++) {
      pages
          .page()
          .at(60, 50, page == 4 ? "Protokoll 2031-09-09" : "Protokoll 2031-05-06")
          .at(60, 300, "Stycke nummer " + page + " handlar om något eget.");
    }
    assertEquals(
        List.of(
            "Protokoll 2031-05-06",
            "Stycke nummer 1 handlar om något eget.",
            "Stycke nummer 2 handlar om något eget.",
            "Stycke nummer 3 handlar om något eget.",
            "Protokoll 2031-09-09",
            "Stycke nummer 4 handlar om något eget.",
            "Stycke nummer 5 handlar om något eget."),
        read(pages).text());
  }

  @Test
  void wordsDividedAtTheEndOfALineAreWholeAgain() throws IOException {
    var pages =
        new PdfPages()
            .page()
            .lines(
                60,
                300,
                FULL,
                "Rådet talade om ett gemensamt magasin för alla arkiv i bygden, om gemen-",
                "samt ansvar, om hälso- och sjukvård och om vaccin mot RS-virus, som RS-",
                "virus brukar kallas.");
    assertEquals(
        List.of(
            FULL
                + " Rådet talade om ett gemensamt magasin för alla arkiv i bygden, om gemensamt"
                + " ansvar, om hälso- och sjukvård och om vaccin mot RS-virus, som RS-virus"
                + " brukar kallas."),
        read(pages).text());
  }

  @Test
  void paragraphsAndBulletsAreToldByHowTheyStand() throws IOException {
    var pages =
        new PdfPages()
            .page()
            .at(60, 300, FULL)
            .at(60, 314, "och slutar här.")
            .at(60, 340, "Ett nytt stycke efter ett mellanrum, som är kort.")
            .at(60, 366, "• En punkt")
            .at(80, 380, "o En under den")
            .at(60, 394, "• En till");
    assertEquals(
        List.of(
            "NONE " + FULL + " och slutar här.",
            "NONE Ett nytt stycke efter ett mellanrum, som är kort.",
            "BULLET En punkt",
            "BULLET_BELOW En under den",
            "BULLET En till"),
        read(pages).paragraphs().stream().map(one -> one.mark() + " " + one.text()).toList());
  }

  @Test
  void aParagraphGoesOnOverThePage() throws IOException {
    var pages =
        new PdfPages()
            .page()
            .at(60, 300, FULL)
            .at(60, 314, FULL)
            .page()
            .at(60, 300, "fortsätter på nästa sida.");
    assertEquals(List.of(FULL + " " + FULL + " fortsätter på nästa sida."), read(pages).text());
  }

  @Test
  void pagesThatArePicturesAndLockedOnesAreSaid() throws IOException {
    assertEquals(
        Problem.Kind.FILE_WITHOUT_TEXT,
        Outcomes.problem(EarlierFiles.read("a.pdf", PdfPages.scanned())));
    assertEquals(
        Problem.Kind.FILE_PROTECTED,
        Outcomes.problem(
            EarlierFiles.read("a.pdf", new PdfPages().page().at(60, 300, FULL).encrypted())));
  }

  private static EarlierFile read(PdfPages pages) throws IOException {
    return Outcomes.value(EarlierFiles.read("möte.pdf", pages.bytes()));
  }
}
