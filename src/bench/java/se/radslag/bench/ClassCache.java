package se.radslag.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Processes that start as the packaged program does: from jars, with a cache of the classes that a
 * training run had used ({@code installer/linux/build} makes the package's).
 */
final class ClassCache {

  private final String classPath;
  private final Path cache;

  private ClassCache(String classPath, Path cache) {
    this.classPath = classPath;
    this.cache = cache;
  }

  /**
   * Makes a cache.
   *
   * @param folder the jars and the cache go there
   * @param main run once, to its end, with these arguments
   * @throws IllegalStateException if that fails
   */
  static ClassCache trained(Path folder, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    String classPath = jars(folder);
    Path cache = folder.resolve("classes.aot");
    int exit =
        MeasureProcess.of(List.of("-XX:AOTCacheOutput=" + cache), classPath, main, arguments)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start()
            .waitFor();
    if (exit != 0 || Files.notExists(cache)) {
      throw new IllegalStateException("the training left no cache");
    }
    return new ClassCache(classPath, cache);
  }

  /** A process that is not started yet, and does not start if the cache does not fit. */
  ProcessBuilder process(Class<?> main, String... arguments) {
    return MeasureProcess.of(
        List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"), classPath, main, arguments);
  }

  /** The virtual machine caches no class from a folder. */
  private static String jars(Path folder) throws IOException {
    var entries = new ArrayList<String>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      Path place = Path.of(entry);
      if (Files.isDirectory(place)) {
        Path jar = folder.resolve(entries.size() + ".jar");
        pack(place, jar);
        entries.add(jar.toString());
      } else {
        entries.add(entry);
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  private static void pack(Path classes, Path jar) throws IOException {
    try (Stream<Path> all = Files.walk(classes);
        OutputStream file = Files.newOutputStream(jar);
        var out = new JarOutputStream(file)) {
      for (Path one : all.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new ZipEntry(classes.relativize(one).toString().replace('\\', '/')));
        Files.copy(one, out);
        out.closeEntry();
      }
    }
  }
}
