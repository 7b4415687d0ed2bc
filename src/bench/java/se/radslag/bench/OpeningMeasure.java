package se.radslag.bench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.util.Subscription;
import se.radslag.model.MeetingId;
import se.radslag.ui.OpenWindow;

/**
 * Opening a meeting from an archive of 2,000: from the request until it is laid out in the window,
 * reading it and waiting for pulses included.
 */
final class OpeningMeasure implements WindowMeasure {

  private static final int WARM_UPS = 40;
  private static final int OPENED = 150;

  /** Meetings from all over the archive. */
  private static final int STRIDE = 379;

  private static final double MOST = 150;

  @Override
  public String name() {
    return "opening";
  }

  @Override
  public List<Limit> take(Archive archive, Consumer<String> out) {
    try (var window = new OpenWindow(archive.data())) {
      Pulses pulses = Pulses.of(window.node("notes").getScene());
      var times = new Times();
      for (int i = 0; i < WARM_UPS + OPENED; i++) {
        MeetingId id = archive.earlier().get(i * STRIDE % archive.earlier().size()).id();
        long taken = open(window, pulses, id);
        if (i >= WARM_UPS) {
          times.add(taken);
        }
      }
      out.accept(times.line("opening a meeting, of 2,000"));
      return List.of(new Limit("opening a meeting, p95", times.percentile(Times.MOST), MOST, "ms"));
    }
  }

  private static long open(OpenWindow window, Pulses pulses, MeetingId id) {
    var shown = new CompletableFuture<Long>();
    var model = window.window().model();
    Platform.runLater(
        () -> {
          long began = System.nanoTime();
          Subscription waiting =
              model
                  .openedProperty()
                  .subscribe(
                      opened -> {
                        if (opened.filter(one -> one.id().equals(id)).isPresent()) {
                          pulses.after(() -> shown.complete(System.nanoTime() - began));
                        }
                      });
          shown.thenRun(waiting::unsubscribe);
          model.open(id);
        });
    return shown.join();
  }
}
