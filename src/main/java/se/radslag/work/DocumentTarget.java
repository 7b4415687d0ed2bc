package se.radslag.work;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.model.Problem.Kind;

/**
 * Where a document is written that is to be sent on: under a name that every system has. Threads
 * may share it.
 */
public final class DocumentTarget {

  /** What another name or place helps against. */
  private static final Set<Kind> ABOUT_THE_PLACE =
      EnumSet.of(
          Kind.FILE_NAME_UNUSABLE,
          Kind.FILE_IS_FOLDER,
          Kind.FILE_READ_ONLY,
          Kind.FILE_OPEN_ELSEWHERE,
          Kind.FILE_NOT_WRITABLE,
          Kind.FOLDER_MISSING,
          Kind.FOLDER_READ_ONLY,
          Kind.DOCUMENT_DISK_FULL);

  private DocumentTarget() {}

  /** Why a file cannot be called so everywhere; {1} of the problem is a name that can be. */
  public static Optional<Problem> refusal(Path target) {
    String name = String.valueOf(target.getFileName());
    return FileNames.usable(name)
        ? Optional.empty()
        : Optional.of(Problem.of(Kind.FILE_NAME_UNUSABLE, name, FileNames.another(target)));
  }

  /** Writes a document whole, or leaves what was there and says why. */
  public static Outcome<Path> write(Path target, byte[] document) {
    return refusal(target)
        .map(Outcome::<Path>failed)
        .orElseGet(() -> WholeFile.write(target, document));
  }

  /** A name to try instead, if it was the place a document could not be written to. */
  public static Optional<String> proposal(Problem problem, Path target) {
    return ABOUT_THE_PLACE.contains(problem.kind())
        ? Optional.of(FileNames.another(target))
        : Optional.empty();
  }
}
