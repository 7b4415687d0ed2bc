package se.radslag.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import se.radslag.model.AgendaItem;
import se.radslag.model.Meeting;
import se.radslag.model.Note;

/** The same content through XWPF as it comes: paragraph after paragraph, no template, no look. */
final class PlainWord {

  private PlainWord() {}

  static byte[] write(List<Meeting> meetings) {
    try (var document = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      meetings.forEach(meeting -> add(document, meeting));
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void add(XWPFDocument document, Meeting meeting) {
    paragraph(document, meeting.details().title());
    for (AgendaItem item : meeting.items()) {
      paragraph(document, item.number() + " " + item.title()).setBold(true);
      item.presenters().forEach(name -> paragraph(document, name).setItalic(true));
      item.notes().stream().map(Note::text).forEach(text -> paragraph(document, text));
    }
  }

  private static XWPFRun paragraph(XWPFDocument document, String text) {
    XWPFRun run = document.createParagraph().createRun();
    run.setText(text);
    return run;
  }
}
