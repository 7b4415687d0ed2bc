package se.radslag.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fxmisc.richtext.GenericStyledArea;
import se.radslag.ui.Fingers;
import se.radslag.ui.OpenWindow;
import se.radslag.ui.Speech;
import se.radslag.ui.notes.NotesEditor;

/**
 * A letter typed in the middle of an item of 300 paragraphs: pressed, typed and released, all that
 * the program does at once for it, styling and layout. Each round is in the next paragraph, so that
 * all kinds are among them. Rounds in the window and in the bare area take turns, and of the
 * rounds' ratios the median counts.
 */
final class TypingMeasure implements WindowMeasure {

  private static final int WARM_UPS = 3;
  private static final int ROUNDS = 12;
  private static final int KEYS = 60;
  private static final double MEDIAN_MOST = 8;
  private static final double MOST = 16;
  private static final double RATIO_MOST = 1.5;

  @Override
  public String name() {
    return "typing";
  }

  @Override
  public List<Limit> take(Archive archive, Consumer<String> out) {
    try (var window = new OpenWindow(archive.data())) {
      var editor = (NotesEditor) window.node("notes");
      BareArea bare = OpenWindow.onWindow(() -> new BareArea(editor));
      window.focus("notes");
      Pulses inWindow = Pulses.of(editor.getScene());
      Pulses inBare = Pulses.of(OpenWindow.onWindow(() -> bare.area().getScene()));
      var ours = new Times();
      var bares = new Times();
      var ratios = new ArrayList<Double>();
      for (int i = -WARM_UPS; i < ROUNDS; i++) {
        Times one = round(inWindow, editor, i);
        Times other = round(inBare, bare.area(), i);
        if (i >= 0) {
          ours.addAll(one);
          bares.addAll(other);
          ratios.add(one.percentile(Times.MEDIAN) / other.percentile(Times.MEDIAN));
        }
      }
      OpenWindow.onWindow(
          () -> {
            bare.close();
            return bare;
          });
      out.accept(ours.line("a key in an item of 300 paragraphs"));
      out.accept(bares.line("a key in the bare area, same text"));
      double ratio = ratios.stream().sorted().toList().get(ratios.size() / 2);
      return List.of(
          new Limit("key, p50", ours.percentile(Times.MEDIAN), MEDIAN_MOST, "ms"),
          new Limit("key, p95", ours.percentile(Times.MOST), MOST, "ms"),
          new Limit("key against the bare area, p50", ratio, RATIO_MOST, "times"));
    }
  }

  private static Times round(Pulses pulses, GenericStyledArea<?, ?, ?> area, int number) {
    var times = new Times();
    pulses.time(
        () -> {
          area.moveTo(area.getParagraphs().size() / 2 + number, 0);
          area.requestFollowCaret();
        });
    String text = Speech.paragraph(Math.abs(number) * 3 + 2).substring(0, KEYS);
    for (int i = 0; i < KEYS; i++) {
      char letter = text.charAt(i);
      times.add(pulses.time(() -> Fingers.letter(area, letter)));
    }
    return times;
  }
}
