package se.radslag.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.ui.OpenWindow;

/**
 * Brings five hundred files of every kind in through the window: how long it takes, how much memory
 * the program has by then, and how long its window is held up meanwhile.
 */
final class ImportBenchmarks {

  private static final int FILES = 500;

  private static final LocalDate FIRST = LocalDate.of(2001, 1, 9);

  /** The window has shown all this before. */
  private static final int WARM_UPS = 2;

  private static final int FEW = 10;
  private static final long PAUSE_MILLIS = 500;

  private static final double MOST_SECONDS = 60;
  private static final double MOST_MEGABYTES = 512;
  private static final double MOST_MILLIS = 50;

  private ImportBenchmarks() {}

  /**
   * Takes the measure and ends with exit code 1 if a bound is missed.
   *
   * @param arguments the build's folder
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]).resolve("bench-import");
    MixedFiles.write(folder, FILES, FIRST);
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path file = Files.createTempDirectory(Path.of(arguments[0]), "bench-data").resolve("a.db");
    List<Limit> limits;
    try (DataFile data = opened(file)) {
      limits = measured(data, folder, out);
    }
    limits.forEach(limit -> out.println(limit.line()));
    System.exit(limits.stream().allMatch(Limit::holds) ? 0 : 1);
  }

  private static List<Limit> measured(DataFile data, Path folder, PrintStream out)
      throws IOException {
    try (var window = new OpenWindow(data);
        var watchdog = new Watchdog()) {
      for (int i = 1; i <= WARM_UPS; i++) {
        Path few = folder.resolveSibling("bench-import-few-" + i);
        MixedFiles.write(few, FEW, FIRST.minusYears(WARM_UPS * i));
        Load.act(() -> window.window().model().importFiles(List.of(few)), 0);
        shown(window);
        keep(window);
        kept(window);
        Load.act(() -> window.window().model().dismissNotice(), PAUSE_MILLIS);
      }
      long began = System.nanoTime();
      Watchdog.Waits reading =
          watchdog.during(
              () -> {
                Load.act(() -> window.window().model().importFiles(List.of(folder)), 0);
                shown(window);
              });
      long read = System.nanoTime();
      Watchdog.Waits keeping =
          watchdog.during(
              () -> {
                keep(window);
                kept(window);
              });
      double seconds = (System.nanoTime() - began) / 1e9;
      out.printf(
          Locale.ROOT,
          "%d files read in %.1f s, kept in %.1f s%n",
          FILES,
          (read - began) / 1e9,
          seconds - (read - began) / 1e9);
      out.println(reading.window().line("the window while files are read"));
      out.println(reading.idle().line("  an idle thread meanwhile"));
      out.println(keeping.window().line("the window while meetings are kept"));
      out.println(keeping.idle().line("  an idle thread meanwhile"));
      Stream.of(reading, keeping)
          .filter(waits -> waits.window().longest() > MOST_MILLIS)
          .forEach(waits -> waits.doing().forEach(frame -> out.println("    at " + frame)));
      int kept = data.read(session -> session.meetings().list()).size();
      return List.of(
          new Limit("files left out of " + FILES, FILES + WARM_UPS * FEW - kept, 0, "files"),
          new Limit("bringing in " + FILES + " files", seconds, MOST_SECONDS, "s"),
          new Limit("the program's memory at its most", megabytes(), MOST_MEGABYTES, "MB"),
          new Limit("reading, longest", reading.window().longest(), MOST_MILLIS, "ms"),
          new Limit("keeping, longest", keeping.window().longest(), MOST_MILLIS, "ms"));
    }
  }

  private static void keep(OpenWindow window) {
    Load.act(() -> window.window().model().bringInProperty().get().orElseThrow().keep(), 0);
  }

  /** Until all that was read is shown, and somebody can look at it. */
  private static void shown(OpenWindow window) {
    wait(() -> window.shows("bring-in-text"));
    Load.pause(PAUSE_MILLIS);
  }

  /** Until all that was kept is told of, and stands in the list of meetings. */
  private static void kept(OpenWindow window) {
    var model = window.window().model();
    wait(() -> model.noticeProperty().get().isPresent());
    Load.pause(PAUSE_MILLIS);
  }

  /** Looked at seldom, so that looking is no load; the window's own patience is too short. */
  private static void wait(Callable<Boolean> there) {
    do {
      Load.pause(50);
    } while (!OpenWindow.onWindow(there));
  }

  /** What Linux says the process has had in memory at its most, its children aside. */
  private static double megabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  private static DataFile opened(Path file) {
    return switch (DataFile.openOrCreate(file)) {
      case Outcome.Done<DataFile>(DataFile data) -> data;
      case Outcome.Failed<DataFile>(Problem problem) ->
          throw new IllegalStateException(problem.toString());
    };
  }
}
