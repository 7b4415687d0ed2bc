package se.radslag.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.radslag.Meetings;
import se.radslag.PrintedText;
import se.radslag.document.Content;
import se.radslag.document.Template;
import se.radslag.document.WordDocument;
import se.radslag.document.pdf.PdfDocument;
import se.radslag.model.Details;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;

/** Files of every kind, as they may lie in a council's folder: mostly Word and PDF. */
final class MixedFiles {

  private MixedFiles() {}

  /** Writes so many, a fortnight between their days; what is there already stays. */
  static void write(Path folder, int count, LocalDate first) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < count; i++) {
      Meeting meeting = on(Meetings.withItems(10), first.plusDays(14L * i));
      String day = meeting.details().date().day().map(LocalDate::toString).orElse("");
      switch (i % 10) {
        case 0, 1, 2, 3 -> write(folder.resolve(day + ".docx"), () -> word(meeting));
        case 4, 5, 6 ->
            write(folder.resolve(day + ".pdf"), () -> new PdfDocument().of(word(meeting)));
        case 7 -> write(folder.resolve(day + ".txt"), () -> utf8(PrintedText.of(meeting)));
        case 8 -> write(folder.resolve(day + ".rtf"), () -> rich(meeting));
        default -> openDocument(folder.resolve(day + ".odt"), meeting);
      }
    }
  }

  private static Meeting on(Meeting meeting, LocalDate day) {
    Details details = meeting.details();
    return meeting.with(
        new Details(
            details.sender(),
            details.unit(),
            details.documentType(),
            details.registrationNumber() + "-" + day.toEpochDay(),
            details.title(),
            MeetingDate.of(day),
            details.time(),
            details.place()));
  }

  private static byte[] word(Meeting meeting) {
    var content = new Content.Minutes(meeting, List.of());
    return new WordDocument().write(content, Template.builtIn(content.kind()));
  }

  private static byte[] rich(Meeting meeting) {
    var text = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252 ");
    for (String line : PrintedText.lines(meeting)) {
      line.chars()
          .forEach(one -> text.append(one < 128 ? String.valueOf((char) one) : "\\u" + one + "?"));
      text.append("\\par\n");
    }
    return utf8(text.append('}').toString());
  }

  private static void openDocument(Path file, Meeting meeting) throws IOException {
    if (Files.exists(file)) {
      return;
    }
    var text = new StringBuilder("<d xmlns:text=\"text\"><body>");
    for (String line : PrintedText.lines(meeting)) {
      text.append("<text:p>").append(line.replace("&", "&amp;")).append("</text:p>");
    }
    try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("mimetype"));
      zip.write(utf8("application/vnd.oasis.opendocument.text"));
      zip.putNextEntry(new ZipEntry("content.xml"));
      zip.write(utf8(text.append("</body></d>").toString()));
    }
  }

  private static void write(Path file, Supplier<byte[]> bytes) throws IOException {
    if (Files.notExists(file)) {
      Files.write(file, bytes.get());
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
