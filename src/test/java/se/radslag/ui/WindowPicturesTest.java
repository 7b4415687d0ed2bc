package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.store.DataFile;
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
            session.meetings().save(whole);
            return whole;
          });
      Path pictures = Path.of("target", "pictures");
      List<Path> files =
          new WindowPictures(Texts.swedish()).save(data, pictures, Optional.of(whole.id()));
      new WindowPictures(Texts.swedish(), 1000, 640, 100)
          .save(data, pictures.resolve("small"), Optional.of(whole.id()));
      for (int size : List.of(80, 130, 200)) {
        new WindowPictures(Texts.swedish(), 1280, 800, size)
            .save(data, pictures.resolve(String.valueOf(size)), Optional.of(whole.id()));
      }
      assertEquals(10, files.size());
      assertAll(files.stream().map(file -> () -> assertPicture(file)));
    }
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
