package se.radslag.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs every benchmark, prints a table, and ends with exit code 1 if a bound is missed.
 *
 * <p>Several short rounds, and of each ratio the median over them: what else the machine does then
 * disturbs the two sides of a ratio alike, or only a round.
 */
final class Benchmarks {

  private static final int ROUNDS = 5;
  private static final int WARM_UPS = 4;
  private static final int MEASUREMENTS = 3;
  private static final TimeValue EACH = TimeValue.seconds(1);

  private static final List<Bound> BOUNDS =
      List.of(new Bound(NoteCommitBenchmark.class, RawAppendBenchmark.class, 2.0));

  /** Measures without the window, each in a process of its own, by what chooses them. */
  private static final Map<String, Class<?>> APART =
      new TreeMap<>(
          Map.of(
              "exporting", ExportBenchmarks.class,
              "searching", SearchBenchmarks.class,
              "importing", ImportBenchmarks.class));

  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param arguments the build's folder, on a real disk; data and {@code bench.json} go there. Then
   *     names of measures, if only these are wanted
   */
  public static void main(String[] arguments) throws RunnerException, InterruptedException {
    Path target = Path.of(arguments[0]);
    List<String> names = List.of(arguments).subList(1, arguments.length);
    boolean holds = !names.isEmpty() || ratiosHold(target);
    // The others too, so that one missed bound does not hide another.
    for (var one : APART.entrySet()) {
      if (names.isEmpty() || names.contains(one.getKey())) {
        holds &= MeasureProcess.holds(one.getValue(), target, List.of());
      }
    }
    List<String> window = names.stream().filter(name -> !APART.containsKey(name)).toList();
    if (names.isEmpty() || !window.isEmpty()) {
      holds &= MeasureProcess.holds(WindowBenchmarks.class, target, window);
    }
    System.exit(holds ? 0 : 1);
  }

  private static boolean ratiosHold(Path target) throws RunnerException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var rounds = new ArrayList<Collection<RunResult>>();
    for (int i = 0; i < ROUNDS; i++) {
      rounds.add(new Runner(options(target)).run());
      rounds.getLast().forEach(result -> out.println(line(result)));
    }
    ResultFormatFactory.getInstance(ResultFormatType.JSON, target.resolve("bench.json").toString())
        .writeOut(rounds.stream().flatMap(Collection::stream).toList());
    boolean missed = false;
    for (Bound bound : BOUNDS) {
      double ratio = bound.ratio(rounds);
      out.println(bound.line(ratio));
      missed |= ratio > bound.most();
    }
    return !missed;
  }

  private static Options options(Path target) {
    return new OptionsBuilder()
        .forks(1)
        .warmupIterations(WARM_UPS)
        .warmupTime(EACH)
        .measurementIterations(MEASUREMENTS)
        .measurementTime(EACH)
        .jvmArgsAppend(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-D" + BenchFolder.PROPERTY + "=" + target)
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .build();
  }

  private static String line(RunResult result) {
    return String.format(
        Locale.ROOT,
        "%-60s median %8.1f %s",
        result.getParams().getBenchmark(),
        Bound.median(result),
        result.getPrimaryResult().getScoreUnit());
  }
}
