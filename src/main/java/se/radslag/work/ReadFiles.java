package se.radslag.work;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import se.radslag.archive.EarlierFile;
import se.radslag.archive.GuardedReader;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;

/** Reads many files, two at a time, each in a process that it cannot harm the program from. */
final class ReadFiles {

  private static final int READERS = 2;

  private static final int LIMIT_IN_MEGABYTES = GuardedReader.LARGEST_FILE >> 20;

  private final List<Path> files;
  private final Progress progress;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicReferenceArray<Optional<ReadFile>> read;

  private ReadFiles(List<Path> files, Progress progress) {
    this.files = files;
    this.progress = progress;
    this.read = new AtomicReferenceArray<>(files.size());
    for (int i = 0; i < files.size(); i++) {
      read.set(i, Optional.empty());
    }
  }

  /** Reads files, in their order; where it is stopped, those that were read by then. */
  static List<ReadFile> of(List<Path> files, Progress progress) {
    return new ReadFiles(files, progress).all();
  }

  private List<ReadFile> all() {
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      var working = new ArrayList<Future<?>>();
      for (int i = 0; i < Math.min(READERS, files.size()); i++) {
        working.add(readers.submit(this::work));
      }
      working.forEach(Waiting::forEnd);
    }
    var all = new ArrayList<ReadFile>();
    for (int i = 0; i < files.size(); i++) {
      read.get(i).ifPresent(all::add);
    }
    return all;
  }

  private void work() {
    try (var reader = new GuardedReader()) {
      for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
        if (progress.cancelled()) {
          return;
        }
        Path file = files.get(i);
        progress.at(new Progress.Step(done.get(), files.size(), AttachedBytes.nameOf(file)));
        ReadFile one = read(reader, file);
        done.incrementAndGet();
        if (!progress.cancelled()) {
          read.set(i, Optional.of(one));
        }
      }
    }
  }

  private ReadFile read(GuardedReader reader, Path file) {
    return switch (AttachedBytes.read(file, LIMIT_IN_MEGABYTES, progress.ofPart())) {
      case Outcome.Failed<AttachedBytes>(Problem problem) ->
          new ReadFile(file, 0, "", Outcome.failed(problem));
      case Outcome.Done<AttachedBytes>(AttachedBytes bytes) -> {
        Outcome<EarlierFile> content =
            reader.read(AttachedBytes.nameOf(file), bytes.content(), progress::cancelled);
        yield new ReadFile(file, bytes.content().length, bytes.sha256(), content);
      }
    };
  }
}
