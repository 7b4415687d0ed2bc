package se.radslag.document.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.Meetings;
import se.radslag.PrintedText;
import se.radslag.Seeds;
import se.radslag.document.Content;
import se.radslag.document.Template;
import se.radslag.document.WordDocument;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;

/** The minutes as a PDF, made in the program's own template. */
final class MinutesPdfTest {

  private static byte[] word(Meeting meeting) {
    return new WordDocument()
        .write(new Content.Minutes(meeting, List.of()), Template.builtIn(DocumentKind.MINUTES));
  }

  @Test
  void areAcceptedAsPdfA2aAndPdfUa1() {
    VeraPdf.accepts(new PdfDocument().of(word(Meetings.rich())));
  }

  @Test
  void sayWhatTheMeetingSaysInItsOrder() {
    Meeting meeting = Meetings.rich();
    String said = Seeds.characters(PdfText.of(new PdfDocument().of(word(meeting))));
    assertEquals(Seeds.characters(PrintedText.of(meeting)), said);
  }

  @Test
  void areTheSameBytesEachTime() {
    byte[] word = word(Meetings.rich());
    assertArrayEquals(new PdfDocument().of(word), new PdfDocument().of(word));
  }
}
