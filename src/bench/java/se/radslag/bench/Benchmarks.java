package se.radslag.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark, prints a table, and ends with exit code 1 if a bound is missed. */
final class Benchmarks {

  private static final int FORKS = 2;
  private static final int WARM_UPS = 3;
  private static final int MEASUREMENTS = 5;
  private static final TimeValue EACH = TimeValue.seconds(2);

  private static final List<Bound> BOUNDS =
      List.of(new Bound(NoteCommitBenchmark.class, RawAppendBenchmark.class, 2.0));

  private Benchmarks() {}

  /**
   * Runs them.
   *
   * @param arguments the build's folder, on a real disk; data and {@code bench.json} go there
   */
  public static void main(String[] arguments) throws RunnerException {
    Path target = Path.of(arguments[0]);
    Collection<RunResult> results = new Runner(options(target)).run();
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    results.forEach(result -> out.println(line(result)));
    boolean missed = false;
    for (Bound bound : BOUNDS) {
      double ratio = bound.ratio(results);
      out.println(bound.line(ratio));
      missed |= ratio > bound.most();
    }
    System.exit(missed ? 1 : 0);
  }

  private static Options options(Path target) {
    return new OptionsBuilder()
        .forks(FORKS)
        .warmupIterations(WARM_UPS)
        .warmupTime(EACH)
        .measurementIterations(MEASUREMENTS)
        .measurementTime(EACH)
        .jvmArgsAppend(
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-D" + BenchFolder.PROPERTY + "=" + target)
        .resultFormat(ResultFormatType.JSON)
        .result(target.resolve("bench.json").toString())
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
