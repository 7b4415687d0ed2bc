package se.radslag.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.radslag.Seeds;

/** What becomes of the things a Word file may have. */
final class PdfDocumentTest {

  private final PdfDocument pdf = new PdfDocument();

  @ParameterizedTest
  @EnumSource
  void isAcceptedAndSaysTheSameInTheSameOrder(Samples sample) {
    byte[] made = pdf.of(sample.word());
    assertEquals(Seeds.characters(sample.said()), Seeds.characters(PdfText.of(made)));
    VeraPdf.accepts(made);
  }

  @ParameterizedTest
  @EnumSource
  void isTheSameBytesEachTime(Samples sample) {
    assertArrayEquals(pdf.of(sample.word()), new PdfDocument().of(sample.word()));
  }

  @Test
  void aLandscapeSectionHasLandscapePages() {
    byte[] made = pdf.of(Samples.A_LANDSCAPE_PAGE_BETWEEN_OTHERS.word());
    List<Boolean> landscape =
        PdfText.in(
            made,
            document ->
                IntStream.range(0, document.getNumberOfPages())
                    .mapToObj(i -> document.getPage(i).getMediaBox())
                    .map(box -> box.getWidth() > box.getHeight())
                    .toList());
    assertEquals(List.of(false, true, false), landscape);
  }

  @Test
  void aHardPageBreakBeginsAPage() {
    byte[] made = pdf.of(Samples.A_CONTENTS_LIST.word());
    assertEquals("Februari2", Seeds.characters(PdfText.page(made, 1)));
    assertEquals("Februari", Seeds.characters(PdfText.page(made, 2)));
  }

  @Test
  void aWordMayBreakAtASoftHyphenAndNotAtAHardOne() {
    String hyphens = "förvalt\u00ADnings\u00ADchef A\u201112";
    byte[] made = pdf.of(WordFile.of(WordFile.p(hyphens)).bytes());
    String said = PdfText.of(made).replace("\u00AD", "").strip();
    assertEquals("förvaltningschef A\u201112", said);
    VeraPdf.accepts(made);
  }

  @Test
  void everyFontIsEmbedded() {
    byte[] made = pdf.of(Samples.SIGNS_THAT_ARE_RARE.word());
    assertTrue(PdfText.in(made, PdfDocumentTest::embedded));
  }

  /** A server that must not hear a word. */
  @Test
  void nothingOutsideTheFileIsAskedFor() throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(1);
      String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
      pdf.of(
          WordFile.of(
                  "<w:p><w:r><w:drawing><a:blip r:link=\"ut\"/></w:drawing></w:r>"
                      + "<w:hyperlink r:id=\"ut\"><w:r><w:t>ord</w:t></w:r></w:hyperlink></w:p>")
              .outside("ut", "image", address + "a.png")
              .bytes());
      assertThrows(SocketTimeoutException.class, server::accept);
    }
  }

  @Test
  void whatIsNoWordFileIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> pdf.of(new byte[] {1, 2, 3}));
  }

  private static boolean embedded(PDDocument document) {
    var resources = document.getPage(0).getResources();
    return StreamSupport.stream(resources.getFontNames().spliterator(), false)
        .allMatch(
            name -> {
              try {
                PDFont font = resources.getFont(name);
                return font.isEmbedded();
              } catch (IOException unreadable) {
                throw new AssertionError(unreadable);
              }
            });
  }
}
