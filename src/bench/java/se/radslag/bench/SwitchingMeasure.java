package se.radslag.bench;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import se.radslag.ui.Fingers;
import se.radslag.ui.OpenWindow;

/** Ctrl+PgDn among 30 items of 50 paragraphs: the key, and the next item's notes laid out. */
final class SwitchingMeasure implements WindowMeasure {

  private static final int ROUNDS = 6;
  private static final double MOST = 50;

  @Override
  public String name() {
    return "switching";
  }

  @Override
  public List<Limit> take(Archive archive, Consumer<String> out) {
    try (var window = new OpenWindow(archive.data())) {
      window.focus("notes");
      Node editor = window.node("notes");
      Pulses pulses = Pulses.of(editor.getScene());
      // The first item is the long one and not among them.
      walk(pulses, editor, KeyCode.PAGE_DOWN, Archive.ITEMS);
      walk(pulses, editor, KeyCode.PAGE_UP, Archive.ITEMS - 1);
      var times = new Times();
      for (int i = 0; i < ROUNDS; i++) {
        times.addAll(walk(pulses, editor, KeyCode.PAGE_DOWN, Archive.ITEMS - 1));
        times.addAll(walk(pulses, editor, KeyCode.PAGE_UP, Archive.ITEMS - 1));
      }
      out.accept(times.line("switching items, 30 of 50 paragraphs"));
      return List.of(new Limit("switching items, p95", times.percentile(Times.MOST), MOST, "ms"));
    }
  }

  private static Times walk(Pulses pulses, Node editor, KeyCode key, int steps) {
    var times = new Times();
    for (int i = 0; i < steps; i++) {
      times.add(pulses.time(() -> Fingers.press(editor, key, KeyCode.CONTROL)));
    }
    return times;
  }
}
