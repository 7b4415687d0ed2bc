package se.radslag.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures in a process of their own: with the packaged program's flags, on JavaFX's headless
 * platform, and without a cache of classes, unless {@link ClassCache} makes one.
 */
final class MeasureProcess {

  private MeasureProcess() {}

  /** A process that is not started yet. */
  static ProcessBuilder of(Class<?> main, String... arguments) {
    return of(List.of(), System.getProperty("java.class.path"), main, arguments);
  }

  /**
   * The same with other classes.
   *
   * @param options of the virtual machine, besides the program's
   */
  static ProcessBuilder of(
      List<String> options, String classPath, Class<?> main, String... arguments) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xms24m",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Dlog4j2.statusLoggerLevel=OFF"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, main.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command);
  }

  /**
   * Takes measures; their table goes where this process's goes.
   *
   * @param target the build's folder
   * @param names of those wanted, where there are several
   * @return whether every bound holds
   */
  static boolean holds(Class<?> main, Path target, List<String> names) throws InterruptedException {
    String[] arguments =
        Stream.concat(Stream.of(target.toString()), names.stream()).toArray(String[]::new);
    try {
      return of(main, arguments).inheritIO().start().waitFor() == 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
