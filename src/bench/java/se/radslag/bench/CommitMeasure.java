package se.radslag.bench;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import se.radslag.ui.Fingers;
import se.radslag.ui.OpenWindow;
import se.radslag.work.PreferencesFile;

/**
 * From a key pressed in an item of 300 paragraphs until the journal tells that it is on the disk;
 * against a raw write of 4 kB to the same disk, one after each key.
 */
final class CommitMeasure implements WindowMeasure {

  private static final int WARM_UPS = 15;
  private static final int KEYS = 60;
  private static final double PAUSE = 250;
  private static final double RAW = 2;
  private static final long PATIENCE = 20;

  @Override
  public String name() {
    return "committing";
  }

  @Override
  public List<Limit> take(Archive archive, Consumer<String> out) {
    var told = new LinkedBlockingQueue<Long>();
    Executor listening =
        task -> {
          // The journal tells of a commit on its own thread, of a change on the window's.
          if (!Platform.isFxApplicationThread()) {
            told.add(System.nanoTime());
          }
          Platform.runLater(task);
        };
    var keys = new Times();
    var raws = new Times();
    try (var window = new OpenWindow(archive.data(), PreferencesFile.none(), listening);
        var raw = new RawAppends()) {
      window.focus("notes");
      Node editor = window.node("notes");
      for (int i = 0; i < WARM_UPS + KEYS; i++) {
        told.clear();
        long pressed =
            OpenWindow.onWindow(
                () -> {
                  long now = System.nanoTime();
                  Fingers.letter(editor, 'a');
                  return now;
                });
        long committed = await(told);
        window.saved();
        long appended = raw.time();
        if (i >= WARM_UPS) {
          keys.add(committed - pressed);
          raws.add(appended);
        }
      }
    }
    out.accept(keys.line("from a key to its commit"));
    out.accept(raws.line("a raw append of 4 kB, forced"));
    double most = PAUSE + RAW * raws.percentile(Times.MEDIAN);
    return List.of(
        new Limit("key to commit, p50", keys.percentile(Times.MEDIAN), most, "ms"),
        new Limit("key to commit, p95", keys.percentile(Times.MOST), most, "ms"));
  }

  private static long await(LinkedBlockingQueue<Long> told) {
    try {
      Long at = told.poll(PATIENCE, TimeUnit.SECONDS);
      if (at == null) {
        throw new IllegalStateException("Nothing was saved");
      }
      return at;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
