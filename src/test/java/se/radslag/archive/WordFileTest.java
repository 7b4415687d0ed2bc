package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.radslag.archive.WordParts.p;
import static se.radslag.archive.WordParts.styled;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.Outcomes;
import se.radslag.archive.extract.FileKind;

/** What stands in a Word file is read as it is printed. */
final class WordFileTest {

  private static final String LISTS =
      """
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="12"/>\
      <w:numFmt w:val="decimal"/><w:pStyle w:val="Rubrik1"/><w:lvlText w:val="§ %1"/></w:lvl>\
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>\
      <w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum>\
      <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>\
      <w:lvlText w:val="-"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/>\
      <w:lvlText w:val="o"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>\
      <w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>\
      <w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="1">\
      <w:startOverride w:val="3"/></w:lvlOverride></w:num>""";

  private static final String STYLES =
      """
      <w:style w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:pPr><w:numPr>\
      <w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";

  @Test
  void automaticNumbersAreComputedAndBulletsMarked() throws IOException {
    var parts =
        new WordParts()
            .part("styles", "styles", "styles", STYLES)
            .part("numbering", "numbering", "numbering", LISTS)
            .body(
                styled("<w:pStyle w:val=\"Rubrik1\"/>", "Mötet öppnas")
                    + listed(1, 1, "Upprop")
                    + listed(1, 1, "Val av justerare")
                    + listed(2, 0, "Bänkar")
                    + listed(2, 1, "Gröna")
                    + styled("<w:pStyle w:val=\"Rubrik1\"/>", "Kvarnens tak")
                    + listed(3, 1, "Lagning"));
    assertEquals(
        List.of(
            "NONE § 12 Mötet öppnas",
            "LISTED 12.a) Upprop",
            "LISTED 12.b) Val av justerare",
            "BULLET Bänkar",
            "BULLET_BELOW Gröna",
            "NONE § 13 Kvarnens tak",
            "LISTED 13.c) Lagning"),
        marked(parts));
  }

  @Test
  void changesAreReadAsIfTheyWereAccepted() throws IOException {
    var parts =
        new WordParts()
            .body(
                "<w:p><w:r><w:t>Taket </w:t></w:r><w:del><w:r><w:delText>rivs</w:delText></w:r>"
                    + "</w:del><w:ins><w:r><w:t>lagas</w:t></w:r></w:ins></w:p>"
                    + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Början </w:t></w:r>"
                    + "</w:p><w:p><w:r><w:t>och slutet</w:t></w:r></w:p>"
                    + "<w:moveFrom><w:r><w:t>borta</w:t></w:r></w:moveFrom>");
    assertEquals(List.of("Taket lagas", "Början och slutet"), read(parts).text());
  }

  @Test
  void controlsBoxesNotesAndFieldsAreReadWhereTheyStand() throws IOException {
    var parts =
        new WordParts()
            .part(
                "footnotes",
                "footnotes",
                "footnotes",
                "<w:footnote w:type=\"separator\" w:id=\"0\">"
                    + p("streck")
                    + "</w:footnote><w:footnote w:id=\"2\">"
                    + p("Ritad 1951.")
                    + "</w:footnote>")
            .body(
                "<w:p><w:sdt><w:sdtPr><w:tag w:val=\"x\"/></w:sdtPr><w:sdtContent><w:r>"
                    + "<w:t>Sal 2</w:t></w:r></w:sdtContent></w:sdt><w:r>"
                    + "<w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                    + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>"
                    + p("I en ruta")
                    + "</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"
                    + p("I en ruta")
                    + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r>"
                    + "<w:t>Utanför</w:t></w:r></w:p>"
                    + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                    + " DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/>"
                    + "</w:r><w:r><w:t>3 maj</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/>"
                    + "</w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>dolt</w:t></w:r></w:p>");
    assertEquals(
        List.of("Sal 2", "Ritad 1951.", "Utanför", "I en ruta", "3 maj"), read(parts).text());
  }

  @Test
  void headersAndFootersAreReadOnceWithoutPageNumbers() throws IOException {
    String page =
        "<w:p><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r>"
            + "<w:t> (</w:t></w:r><w:fldSimple w:instr=\"NUMPAGES\"><w:r><w:t>4</w:t></w:r>"
            + "</w:fldSimple><w:r><w:t>)</w:t></w:r></w:p>";
    var parts =
        new WordParts()
            .part("header1", "header", "hdr", p("Kulturnämnden") + page)
            .part("header2", "header", "hdr", p("Kulturnämnden") + p("PROTOKOLL") + page)
            .part("footer1", "footer", "ftr", p("Box 1, Ekeby"))
            .body(
                p("Texten")
                    + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/>"
                    + "<w:headerReference w:type=\"first\" r:id=\"header2\"/>"
                    + "<w:footerReference w:type=\"default\" r:id=\"footer1\"/></w:sectPr>");
    assertEquals(
        List.of("Kulturnämnden", "PROTOKOLL", "Texten", "Box 1, Ekeby"), read(parts).text());
  }

  @Test
  void tablesAreReadCellByCellAndGridsRowByRow() throws IOException {
    var parts =
        new WordParts()
            .body(
                "<w:tbl>"
                    + row(p("Datum"), p("3 maj 2031"))
                    + row(p("Närvarande"), p("PRO: Åsa Ek") + p("SPF: Bo Al"))
                    + row(p("Åsa Ek"), p("PRO"), p("N"))
                    + row(p("§ 4"), p("Budget") + p("Rådet godkänner den."))
                    + "</w:tbl>");
    assertEquals(
        List.of(
            "Datum",
            "3 maj 2031",
            "Närvarande",
            "PRO: Åsa Ek",
            "SPF: Bo Al",
            "Åsa Ek PRO N",
            "§ 4 Budget",
            "Rådet godkänner den."),
        read(parts).text());
  }

  @Test
  void ligaturesBecomeLetters() throws IOException {
    assertEquals(List.of("final flyg"), read(new WordParts().body(p("ﬁnal ﬂyg"))).text());
  }

  private static String listed(int list, int level, String words) {
    return styled(
        "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>",
        words);
  }

  private static String row(String... cells) {
    return "<w:tr><w:tc>" + String.join("</w:tc><w:tc>", cells) + "</w:tc></w:tr>";
  }

  private static List<String> marked(WordParts parts) throws IOException {
    return read(parts).paragraphs().stream().map(one -> one.mark() + " " + one.text()).toList();
  }

  private static EarlierFile read(WordParts parts) throws IOException {
    EarlierFile file = Outcomes.value(EarlierFiles.read("möte.txt", parts.bytes()));
    assertEquals(FileKind.WORD, file.kind(), "whatever it is called");
    return file;
  }
}
