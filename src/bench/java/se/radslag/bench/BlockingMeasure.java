package se.radslag.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.radslag.ui.OpenWindow;

/**
 * The longest the window's thread is held up, whatever is done; everything is done twice before.
 */
final class BlockingMeasure implements WindowMeasure {

  private static final int WARM_UPS = 2;

  @Override
  public String name() {
    return "blocking";
  }

  @Override
  public List<Limit> take(Archive archive, Consumer<String> out) {
    var limits = new ArrayList<Limit>();
    try (var window = new OpenWindow(archive.data());
        var watchdog = new Watchdog()) {
      for (Load load : Loads.all()) {
        Runnable work = () -> load.script().run(window, archive);
        out.accept(watchdog.during(work).window().line(load.name() + ", for the first time"));
        for (int i = 1; i < WARM_UPS; i++) {
          work.run();
        }
        Watchdog.Waits waits = watchdog.during(work);
        out.accept(waits.window().line(load.name()));
        out.accept(waits.idle().line("  an idle thread meanwhile"));
        var longest =
            new Limit(load.name() + ", longest", waits.window().longest(), load.most(), "ms");
        if (!longest.holds()) {
          waits.doing().forEach(frame -> out.accept("    at " + frame));
        }
        limits.add(longest);
      }
    }
    return limits;
  }
}
