package se.radslag.document.pdf;

import static se.radslag.document.pdf.WordFile.p;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** Word files with what administrations' templates have, each with what its pages must say. */
enum Samples {
  HEADINGS_THAT_LEAVE_OUT_A_LEVEL(
      WordFile.of(
          p("Rubrik", "Titeln") + p("Rubrik1", "Först") + p("Rubrik3", "Långt ner") + p("ord")),
      "Titeln Först Långt ner ord"),
  NUMBERED_PARAGRAPHS_AND_LISTS_IN_LISTS(
      WordFile.of(
              numbered("1", 0, "Val av justerare")
                  + numbered("2", 0, "äpplen")
                  + numbered("2", 1, "gröna")
                  + numbered("2", 1, "röda")
                  + numbered("2", 0, "päron")
                  + numbered("1", 0, "Nästa fråga"))
          .part(
              "numbering",
              """
              <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="14"/>\
              <w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/><w:pPr>\
              <w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl></w:abstractNum>\
              <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
              <w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"/></w:lvl>\
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/>\
              <w:lvlText w:val="%1.%2."/></w:lvl></w:abstractNum>\
              <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
              <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>"""),
      "§ 14 Val av justerare a) äpplen a.i. gröna a.ii. röda b) päron § 15 Nästa fråga"),
  A_TABLE_WITH_HEADERS_AND_JOINED_CELLS(
      WordFile.of(
          "<w:tbl><w:tblPr><w:tblLook w:val=\"00A0\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/>"
              + "<w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/></w:tblGrid>"
              + "<w:tr><w:trPr><w:tblHeader/></w:trPr>"
              + cell("", "Namn")
              + cell("<w:gridSpan w:val=\"2\"/>", "Underskrift")
              + "</w:tr><w:tr>"
              + cell("<w:vMerge w:val=\"restart\"/>", "Berit")
              + cell("", "förmiddag")
              + cell("", "eftermiddag")
              + "</w:tr><w:tr>"
              + cell("<w:vMerge/>", "")
              + cell("", "ja")
              + cell("", "nej")
              + "</w:tr></w:tbl>"
              + p("slut")),
      "Namn Underskrift Berit förmiddag eftermiddag ja nej slut"),
  FOOTNOTES(
      WordFile.of(
              "<w:p><w:r><w:t>Budgeten</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                  + "<w:r><w:t> antogs.</w:t></w:r></w:p>")
          .part(
              "footnotes",
              "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> Se bilagan.</w:t></w:r></w:p></w:footnote>"),
      "Budgeten1 antogs. 1 Se bilagan."),
  A_TEXT_BOX(
      WordFile.of(
          "<w:p><w:r><w:t>före</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
              + "<w:drawing><wps:txbx><w:txbxContent>"
              + p("i rutan")
              + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>"
              + "<w:txbxContent>"
              + p("i rutan")
              + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
              + p("efter")),
      "före i rutan efter"),
  A_LANDSCAPE_PAGE_BETWEEN_OTHERS(
      WordFile.of(
          p("stående")
              + section("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>")
              + p("liggande")
              + section("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>")
              + p("stående igen")
              + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>"),
      "stående liggande stående igen"),
  PICTURES_AND_LINKS(
      WordFile.of(
              "<w:p><w:r>"
                  + drawing("r:embed=\"bild\"", "Kommunens vapen")
                  + "</w:r><w:r>"
                  + drawing("r:embed=\"bild\"", "")
                  + "</w:r><w:r>"
                  + drawing("r:link=\"utom\"", "En karta")
                  + "</w:r></w:p><w:p><w:hyperlink r:id=\"lank\"><w:r><w:t>Läs mer</w:t></w:r>"
                  + "</w:hyperlink></w:p>")
          .picture("bild", png())
          .outside("utom", "image", "http://127.0.0.1:9/karta.png")
          .outside("lank", "hyperlink", "https://exempel.invalid/"),
      "[En karta] Läs mer"),
  A_CONTENTS_LIST(
      WordFile.of(
          "<w:p><w:pPr><w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"9000\"/></w:tabs>"
              + "</w:pPr><w:hyperlink w:anchor=\"m1\"><w:r><w:t>Februari</w:t></w:r><w:r><w:tab/></w:r>"
              + field(" PAGEREF m1 \\h ", "99")
              + "</w:hyperlink></w:p>"
              + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
              + "<w:p><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr><w:bookmarkStart w:id=\"1\""
              + " w:name=\"m1\"/><w:r><w:t>Februari</w:t></w:r><w:bookmarkEnd w:id=\"1\"/></w:p>"),
      "Februari 2 Februari"),
  SIGNS_THAT_ARE_RARE(
      WordFile.of(p("Åsa ärvde en ö: café, 20 °C, ½ – ☐ ☒ ✓ 😀 \uD83E\uDD8B \u0531")),
      "Åsa ärvde en ö: café, 20 °C, ½ – ☐ ☒ ✓ 😀 \uFFFD \u0531");

  /** In letters, since a constant must not change. */
  private final String file;

  private final String said;

  Samples(WordFile file, String said) {
    this.file = Base64.getEncoder().encodeToString(file.bytes());
    this.said = said;
  }

  byte[] word() {
    return Base64.getDecoder().decode(file);
  }

  /** What the pages say, in their order. */
  String said() {
    return said;
  }

  private static String numbered(String numId, int level, String words) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%s\"/></w:numPr></w:pPr><w:r><w:t>%s</w:t></w:r></w:p>"
        .formatted(level, numId, words);
  }

  private static String cell(String properties, String words) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(words) + "</w:tc>";
  }

  private static String section(String properties) {
    return "<w:p><w:pPr><w:sectPr>" + properties + "</w:sectPr></w:pPr></w:p>";
  }

  private static String field(String instruction, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
        + instruction
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>"
        + result
        + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  private static String drawing(String source, String words) {
    return "<w:drawing><wp:inline><wp:extent cx=\"635000\" cy=\"635000\"/><wp:docPr id=\"1\" name=\"x\" descr=\"%s\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip %s/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
        .formatted(words, source);
  }

  private static byte[] png() {
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
