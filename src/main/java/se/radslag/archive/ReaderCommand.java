package se.radslag.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How this program starts itself once more to read files: as Java was started, or, where it is
 * packaged without a java command, by its own launcher.
 */
final class ReaderCommand {

  private static final String LIMITS =
      "-Xmx256m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -XX:TieredStopAtLevel=1";

  private ReaderCommand() {}

  static ProcessBuilder builder() {
    Optional<String> launcher = Optional.ofNullable(System.getProperty("jpackage.app-path"));
    var command = new ArrayList<String>();
    if (launcher.isPresent()) {
      command.add(launcher.get());
      command.add(ReaderProcess.ARGUMENT);
    } else {
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(List.of(LIMITS.split(" ")));
      command.addAll(List.of("-Djava.awt.headless=true", "-Dlog4j2.statusLoggerLevel=OFF"));
      command.addAll(List.of("-Xshare:auto", "-Xlog:disable", "-classpath"));
      command.add(System.getProperty("java.class.path"));
      command.add(ReaderProcess.class.getName());
    }
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    // A launcher that finds its own mark believes that it has set everything up already.
    builder.environment().remove("_JPACKAGE_LAUNCHER");
    builder.environment().remove("JDK_JAVA_OPTIONS");
    if (launcher.isPresent()) {
      builder.environment().put("JAVA_TOOL_OPTIONS", LIMITS);
    } else {
      builder.environment().remove("JAVA_TOOL_OPTIONS");
    }
    return builder;
  }
}
