package se.radslag.work.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Outcomes;
import se.radslag.document.pdf.PdfDocument;
import se.radslag.model.Attachment;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.SearchHit;
import se.radslag.model.SearchHit.Where;
import se.radslag.work.Attachments;
import se.radslag.work.Progress;

final class AttachmentTextsTest {

  @TempDir private Path folder;

  @Test
  void whatStandsInAttachedFilesIsFound() throws IOException {
    byte[] word = word("Belysningen slocknar vid midnatt.");
    byte[] pdf = new PdfDocument().of(word("Fyrvaktaren har semester."));
    try (var archive = new Archived(folder)) {
      Meeting meeting = archive.keep(LocalDate.of(2022, 2, 3), Archived.item(1, "Fyren"));
      attach(
          archive, meeting, "plan.txt", "Målningen börjar i maj.".getBytes(StandardCharsets.UTF_8));
      Attachment lamps = attach(archive, meeting, "Lampor.docx", word);
      attach(archive, meeting, "fyr.pdf", pdf);
      attach(archive, meeting, "skadad.docx", new byte[] {1, 2, 3});
      attach(archive, meeting, "karta.bin", new byte[] {4});
      assertEquals(5, archive.finder.readFiles());
      assertEquals(0, archive.finder.readFiles());
      SearchHit hit = archive.hits("målning").getFirst();
      assertEquals(Where.ATTACHMENT, hit.where());
      assertEquals("plan.txt", hit.title());
      assertEquals("Målningen börjar i maj.", hit.plainSnippet());
      assertEquals("fyr.pdf", archive.hits("fyrvaktare").getFirst().title());
      assertEquals("skadad.docx", archive.hits("skadad").getFirst().title());
      archive.data.write(
          session -> {
            session.apply(
                new MeetingChange.AttachmentsChanged(
                    meeting.id(),
                    List.of(
                        new Attachment(
                            lamps.id(),
                            Optional.of(meeting.items().getFirst().id()),
                            "Ljus.docx",
                            lamps.size(),
                            lamps.sha256())),
                    Set.of()));
            return meeting;
          });
      SearchHit ofItem = archive.hits("slocknade").getFirst();
      assertEquals(1, ofItem.number());
      assertEquals(Optional.of(lamps.id()), ofItem.attachment());
      assertEquals(1, archive.hits("fyren belysning").size());
      assertEquals(0, archive.hits("lampor").size());
      assertEquals(List.of(), archive.data.verify());
    }
  }

  private Attachment attach(Archived archive, Meeting meeting, String name, byte[] content)
      throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    return Outcomes.value(
        new Attachments(archive.data).add(meeting.id(), file, Progress.unwatched()));
  }

  private static byte[] word(String text) throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      document.createParagraph().createRun().setText(text);
      document.write(out);
      return out.toByteArray();
    }
  }
}
