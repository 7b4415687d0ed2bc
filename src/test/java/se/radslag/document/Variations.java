package se.radslag.document;

import java.util.stream.Stream;

/** What communicators do to a template in Word, one thing at a time. */
final class Variations {

  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static final String R =
      " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

  private static final String WORD_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private static final String TITLE = "Rådet för äldre i Björknäs och omsorgsförvaltningen";

  private static final String PLACE = "Kvarnsalen, Bäckvägen 3";

  private Variations() {}

  static Stream<Variation> all() {
    return Stream.concat(wholeFile(), Stream.concat(controls(), forms()));
  }

  private static Stream<Variation> wholeFile() {
    return Stream.of(
        margins(),
        Variation.of("a template file (.dotx)")
            .changing(
                PackageBytes.CONTENT_TYPES,
                types -> types.replace("document.main+xml", "template.main+xml"))
            .fills(PackageBytes.CONTENT_TYPES)
            .saying(Variation.MAIN, TITLE),
        Variation.of("style ids of a Swedish Word")
            .changing(Variation.MAIN, Variations::swedishStyles)
            .changing("word/styles.xml", Variations::swedishStyles)
            .changing("word/numbering.xml", Variations::swedishStyles)
            .saying(Variation.MAIN, TITLE, "\"Rubrik1\"", "\"Punktlista2\""),
        Variation.of("a landscape section between two section breaks")
            .beginning(
                section("w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"")
                    + "<w:p>"
                    + inLine("plats", 1)
                    + "</w:p>"
                    + section("w=\"11906\" w:h=\"16838\""))
            .saying(Variation.MAIN, PLACE, "w:orient=\"landscape\""),
        Variation.of("a protected document")
            .changing(
                "word/settings.xml",
                settings ->
                    settings.replace(
                        "<w:defaultTabStop",
                        "<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>"
                            + "<w:defaultTabStop"))
            .saying("word/settings.xml", "w:edit=\"readOnly\""),
        pictureAndFootnote(),
        Variation.of("paragraph numbers (§)")
            .changing(
                "word/numbering.xml",
                numbering -> numbering.replaceFirst("w:val=\"%1\"", "w:val=\"§ %1\""))
            .saying("word/numbering.xml", "§ %1"));
  }

  private static Stream<Variation> controls() {
    return Stream.of(
        Variation.of("controls inside a control without a tag, and inside one another")
            .beginning(
                "<w:sdt><w:sdtPr><w:id w:val=\"1\"/><w:group/></w:sdtPr><w:sdtContent><w:p>"
                    + framed("plats", inLine("plats", 2))
                    + "</w:p></w:sdtContent></w:sdt>")
            .saying(Variation.MAIN, PLACE, "i salen "),
        Variation.of("the same tag several times")
            .beginning(
                "<w:p>" + inLine("titel", 1) + "</w:p><w:p>" + inLine("titel?", 2) + "</w:p>")
            .changing(
                "word/header2.xml",
                header ->
                    header.replaceFirst("(<w:p><w:pPr>.*?</w:pPr>)", "$1" + inLine("titel", 3)))
            .fills("word/header2.xml")
            .saying("word/header2.xml", TITLE)
            .saying(Variation.MAIN, TITLE),
        Variation.of("words split over runs as Word splits them")
            .changing(
                Variation.MAIN,
                main ->
                    main.replace(
                        "<w:r><w:t>Mötesrum, gatuadress</w:t></w:r>",
                        "<w:r w:rsidR=\"00A1\"><w:t>Mötes</w:t></w:r><w:proofErr"
                            + " w:type=\"spellStart\"/><w:r w:rsidR=\"00B2\"><w:t>rum, </w:t></w:r>"
                            + "<w:proofErr w:type=\"spellEnd\"/><w:r><w:t>gatuadress</w:t></w:r>"))
            .saying(Variation.MAIN, PLACE),
        Variation.of("a locked control")
            .control("plats", "plats", "<w:lock w:val=\"sdtContentLocked\"/>")
            .saying(Variation.MAIN, PLACE, "sdtContentLocked"),
        Variation.of("a control that shows a placeholder and is bound to custom XML")
            .control(
                "plats",
                "plats",
                "<w:showingPlcHdr/><w:dataBinding w:xpath=\"/plats\""
                    + " w:storeItemID=\"{3C9E5A4B-0000-4000-8000-000000000001}\"/>")
            .adding(
                "rId20",
                "customXml",
                "customXml/item1.xml",
                "",
                "<?xml version=\"1.0\"?><plats>Exempel i en annan del</plats>")
            .saying(Variation.MAIN, PLACE)
            .saying("customXml/item1.xml", "Exempel i en annan del"),
        Variation.of("rows of a table repeated for each attachment")
            .beginning(attachmentTable())
            .saying(Variation.MAIN, "Fasta tider.pdf", "Karta över Ängsbro.png", "punkt 3"),
        Variation.of("rows and paragraphs with a question mark in the tag")
            .beginning(
                "<w:p><w:r><w:t>Ordförande: </w:t></w:r>"
                    + inLine("organisation?", 1)
                    + "</w:p>"
                    + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"9000\"/></w:tblGrid><w:tr><w:tc>"
                    + "<w:tcPr/><w:p><w:r><w:t>Ordförande: </w:t></w:r>"
                    + inLine("rad?", 2)
                    + "</w:p></w:tc></w:tr></w:tbl>")
            .saying(Variation.MAIN, TITLE));
  }

  private static Stream<Variation> forms() {
    return Stream.of(
        Variation.of("a date control with a mask of its own")
            .control(
                "datum",
                "datum",
                "<w:date w:fullDate=\"2001-01-01T00:00:00Z\"><w:dateFormat w:val=\"yyyy-MM-dd\"/>"
                    + "<w:lid w:val=\"sv-SE\"/><w:storeMappedDataAs w:val=\"dateTime\"/>"
                    + "<w:calendar w:val=\"gregorian\"/></w:date>")
            .saying(Variation.MAIN, ">2031-09-18<", "w:fullDate=\"2031-09-18T00:00:00Z\""),
        Variation.of("examples of how date and time are to look")
            .control("datum", "datum:den 11 april 2024?", "")
            .control("tid", "tid:13.00–14.30?", "")
            .saying(Variation.MAIN, ">den 18 september 2031<", ">09.30–11.45<"),
        Variation.of("a drop-down list that has the text")
            .control("plats", "plats", list("dropDownList", PLACE))
            .saying(Variation.MAIN, ">Kvarnsalen<"),
        Variation.of("a combo box that has it not")
            .control("plats", "plats", list("comboBox", "Tornrummet"))
            .saying(Variation.MAIN, ">" + PLACE + "<", "w:value=\"Tornrummet\""));
  }

  private static Variation margins() {
    Variation varied =
        Variation.of("first, even and default headers and footers")
            .changing(
                "word/settings.xml",
                settings ->
                    settings.replace(
                        "<w:characterSpacingControl",
                        "<w:evenAndOddHeaders/><w:characterSpacingControl"));
    var references = new StringBuilder();
    int id = 30;
    for (String type : new String[] {"first", "even", "default"}) {
      for (String margin : new String[] {"header", "footer"}) {
        if (margin.equals("footer") || type.equals("even")) {
          id++;
          String part = "word/" + margin + id + ".xml";
          String root = margin.equals("header") ? "hdr" : "ftr";
          String xml = "<w:%s%s><w:p>%s</w:p></w:%s>".formatted(root, W, inLine("plats", id), root);
          references.append(
              "<w:%sReference w:type=\"%s\" r:id=\"rId%d\"/>".formatted(margin, type, id));
          varied =
              varied
                  .adding("rId" + id, margin, part, WORD_TYPE + margin + "+xml", xml)
                  .fills(part)
                  .saying(part, PLACE);
        }
      }
    }
    return varied.changing(Variation.MAIN, main -> main.replace("<w:pgSz", references + "<w:pgSz"));
  }

  private static Variation pictureAndFootnote() {
    String picture =
        "<w:p><w:r><w:drawing><wp:inline"
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\">"
            + "<wp:extent cx=\"360000\" cy=\"360000\"/><wp:docPr id=\"1\" name=\"Logotyp\""
            + " descr=\"Kommunens vapen\"/><a:graphic"
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData"
            + " uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic"
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
            + "<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Logotyp\"/><pic:cNvPicPr/></pic:nvPicPr>"
            + "<pic:blipFill><a:blip r:embed=\"rId40\"/><a:stretch><a:fillRect/></a:stretch>"
            + "</pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"360000\""
            + " cy=\"360000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
            + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r>"
            + "<w:footnoteReference w:id=\"2\"/></w:r></w:p>";
    String footnotes =
        "<w:footnotes"
            + W
            + R
            + ">"
            + "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p><w:r><w:separator/></w:r></w:p>"
            + "</w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"1\"><w:p><w:r>"
            + "<w:continuationSeparator/></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r>"
            + "<w:footnoteRef/></w:r><w:r><w:t> Vapnet är ritat 1951.</w:t></w:r></w:p></w:footnote>"
            + "</w:footnotes>";
    return Variation.of("a logo and a footnote")
        .beginning(picture)
        .changing(
            "word/_rels/document.xml.rels",
            all ->
                all.replace(
                    "</Relationships>",
                    "<Relationship Id=\"rId40\" Type=\"http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/image\" Target=\"media/punkt1.png\"/>"
                        + "</Relationships>"))
        .adding("rId41", "footnotes", "word/footnotes.xml", WORD_TYPE + "footnotes+xml", footnotes)
        .saying("word/footnotes.xml", "1951")
        .saying(Variation.MAIN, "rId40", TITLE);
  }

  private static String attachmentTable() {
    String cell = "<w:tc><w:tcPr/><w:p>%s</w:p></w:tc>";
    String row =
        "<w:tr>"
            + cell.formatted(inLine("bilagenummer", 2))
            + cell.formatted(inLine("bilaga", 3))
            + cell.formatted(inLine("bilaga_till", 4))
            + "</w:tr>";
    String w15 =
        "<w15:repeatingSection xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"/>";
    String item =
        "<w:sdt><w:sdtPr><w:id w:val=\"5\"/><w15:repeatingSectionItem"
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"/></w:sdtPr>"
            + "<w:sdtContent>"
            + row
            + "</w:sdtContent></w:sdt>";
    return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"6000\"/>"
        + "<w:gridCol w:w=\"2000\"/></w:tblGrid><w:sdt><w:sdtPr><w:tag w:val=\"bilagor?\"/>"
        + "<w:id w:val=\"1\"/>"
        + w15
        + "</w:sdtPr><w:sdtContent>"
        + item
        + "</w:sdtContent></w:sdt></w:tbl>";
  }

  private static String swedishStyles(String part) {
    return part.replaceAll("\"Heading(\\d)\"", "\"Rubrik$1\"")
        .replace("\"ListBullet", "\"Punktlista");
  }

  private static String section(String size) {
    return "<w:p><w:pPr><w:sectPr><w:pgSz w:" + size + "/></w:sectPr></w:pPr></w:p>";
  }

  private static String list(String kind, String value) {
    return "<w:"
        + kind
        + " w:lastValue=\"a\"><w:listItem w:displayText=\"Annan sal\" w:value=\"a\"/>"
        + "<w:listItem w:displayText=\"Kvarnsalen\" w:value=\""
        + value
        + "\"/></w:"
        + kind
        + ">";
  }

  private static String framed(String tag, String inside) {
    return "<w:sdt><w:sdtPr><w:tag w:val=\""
        + tag
        + "\"/><w:id w:val=\"77\"/></w:sdtPr><w:sdtContent>"
        + "<w:r><w:t xml:space=\"preserve\">i salen </w:t></w:r>"
        + inside
        + "</w:sdtContent></w:sdt>";
  }

  private static String inLine(String tag, int id) {
    return "<w:sdt><w:sdtPr><w:tag w:val=\"%s\"/><w:id w:val=\"%d\"/></w:sdtPr>".formatted(tag, id)
        + "<w:sdtContent><w:r><w:t>Exempel</w:t></w:r></w:sdtContent></w:sdt>";
  }
}
