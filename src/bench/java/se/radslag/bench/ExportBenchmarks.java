package se.radslag.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.radslag.document.Template;
import se.radslag.document.pdf.PdfDocument;
import se.radslag.model.Meeting;

/**
 * Exporting minutes of five pages and a year's volume, the first time in a process and when it is
 * warm, side by side with the same content through plain XWPF.
 */
final class ExportBenchmarks {

  private static final int EXPORTS = 60;
  private static final int VOLUMES = 5;
  private static final int PROCESSES = 5;

  private static final double MOST_WARM = 50;
  private static final double MOST_FIRST = 600;
  private static final double MOST_VOLUME = 1000;
  private static final double MOST_SIZE = 1.3;

  private ExportBenchmarks() {}

  /**
   * Takes the measures and ends with exit code 1 if a bound is missed.
   *
   * @param arguments the build's folder
   */
  public static void main(String[] arguments) throws IOException {
    System.setProperty(BenchFolder.PROPERTY, Path.of(arguments[0]).toString());
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf(
        Locale.ROOT,
        "exporting, at a load of %.1f on %d processors%n",
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
    var first = new Times();
    for (int i = 0; i < PROCESSES; i++) {
      first.add(first(arguments[0]));
    }
    out.println(first.line("the first export of a process, to the disk"));
    List<Limit> limits;
    try (var place = new ExportPlace()) {
      limits = warm(place, first, out::println);
    }
    limits.forEach(limit -> out.println(limit.line()));
    System.exit(limits.stream().allMatch(Limit::holds) ? 0 : 1);
  }

  private static long first(String target) throws IOException {
    Process process =
        MeasureProcess.of(FirstExport.class, target)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (InputStream told = process.getInputStream()) {
      return Long.parseLong(new String(told.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }

  private static List<Limit> warm(ExportPlace place, Times first, Consumer<String> out)
      throws IOException {
    List<Meeting> meetings = place.meetings();
    var own = new Times();
    var plain = new Times();
    alternately(
        EXPORTS,
        own,
        i -> place.minutes(i % meetings.size()),
        plain,
        i -> PlainWord.write(List.of(meetings.get(i % meetings.size()))));
    var volume = new Times();
    var plainVolume = new Times();
    alternately(VOLUMES, volume, i -> place.volume(), plainVolume, i -> PlainWord.write(meetings));
    Path file = place.minutes(0);
    long template = template();
    long text = ExportedMeeting.text(meetings.getFirst());
    out.accept(own.line(pages(file) + " pages of minutes, to the disk"));
    out.accept(plain.line("the same through plain XWPF, in memory"));
    out.accept(volume.line("a year's volume of " + meetings.size() + " meetings"));
    out.accept(plainVolume.line("the same through plain XWPF"));
    out.accept(
        String.format(
            Locale.ROOT,
            "%d bytes from a template of %d and a text of %d",
            Files.size(file),
            template,
            text));
    return List.of(
        new Limit("first export, p50", first.percentile(Times.MEDIAN), MOST_FIRST, "ms"),
        new Limit("export of minutes, p50", own.percentile(Times.MEDIAN), MOST_WARM, "ms"),
        new Limit("a year's volume, p50", volume.percentile(Times.MEDIAN), MOST_VOLUME, "ms"),
        new Limit(
            "file against template and text",
            (double) Files.size(file) / (template + text),
            MOST_SIZE,
            "times"));
  }

  /**
   * One after the other, the first half of them to warm up, so that what else the machine does
   * disturbs both alike.
   */
  private static void alternately(int times, Times one, Work first, Times other, Work second) {
    for (int i = 0; i < 2 * times; i++) {
      long began = System.nanoTime();
      first.go(i);
      long between = System.nanoTime();
      second.go(i);
      long ended = System.nanoTime();
      if (i >= times) {
        one.add(between - began);
        other.add(ended - between);
      }
    }
  }

  private static int pages(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new PdfDocument().of(Files.readAllBytes(file)))) {
      return pdf.getNumberOfPages();
    }
  }

  private static long template() {
    try (InputStream template =
        Objects.requireNonNull(Template.class.getResourceAsStream("motesanteckningar.docx"))) {
      return template.readAllBytes().length;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A thing that is done over and over. */
  private interface Work {
    void go(int number);
  }
}
