package se.radslag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started, in a process of its own, where there is no display. */
final class ProgramTest {

  @TempDir private Path folder;

  @Test
  void withoutACommandAndADisplayItSaysSoAndShowsTheDemonstration() throws Exception {
    Ended ended = start("--without-display", folder.resolve("demo").toString());
    assertEquals(0, ended.exitCode, ended.said);
    assertTrue(ended.said.startsWith("Ingen skärm hittades"), ended.said);
    List<String> made = files(folder.resolve("demo"));
    assertTrue(made.contains("radslag-demo.db"), made.toString());
    assertTrue(
        made.contains("2025-10-09 Mötesanteckningar Äldrerådet i Norrvikens kommun.docx"),
        made.toString());
    assertTrue(made.containsAll(List.of("notes.png", "notes-dark.png")), made.toString());
  }

  @Test
  void nothingButTheResultIsSaid() throws Exception {
    Ended ended = start("list", "--json", "--data", folder.resolve("none.db").toString());
    assertEquals(1, ended.exitCode);
    assertEquals(1, ended.said.lines().count(), ended.said);
  }

  private Ended start(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Radslag.class.getName());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().remove("DISPLAY");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  private static List<String> files(Path where) throws IOException {
    try (Stream<Path> files = Files.list(where)) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private record Ended(int exitCode, String said) {}
}
