package se.radslag.work;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The files that were chosen, one by one or with whole folders.
 *
 * @param files to be read, in the order of their names
 * @param skipped hidden files and those a program keeps while another file is open; so are links,
 *     which may lead anywhere
 */
record FoundFiles(List<Path> files, List<Path> skipped) {

  private static final Set<String> NOBODYS = Set.of("thumbs.db", "desktop.ini");

  FoundFiles {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
  }

  /** Looks into the folders; a file that was chosen itself is read whatever it is called. */
  static FoundFiles in(List<Path> chosen) {
    var files = new ArrayList<Path>();
    var skipped = new ArrayList<Path>();
    for (Path one : chosen) {
      if (Files.isDirectory(one)) {
        var inside = new ArrayList<Path>();
        walk(one, inside, skipped);
        inside.sort(null);
        files.addAll(inside);
      } else if (left(one)) {
        skipped.add(one);
      } else {
        files.add(one);
      }
    }
    return new FoundFiles(files.stream().distinct().toList(), skipped);
  }

  private static void walk(Path folder, List<Path> files, List<Path> skipped) {
    try {
      Files.walkFileTree(folder, new Walk(folder, files, skipped));
    } catch (IOException unreadable) {
      // The walk goes on past what it may not look into, so this is the folder itself.
      skipped.add(folder);
    }
  }

  /** "~$anteckningar.docx" is there while Word has the file open. */
  private static boolean left(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.startsWith("~$")
        || name.startsWith(".~lock.")
        || name.endsWith(".tmp")
        || NOBODYS.contains(name);
  }

  private static boolean hidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }

  /** Goes through a folder and all in it. */
  private static final class Walk extends SimpleFileVisitor<Path> {

    private final Path top;
    private final List<Path> files;
    private final List<Path> skipped;

    Walk(Path top, List<Path> files, List<Path> skipped) {
      this.top = top;
      this.files = files;
      this.skipped = skipped;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(top) && hidden(folder)) {
        skipped.add(folder);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean wanted = attributes.isRegularFile() && !hidden(file) && !left(file);
      (wanted ? files : skipped).add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      skipped.add(file);
      return FileVisitResult.CONTINUE;
    }
  }
}
