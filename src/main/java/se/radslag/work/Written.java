package se.radslag.work;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.StoredFile;

/** Files written to a folder one after the other, none over another. Belongs to one thread. */
final class Written {

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  Written(Path folder) {
    this.folder = folder;
  }

  /** The files so far, in order. */
  List<Path> files() {
    return List.copyOf(files);
  }

  /** Writes one more, under a name that is free; gives why it could not be done. */
  Optional<Problem> write(StoredFile file) {
    return switch (WholeFile.write(free(file.name()), file.content())) {
      case Outcome.Done<Path>(Path path) -> {
        files.add(path);
        yield Optional.empty();
      }
      case Outcome.Failed<Path>(Problem problem) -> Optional.of(problem);
    };
  }

  /** Takes away what was written, as far as it can be: what cannot be stays and does no harm. */
  void takeBack() {
    files.stream().map(Path::toFile).forEach(File::delete);
    files.clear();
  }

  /** "Kallelse.docx", or "Kallelse (2).docx" where that is taken. */
  private Path free(String name) {
    Path path = folder.resolve(name);
    return Files.exists(path) ? folder.resolve(FileNames.another(path)) : path;
  }
}
