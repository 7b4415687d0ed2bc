package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import se.radslag.model.Attachment;
import se.radslag.model.AttachmentId;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.model.Schedule;
import se.radslag.store.DataFile;
import se.radslag.store.Session;
import se.radslag.texts.Texts;

final class WindowPicturesTest {

  @TempDir private Path folder;

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void everyStepIsPicturedLightAndDark() throws IOException {
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      Meeting whole = fiction.keep(data, fiction.meeting());
      fiction.keep(data, fiction.meetingOn(LocalDate.of(2025, 2, 6), MeetingState.CIRCULATED));
      fiction.keep(data, fiction.meetingOn(LocalDate.of(2024, 11, 14), MeetingState.APPROVED));
      data.write(
          session -> {
            session.meetings().save(planned(whole));
            attachment(session, whole, "Karta över gångvägen.pdf", 1_340_000);
            attachment(session, whole, "Offert bänkar.docx", 48_000);
            return whole;
          });
      Path pictures = Path.of("target", "pictures");
      List<Path> files =
          new WindowPictures(Texts.swedish()).save(data, pictures, Optional.of(whole.id()));
      new WindowPictures(Texts.swedish(), 1000, 640, 100)
          .save(data, pictures.resolve("small"), Optional.of(whole.id()));
      for (int size : List.of(80, 200)) {
        new WindowPictures(Texts.swedish(), 1280, 800, size)
            .save(data, pictures.resolve(String.valueOf(size)), Optional.of(whole.id()));
      }
      assertEquals(20, files.size());
      assertAll(files.stream().map(file -> () -> assertPicture(file)));
    }
  }

  private static Meeting planned(Meeting meeting) {
    Schedule schedule = Schedule.none().withPlanned(Optional.of(Duration.ofMinutes(20)));
    return meeting.withItems(
        meeting.items().stream()
            .map(item -> item.number() == 3 ? item : item.with(schedule))
            .toList());
  }

  private static void attachment(Session session, Meeting meeting, String name, long size) {
    session
        .attachments()
        .add(
            meeting.id(),
            new Attachment(
                AttachmentId.create(), Optional.of(meeting.items().get(3).id()), name, size, name),
            new byte[1]);
  }

  private static void assertPicture(Path file) throws IOException {
    BufferedImage picture = ImageIO.read(file.toFile());
    assertEquals(1280, picture.getWidth(), file.toString());
    var colours = new HashSet<Integer>();
    for (int x = 0; x < picture.getWidth(); x += 5) {
      for (int y = 0; y < picture.getHeight(); y += 5) {
        colours.add(picture.getRGB(x, y));
      }
    }
    assertEquals(true, colours.size() > 20 && Files.size(file) > 10_000, file.toString());
  }
}
