package se.radslag;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What somebody else's word processor makes of a document. LibreOffice and poppler are aids of the
 * tests only: where one is missing, the test that asks is skipped and says so.
 */
public final class LibreOffice {

  private LibreOffice() {}

  /**
   * The text of a document as it is printed, in the order it is drawn on the pages.
   *
   * @param document a file LibreOffice can open
   * @param folder an empty folder to work in
   */
  public static String printed(Path document, Path folder)
      throws IOException, InterruptedException {
    Path pdf = pdf(document, folder);
    Path text = folder.resolve("printed.txt");
    run(folder, "pdftotext", "-raw", "-enc", "UTF-8", pdf.toString(), text.toString());
    return Files.readString(text);
  }

  /** The document as a PDF, in the folder. */
  public static Path pdf(Path document, Path folder) throws IOException, InterruptedException {
    assumeTrue(installed("pdftotext"), "skipped: pdftotext is not installed");
    return converted(document, folder, "pdf");
  }

  /**
   * The document as a file of another kind, in the folder.
   *
   * @param kind the ending of its name: "odt", "rtf", "doc"
   */
  public static Path converted(Path document, Path folder, String kind)
      throws IOException, InterruptedException {
    assumeTrue(installed("soffice"), "skipped: soffice is not installed");
    run(
        folder,
        "soffice",
        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
        "--headless",
        "--convert-to",
        kind,
        "--outdir",
        folder.toString(),
        document.toString());
    String name = document.getFileName().toString();
    return folder.resolve(name.substring(0, name.lastIndexOf('.')) + "." + kind);
  }

  private static void run(Path folder, String... command) throws IOException, InterruptedException {
    Path log = folder.resolve(command[0] + ".log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertTrue(process.waitFor(3, TimeUnit.MINUTES), command[0] + " does not come to an end");
      assertTrue(process.exitValue() == 0, () -> command[0] + " failed, see " + log);
    } finally {
      process.destroyForcibly();
    }
  }

  private static boolean installed(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
