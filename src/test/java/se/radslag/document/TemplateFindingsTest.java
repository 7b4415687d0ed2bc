package se.radslag.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.radslag.Outcomes;
import se.radslag.model.DocumentKind;
import se.radslag.model.TemplateFinding;
import se.radslag.model.TemplateFinding.Kind;
import se.radslag.model.TemplatePlace;
import se.radslag.model.TemplatePlace.Cell;
import se.radslag.model.TemplatePlace.Part;
import se.radslag.texts.Texts;
import se.radslag.work.SampleContent;

/** Everything that is wrong with a template is said, and where. */
final class TemplateFindingsTest {

  private static final String MAIN = "word/document.xml";

  private static final String SETTINGS = "word/_rels/settings.xml.rels";

  @Test
  void theBuiltInTemplateHasNothingWrongAndIsFilled() {
    Template template = Template.builtIn(DocumentKind.MINUTES);
    assertEquals(List.of(), examined(template.bytes().file()));
    assertEquals(
        List.of(), TemplateTrial.of(template, SampleContent.of(DocumentKind.MINUTES)).findings());
  }

  @Test
  void saysAllAtOnceWithTheirPlaces() throws IOException {
    List<TemplateFinding> findings =
        found(
            xml ->
                xml.replace("w:tag w:val=\"titel?\"", "w:tag w:val=\"rubriken\"")
                    .replace("w:tag w:val=\"narvarande?\"", "w:tag w:val=\"naravande\"")
                    .replace("w:tag w:val=\"beslut\"", "w:tag w:val=\"stycke\""));
    assertEquals(
        List.of(
            finding(Kind.TAG_UNKNOWN, body("Mötets titel"), "rubriken", ""),
            finding(
                Kind.TAG_MISSPELLED,
                new TemplatePlace(
                    Part.BODY,
                    0,
                    Optional.of(new Cell(1, 4, 2)),
                    "Organisation: Förnamn Efternamn, Förnamn…"),
                "naravande",
                "narvarande"),
            finding(Kind.SAMPLE_MISSING, body("Punktens rubrik"), "beslut", ""),
            finding(Kind.FIELD_MISSING, TemplatePlace.whole(), "titel", ""),
            finding(Kind.SAMPLE_DOUBLED, body("Beslut: rådets beslut."), "stycke", "")),
        findings);
    assertEquals(
        "Brödtexten, tabell 1, rad 4, kolumn 2, vid ”Organisation: Förnamn Efternamn, Förnamn…”",
        Texts.swedish().of(findings.get(1).place()));
    assertEquals(
        "Taggen naravande finns inte i Rådslag. Menas narvarande? Rätta den under Egenskaper.",
        Texts.swedish().of(findings.get(1)));
  }

  @ParameterizedTest
  @CsvSource({
    "närvarande, narvarande",
    "NARVARANDE, narvarande",
    "naravande, narvarande",
    "Vid anteckningarna, vid_anteckningarna",
    "nästa-möte, nasta_mote",
    "Uppföljning, uppfoljning",
    "tittel, titel"
  })
  void aTagNearlyRightIsProposed(String written, String meant) {
    assertEquals(Optional.of(meant), TagSpelling.proposal(written));
  }

  @Test
  void wordsThatAreNoTagAtAllAreNotGuessed() {
    assertEquals(Optional.empty(), TagSpelling.proposal("handläggare"));
    assertEquals(Optional.empty(), TagSpelling.proposal("x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plats?", "datum:2024-04-11", "tid:13.00–14.30?"})
  void whatATagSaysAboutHowIsNotItsName(String tag) throws IOException {
    assertEquals(
        List.of(), found(xml -> xml.replace("<w:body>", "<w:body><w:p>" + inLine(tag) + "</w:p>")));
  }

  @Test
  void anExampleThatIsNoneIsToldOf() throws IOException {
    List<TemplateFinding> findings =
        found(xml -> xml.replace("<w:body>", "<w:body><w:p>" + inLine("datum:iso") + "</w:p>"));
    assertEquals(List.of(finding(Kind.FORMAT_UNKNOWN, body("Exempel"), "datum", "iso")), findings);
    assertFalse(findings.getFirst().refuses());
  }

  @Test
  void saysWhichHeaderOrFooter() throws IOException {
    byte[] file =
        Templates.changed(
            "word/header1.xml", xml -> xml.replaceFirst("\"avsandare\\?\"", "\"avs\""));
    TemplatePlace place = examined(file).getFirst().place();
    assertEquals(Part.HEADER_FIRST, place.part());
    assertEquals(
        "Sidhuvudet på första sidan, tabell 1, rad 1, kolumn 1, vid ”Förvaltningens namn”",
        Texts.swedish().of(place));
  }

  @Test
  void saysWhichSection() throws IOException {
    String section = "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>";
    byte[] file =
        Templates.changed(
            part ->
                part.replace("<w:body>", "<w:body>" + section)
                    .replaceFirst("\"avsandare\\?\"", "\"avs\""));
    assertEquals(2, examined(file).getFirst().place().section());
  }

  @Test
  void anAgendaThatIsMissingTakesItsSamplesWithIt() throws IOException {
    List<TemplateFinding> findings =
        found(xml -> xml.replace("w:tag w:val=\"dagordning?\"", "w:tag w:val=\"punkter\""));
    assertTrue(findings.stream().anyMatch(one -> one.kind() == Kind.AGENDA_MISSING));
    assertEquals(9 + 4, findings.stream().filter(is(Kind.SAMPLE_OUTSIDE_AGENDA)).count());
  }

  @Test
  void controlsThatCannotBeFilled() throws IOException {
    String picture = inLine("plats").replace("<w:id", "<w:picture/><w:id");
    String empty = "<w:sdt><w:sdtPr><w:tag w:val=\"tid\"/></w:sdtPr><w:sdtContent/></w:sdt>";
    String outer =
        "<w:sdt><w:sdtPr><w:tag w:val=\"titel\"/></w:sdtPr><w:sdtContent><w:p>"
            + inLine("datum")
            + "</w:p></w:sdtContent></w:sdt>";
    String agenda = "<w:p>" + inLine("dagordning") + "</w:p>";
    List<TemplateFinding> findings =
        found(
            xml ->
                xml.replace(
                        "<w:body>", "<w:body><w:p>" + picture + "</w:p>" + empty + outer + agenda)
                    .replace("<w:r><w:t>Löpande", inLine("enhet") + "<w:r><w:t>Löpande"));
    assertEquals(
        List.of(
            Kind.TAKES_NO_TEXT,
            Kind.NOTHING_TO_FILL,
            Kind.FIELD_IN_FIELD,
            Kind.AGENDA_IN_LINE,
            Kind.FIELD_IN_AGENDA),
        findings.stream().map(TemplateFinding::kind).toList());
    assertEquals("titel", findings.get(2).proposal());
  }

  @Test
  void anAgendaBelongsToTheBody() throws IOException {
    byte[] file =
        Templates.changed(
            "word/header1.xml", xml -> xml.replaceFirst("\"avsandare\\?\"", "\"dagordning\""));
    assertEquals(Kind.AGENDA_IN_MARGIN, examined(file).getFirst().kind());
  }

  @Test
  void aTitleWithoutATagIsToldOfAndOtherControlsAreLeftAlone() throws IOException {
    String untagged = inLine("").replace("<w:tag w:val=\"\"/>", "<w:alias w:val=\"%s\"/>");
    List<TemplateFinding> findings =
        found(
            xml ->
                xml.replace(
                    "<w:body>",
                    "<w:body><w:p>"
                        + untagged.formatted("Nästa möte")
                        + untagged.formatted("Handläggare")
                        + "</w:p>"));
    assertEquals(1, findings.size());
    assertEquals(
        finding(Kind.TAG_LEFT_OUT, body("ExempelExempel"), "Nästa möte", "nasta_mote"),
        findings.getFirst());
  }

  @Test
  void aTextBoxIsOneBoxThoughItIsWrittenTwice() throws IOException {
    String box = "<w:txbxContent><w:p>" + inLine("okänt") + "</w:p></w:txbxContent>";
    String twice =
        "<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/"
            + "markup-compatibility/2006\"><mc:Choice Requires=\"wps\">"
            + box
            + "</mc:Choice><mc:Fallback>"
            + box
            + "</mc:Fallback></mc:AlternateContent></w:r></w:p>";
    assertEquals(1, found(xml -> xml.replace("<w:body>", "<w:body>" + twice)).size());
  }

  @Test
  void whatWasForgottenInEditingIsToldOf() throws IOException {
    List<TemplateFinding> findings =
        found(
            xml ->
                xml.replace(
                    "<w:r><w:t>Mötets titel</w:t></w:r>",
                    "<w:ins w:id=\"1\" w:author=\"x\"><w:r><w:t>Mötets titel</w:t></w:r></w:ins>"
                        + "<w:r><w:commentReference w:id=\"0\"/></w:r>"));
    assertEquals(
        List.of(Kind.TRACKED_CHANGES, Kind.COMMENTS),
        findings.stream().map(TemplateFinding::kind).toList());
    assertTrue(findings.stream().noneMatch(TemplateFinding::refuses));
  }

  @ParameterizedTest
  @CsvSource({
    "image, LINKED_PICTURE",
    "attachedTemplate, LINKED_TEMPLATE",
    "frame, LINKED_OTHER",
    "oleObject, LINKED_OTHER",
    "hyperlink, "
  })
  void linksOutOfTheFileAreToldOf(String type, Kind kind) throws IOException {
    PackageBytes bytes = Template.builtIn(DocumentKind.MINUTES).bytes();
    byte[] file =
        bytes.with(Map.of(SETTINGS, relationship(type, "file:///c:/a b/mall.dotx"))).file();
    assertEquals(
        Optional.ofNullable(kind).stream().toList(),
        examined(file).stream().map(TemplateFinding::kind).toList());
  }

  @Test
  void fieldsThatFetchAreToldOf() throws IOException {
    String field =
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDE</w:instrText>"
            + "</w:r><w:r><w:instrText>PICTURE \"http://a.example/b.png\" </w:instrText></w:r></w:p>"
            + "<w:p><w:fldSimple w:instr=\" PAGE \"/><w:fldSimple w:instr=\"DDE x y\"/></w:p>";
    List<TemplateFinding> findings = found(xml -> xml.replace("<w:body>", "<w:body>" + field));
    assertEquals(
        List.of("DDE", "INCLUDEPICTURE"),
        findings.stream().filter(is(Kind.FETCHING_FIELD)).map(TemplateFinding::subject).toList());
  }

  @Test
  void everythingHasWords() {
    for (Kind kind : Kind.values()) {
      String words = Texts.swedish().of(finding(kind, TemplatePlace.whole(), "a", "b"));
      assertTrue(words.endsWith("."), words);
    }
  }

  private static Predicate<TemplateFinding> is(Kind kind) {
    return one -> one.kind() == kind;
  }

  private static byte[] relationship(String type, String target) {
    return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/%s\" Target=\"%s\" TargetMode=\"External\"/></Relationships>")
        .formatted(type, target)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static TemplateFinding finding(
      Kind kind, TemplatePlace place, String subject, String proposal) {
    return new TemplateFinding(kind, place, subject, proposal);
  }

  private static TemplatePlace body(String near) {
    return new TemplatePlace(Part.BODY, 0, Optional.empty(), near);
  }

  private static List<TemplateFinding> found(UnaryOperator<String> change) throws IOException {
    return examined(Templates.changed(MAIN, change));
  }

  private static List<TemplateFinding> examined(byte[] file) {
    return Outcomes.value(Template.examine(DocumentKind.MINUTES, "mall.docx", file)).findings();
  }

  private static String inLine(String tag) {
    return "<w:sdt><w:sdtPr><w:tag w:val=\"%s\"/><w:id w:val=\"77\"/></w:sdtPr>".formatted(tag)
        + "<w:sdtContent><w:r><w:t>Exempel</w:t></w:r></w:sdtContent></w:sdt>";
  }
}
