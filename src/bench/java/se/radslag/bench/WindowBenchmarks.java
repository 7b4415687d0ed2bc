package se.radslag.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes the measures of the window, on one archive, in a process with JavaFX's headless platform.
 */
final class WindowBenchmarks {

  private static final List<WindowMeasure> ALL =
      List.of(
          new TypingMeasure(),
          new SwitchingMeasure(),
          new OpeningMeasure(),
          new CommitMeasure(),
          new BlockingMeasure());

  private WindowBenchmarks() {}

  /**
   * Takes them and ends with exit code 1 if a bound is missed.
   *
   * @param arguments the build's folder, and the names of the measures if not all are wanted
   */
  public static void main(String[] arguments) {
    System.setProperty(BenchFolder.PROPERTY, Path.of(arguments[0]).toString());
    Set<String> wanted = Set.copyOf(List.of(arguments).subList(1, arguments.length));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var limits = new ArrayList<Limit>();
    try (var archive = new Archive()) {
      ALL.stream()
          .filter(measure -> wanted.isEmpty() || wanted.contains(measure.name()))
          .forEach(measure -> limits.addAll(measure.take(archive, out::println)));
    }
    limits.forEach(limit -> out.println(limit.line()));
    System.exit(limits.stream().allMatch(Limit::holds) ? 0 : 1);
  }
}
