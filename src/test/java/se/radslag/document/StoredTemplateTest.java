package se.radslag.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.LibreOffice;
import se.radslag.Outcomes;
import se.radslag.model.DocumentKind;
import se.radslag.model.ItemId;
import se.radslag.model.Meeting;
import se.radslag.store.DataFile;
import se.radslag.store.StoredFile;
import se.radslag.ui.DataFiles;
import se.radslag.ui.Fiction;
import se.radslag.work.CouncilTemplate;
import se.radslag.work.Dispatch;
import se.radslag.work.DocumentFormat;
import se.radslag.work.SendOut;
import se.radslag.work.SentOut;

/** A council's own template of any kind, from the file that is chosen to the one that is sent. */
final class StoredTemplateTest {

  private static final String MAIN = "word/document.xml";
  private static final String TYPES = "[Content_Types].xml";
  private static final String OURS = "Ur Norrvikens egen mall";

  /** What every kind's template says in the places that are filled. */
  private static final List<String> SAMPLES =
      List.of(
          "Mötets titel",
          "Mötets dag",
          "Mötesrum",
          "Förnamn Efternamn",
          "Punktens rubrik",
          "Löpande text",
          "Punkt i en lista",
          "Vad som har lovats",
          "2001",
          "Rådets namn",
          "Namn på bilagan",
          "från Organisation");

  private static final Set<String> FILLED =
      Set.of(MAIN, TYPES, "word/header1.xml", "word/header2.xml", "docProps/core.xml");

  @TempDir private Path folder;
  private DataFile data;
  private Meeting meeting;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    meeting = fiction.keep(data, fiction.meeting());
  }

  @AfterEach
  void close() {
    data.close();
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void itIsChosenKeptFilledAndSent(DocumentKind kind) throws Exception {
    PackageBytes template = ours(kind);
    Path file = Files.write(folder.resolve("Norrvikens mall.dotx"), template.file());
    Outcomes.value(new CouncilTemplate(data).choose(meeting.council(), kind, file));
    Files.delete(file);

    SentOut sent = send(kind);
    byte[] made = Files.readAllBytes(sent.files().getFirst());
    StoredFile frozen =
        data.read(session -> session.circulations().file(sent.circulation().id(), 0)).orElseThrow();
    assertArrayEquals(made, frozen.content());

    PackageBytes document = PackageBytes.read(made);
    String printed = String.join("\n", OpenedDocument.of(made).printed());
    said(kind).forEach(words -> assertTrue(printed.contains(words), words + " in " + printed));
    nothingIsLeft(document);
    theRestIsUntouched(kind, template, document);
    assertEquals(List.of(), SchemaTest.errors(made, 2));
    Path work = Files.createDirectory(folder.resolve("arbete"));
    assertTrue(LibreOffice.printed(sent.files().getFirst(), work).contains(OURS));
  }

  /** What only this kind says of the meeting, and what is fixed in our template. */
  private List<String> said(DocumentKind kind) {
    String title = meeting.details().title();
    String matter = meeting.items().get(3).title();
    return Stream.concat(
            Stream.of(OURS),
            switch (kind) {
              case NOTICE -> Stream.of(title, "KALLELSE", matter, "Övriga frågor");
              case ATTENDANCE_LIST ->
                  Stream.of(title, "NÄRVAROLISTA", "Folke Hällgren", "Nils Wiik", "RPG");
              case MINUTES -> Stream.of(title, matter, "Två av dem får tak", "Siv Rönnqvist");
              case WATCH_LIST -> Stream.of("Seniorrådet i Norrviken", "sandningen", matter);
              case EXTRACT -> Stream.of(title, "UTDRAG", matter, "2 från SPF Seniorerna");
              case VOLUME -> Stream.of("Seniorrådet i Norrviken", "2025", matter, "Gunvor Åström");
            })
        .toList();
  }

  private static void nothingIsLeft(PackageBytes document) {
    for (String part : FILLED) {
      String xml = new String(document.entry(part).orElseThrow(), UTF_8);
      SAMPLES.forEach(sample -> assertFalse(xml.contains(">" + sample), sample + " in " + xml));
      Stream.of("showingPlcHdr", "dataBinding", "w:placeholder")
          .forEach(sign -> assertFalse(xml.contains(sign), sign + " in " + xml));
    }
  }

  /** An extract's heading begins at its item's own number. */
  private static void theRestIsUntouched(
      DocumentKind kind, PackageBytes template, PackageBytes document) {
    assertEquals(template.entries().keySet(), document.entries().keySet());
    template
        .entries()
        .forEach(
            (name, part) -> {
              boolean number = kind == DocumentKind.EXTRACT && name.equals("word/numbering.xml");
              if (!FILLED.contains(name) && !number) {
                assertArrayEquals(part, document.entry(name).orElseThrow(), name);
              }
            });
  }

  private SentOut send(DocumentKind kind) throws IOException {
    Optional<ItemId> item = Optional.of(meeting.items().get(3).id());
    var what =
        new Dispatch(
            meeting.id(),
            kind,
            item,
            Set.of(DocumentFormat.DOCX),
            List.of(),
            List.of(),
            false,
            "",
            "");
    Path out = Files.createDirectory(folder.resolve("ut"));
    return Outcomes.value(new SendOut(data, Clock.systemUTC()).send(what, out));
  }

  /**
   * A .dotx with words of its own first, and a part of its own that the program knows nothing of.
   */
  private static PackageBytes ours(DocumentKind kind) throws IOException {
    PackageBytes made = TemplateMaker.make(kind);
    var changed = new LinkedHashMap<String, byte[]>();
    changed.put(
        MAIN,
        text(made, MAIN)
            .replaceFirst(
                "<w:body>",
                "<w:body><w:p><w:r><w:t xml:space=\"preserve\">Ur Norrvikens </w:t></w:r>"
                    + "<w:r><w:t>egen mall</w:t></w:r></w:p>")
            .getBytes(UTF_8));
    changed.put(
        TYPES, text(made, TYPES).replace("document.main+xml", "template.main+xml").getBytes(UTF_8));
    changed.put("customXml/item1.xml", "<norrviken version=\"7\"/>".getBytes(UTF_8));
    String rels = "word/_rels/document.xml.rels";
    changed.put(
        rels,
        text(made, rels)
            .replace(
                "</Relationships>",
                "<Relationship Id=\"rIdEgen\" Type=\"http://schemas.openxmlformats.org/"
                    + "officeDocument/2006/relationships/customXml\""
                    + " Target=\"../customXml/item1.xml\"/></Relationships>")
            .getBytes(UTF_8));
    return made.with(Map.copyOf(changed));
  }

  private static String text(PackageBytes bytes, String part) {
    return new String(bytes.entry(part).orElseThrow(), UTF_8);
  }
}
