package se.radslag.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Outcomes;
import se.radslag.model.DocumentKind;
import se.radslag.model.Problem.Kind;
import se.radslag.work.SampleContent;

/**
 * Files that are no templates are refused for what they are; nothing is fetched, nothing filled.
 */
@Timeout(60)
final class TemplateRefusalTest {

  private static final String MAIN = "word/document.xml";

  private static final int LOOKED_FOR_MILLISECONDS = 300;

  @TempDir private Path folder;

  @Test
  void filesOfOtherKinds() throws IOException {
    assertRefused(Kind.FILE_EMPTY, new byte[0]);
    assertRefused(Kind.TEMPLATE_NOT_WORD, utf8("Detta är bara text."));
    assertRefused(Kind.TEMPLATE_NOT_WORD, utf8("{\\rtf1 text}"));
    assertRefused(Kind.TEMPLATE_PDF, utf8("%PDF-1.7 och så vidare"));
    assertRefused(
        Kind.TEMPLATE_ODT, zip("mimetype", utf8("application/vnd.oasis.opendocument.text")));
    assertRefused(
        Kind.TEMPLATE_NOT_WORD,
        zip(PackageBytes.CONTENT_TYPES, utf8("<Types>spreadsheetml.sheet.main+xml</Types>")));
    assertRefused(Kind.TEMPLATE_DAMAGED, zip("bild.png", new byte[10]));
  }

  @Test
  void olderAndProtectedFiles() throws Exception {
    var word = new ByteArrayOutputStream();
    try (var file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
      file.writeFilesystem(word);
    }
    assertRefused(Kind.TEMPLATE_OLD_WORD, word.toByteArray());
    var locked = new ByteArrayOutputStream();
    try (var file = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("hemligt");
      try (var stream = encryptor.getDataStream(file)) {
        stream.write(whole());
      }
      file.writeFilesystem(locked);
    }
    assertRefused(Kind.TEMPLATE_PROTECTED, locked.toByteArray());
    assertRefused(Kind.TEMPLATE_DAMAGED, Arrays.copyOf(locked.toByteArray(), 40));
  }

  @Test
  void filesWithMacros() throws IOException {
    for (String type : List.of("document", "template")) {
      assertRefused(
          Kind.TEMPLATE_MACROS,
          Templates.changed(
              PackageBytes.CONTENT_TYPES,
              types ->
                  types.replace(
                      TemplateParts.DOCUMENT_TYPE,
                      "application/vnd.ms-word." + type + ".macroEnabled.main+xml")));
    }
    assertRefused(Kind.TEMPLATE_MACROS, with("word/vbaProject.bin", new byte[] {1}));
  }

  @Test
  void damagedFiles() throws IOException {
    byte[] whole = whole();
    for (int tenth = 1; tenth < 10; tenth++) {
      assertRefused(Kind.TEMPLATE_DAMAGED, Arrays.copyOf(whole, whole.length * tenth / 10));
    }
    PackageBytes noMain = PackageBytes.read(whole);
    noMain.entries().remove(MAIN);
    assertRefused(Kind.TEMPLATE_DAMAGED, noMain.file());
    for (String part :
        List.of(
            MAIN,
            "word/styles.xml",
            "word/numbering.xml",
            "word/header1.xml",
            "docProps/core.xml")) {
      assertRefused(
          Kind.TEMPLATE_DAMAGED,
          Templates.changed(part, xml -> xml.substring(0, xml.length() - 5)));
    }
    assertRefused(
        Kind.TEMPLATE_DAMAGED, Templates.changed(MAIN, xml -> xml.replace("w:document", "w:hdr")));
  }

  @Test
  void filesMadeToFillTheMemory() throws IOException {
    assertRefused(Kind.TEMPLATE_UNSAFE, with("word/media/bild.png", new byte[40 << 20]));
    String paragraphs = "<w:p/>".repeat(3_000_000);
    assertRefused(
        Kind.TEMPLATE_UNSAFE,
        Templates.changed(MAIN, xml -> xml.replace("<w:body>", "<w:body>" + paragraphs)));
    // Short enough that it is not packed too well.
    String deep = "<w:r>".repeat(8_000) + "</w:r>".repeat(8_000);
    assertRefused(
        Kind.TEMPLATE_UNSAFE,
        Templates.changed(MAIN, xml -> xml.replace("<w:body>", "<w:body><w:p>" + deep + "</w:p>")));
  }

  @Test
  void documentTypesAndWhatTheyWouldExpandTo() throws IOException {
    String laughs =
        "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
    assertRefused(
        Kind.TEMPLATE_UNSAFE, Templates.changed(MAIN, xml -> xml.replace("?>", "?>" + laughs)));
    assertRefused(
        Kind.TEMPLATE_UNSAFE,
        Templates.changed("word/styles.xml", xml -> xml.replace("?>", "?><!DOCTYPE a>")));
    assertRefused(
        Kind.TEMPLATE_DAMAGED,
        Templates.changed(MAIN, xml -> xml.replace("<w:body>", "<w:body>&everything;")));
  }

  @Test
  void nothingIsFetched() throws IOException {
    Path secret = Files.writeString(folder.resolve("hemligt.txt"), "hemligt");
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(LOOKED_FOR_MILLISECONDS);
      String http = "http://127.0.0.1:" + server.getLocalPort() + "/a.dtd";
      for (String target : List.of(http, secret.toUri().toString())) {
        assertRefused(
            Kind.TEMPLATE_UNSAFE,
            Templates.changed(
                MAIN, xml -> xml.replace("?>", "?><!DOCTYPE a SYSTEM \"" + target + "\">")));
        Template.examine(
            DocumentKind.MINUTES,
            "mall.docx",
            Templates.changed(MAIN, xml -> fetching(xml, target)));
        Template.examine(
            DocumentKind.MINUTES,
            "mall.docx",
            with("word/_rels/settings.xml.rels", attached(target)));
        Template linked = Templates.read(with("word/_rels/settings.xml.rels", attached(target)));
        TemplateTrial.of(linked, SampleContent.of(DocumentKind.MINUTES));
      }
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void filesThatAreNotThere() throws IOException {
    assertEquals(
        Kind.FILE_MISSING,
        Outcomes.problem(Template.examine(DocumentKind.MINUTES, folder.resolve("saknas.docx"))));
    assertEquals(
        Kind.FILE_IS_FOLDER, Outcomes.problem(Template.examine(DocumentKind.MINUTES, folder)));
    Path large = folder.resolve("stor.docx");
    try (var file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(200L << 20);
    }
    assertEquals(
        Kind.FILE_TOO_LARGE, Outcomes.problem(Template.examine(DocumentKind.MINUTES, large)));
  }

  @Test
  void theFileItselfIsNeverChanged() throws IOException {
    byte[] faulty = Templates.changed(MAIN, xml -> xml.replace("\"titel\"", "\"fel\""));
    Path file = Files.write(folder.resolve("mall.docx"), faulty);
    var before = Files.getLastModifiedTime(file);
    Outcomes.value(Template.examine(DocumentKind.MINUTES, file));
    assertArrayEquals(faulty, Files.readAllBytes(file));
    assertEquals(before, Files.getLastModifiedTime(file));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  private static String fetching(String xml, String target) {
    return xml.replace(
        "<w:document ",
        "<?xml-stylesheet href=\""
            + target
            + "\"?><w:document xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:schemaLocation=\"urn:a "
            + target
            + "\" ");
  }

  private static byte[] attached(String target) {
    return utf8(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/"
            + "2006/relationships/attachedTemplate\" Target=\""
            + target
            + "\" TargetMode=\"External\"/></Relationships>");
  }

  private static byte[] whole() {
    return Template.builtIn(DocumentKind.MINUTES).bytes().file();
  }

  private static byte[] with(String entry, byte[] content) {
    return Template.builtIn(DocumentKind.MINUTES).bytes().with(Map.of(entry, content)).file();
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    var file = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return file.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertRefused(Kind kind, byte[] file) {
    assertEquals(kind, Outcomes.problem(Template.examine(DocumentKind.MINUTES, "mall.docx", file)));
  }
}
