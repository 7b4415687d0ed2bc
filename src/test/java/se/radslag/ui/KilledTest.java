package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Meeting;
import se.radslag.store.DataFile;

/** What the window has called saved survives the sudden death of the program. */
final class KilledTest {

  @TempDir private Path folder;

  @Test
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  void nothingThatWasCalledSavedIsLost() throws IOException, InterruptedException {
    Meeting whole;
    try (DataFile data = DataFiles.create(folder)) {
      var fiction = new Fiction();
      whole = fiction.keep(data, fiction.meeting());
    }
    Process child = start();
    var said = new ArrayList<String>();
    try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        if (line.equals(TypingChild.SAVED)) {
          break;
        }
      }
    } finally {
      child.destroyForcibly();
    }
    assertTrue(said.contains(TypingChild.SAVED), () -> String.join("\n", said));
    child.waitFor();
    try (DataFile data = DataFiles.create(folder)) {
      Meeting saved = data.read(session -> session.meetings().find(whole.id())).orElseThrow();
      assertEquals(
          TypingChild.TYPED + whole.items().getFirst().notes().getFirst().text(),
          saved.items().getFirst().notes().getFirst().text());
      assertEquals(List.of(), data.verify());
    }
  }

  private Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Dtestfx.robot.write_sleep=0",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            TypingChild.class.getName(),
            folder.toString())
        .redirectErrorStream(true)
        .start();
  }
}
