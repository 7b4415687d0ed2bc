package se.radslag.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Where a paragraph's line has come to, as far as tabulators need to know: CSS has none, so each
 * becomes a gap as wide as the way to its stop. Of one thread.
 */
final class Line {

  private static final double EVERY = 36;

  private final Look look;
  private final double edge;
  private double at;
  private Optional<Gap> open = Optional.empty();

  Line(Look look) {
    this.look = look;
    this.at = look.left() + look.indent();
    // A contents list's page numbers stand at the edge of the page.
    this.edge =
        look.tabs().stream()
            .filter(stop -> stop.kind().equals("right") || stop.kind().equals("end"))
            .mapToDouble(Look.Tab::at)
            .max()
            .orElse(Double.MAX_VALUE);
  }

  /** Words were written. */
  void advance(double width) {
    at += width;
  }

  /**
   * A word was written; one that has no room begins the next line.
   *
   * @param width with the space behind it, if there is one
   * @param seen without it
   */
  void word(double width, double seen) {
    if (open.isEmpty() && at + seen > edge) {
      at = look.left();
    }
    at += width;
  }

  /** A new line begins. */
  void restart() {
    settle();
    at = look.left();
  }

  /** A tabulator was met; the gap becomes as wide as it must. */
  void tab(Element gap) {
    settle();
    Look.Tab stop = next();
    switch (stop.kind()) {
      case "right", "end", "center", "decimal" -> open = Optional.of(new Gap(gap, at, stop));
      case String _ -> {
        widen(gap, stop.at() - at, stop);
        at = stop.at();
      }
    }
  }

  /** The last gap is given its width. */
  void settle() {
    open.ifPresent(
        gap -> {
          double written = at - gap.from;
          double before = gap.stop.kind().equals("center") ? written / 2 : written;
          double room = gap.stop.at() - gap.from - before;
          // What has no room beside the words stands at the end of the next line.
          double width = room < 0 ? gap.stop.at() - look.left() - before : room;
          widen(gap.element, width, gap.stop);
          at += Math.max(0, width);
        });
    open = Optional.empty();
  }

  private Look.Tab next() {
    List<Look.Tab> stops = new ArrayList<>(look.tabs());
    if (look.indent() < 0) {
      stops.add(new Look.Tab(look.left(), "left", ""));
    }
    return stops.stream()
        .filter(stop -> stop.at() > at + 0.5)
        .min(java.util.Comparator.comparingDouble(Look.Tab::at))
        .orElseGet(() -> new Look.Tab((Math.floor(at / EVERY) + 1) * EVERY, "left", ""));
  }

  private static void widen(Element gap, double width, Look.Tab stop) {
    String leader =
        switch (stop.leader()) {
          case "dot", "middleDot" -> ";border-bottom:0.8pt dotted #000";
          case "underscore", "hyphen", "heavy" -> ";border-bottom:0.8pt solid #000";
          case String _ -> "";
        };
    gap.setAttribute("style", "width:" + Measure.pt(Math.max(0, width)) + leader);
  }

  private record Gap(Element element, double from, Look.Tab stop) {}
}
