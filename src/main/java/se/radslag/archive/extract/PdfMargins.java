package se.radslag.archive.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what is repeated at the edge of each page from the text: it is kept once. Page numbers
 * there are of the pages, not of the text.
 *
 * @param headers what stands at the top of several pages, once
 * @param footers what stands at the foot of several pages, once
 */
record PdfMargins(List<PdfLine> headers, List<PdfLine> body, List<PdfLine> footers) {

  /** The upper and the lower part of a page that headers and footers stand in. */
  private static final float TOP = 0.15f;

  private static final float FOOT = 0.88f;

  static PdfMargins of(List<PdfLine> lines, int pages) {
    Map<String, Set<Integer>> places = new HashMap<>();
    for (PdfLine line : lines) {
      if (edge(line)) {
        places.computeIfAbsent(key(line), unknown -> new HashSet<>()).add(line.page());
      }
    }
    // The first page often has a header of its own.
    int often = Math.max(2, (pages - 1) / 2 + 1);
    Set<String> repeated =
        places.entrySet().stream()
            .filter(one -> pages > 1 && one.getValue().size() >= Math.min(often, pages))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    var headers = new ArrayList<PdfLine>();
    var body = new ArrayList<PdfLine>();
    var footers = new ArrayList<PdfLine>();
    var said = new HashSet<String>();
    for (PdfLine line : inOrder(lines)) {
      if (edge(line) && PageNumbers.only(line.text())) {
        continue;
      }
      if (!edge(line) || !repeated.contains(key(line))) {
        body.add(line);
      } else if (said.add(key(line))) {
        (line.down() < TOP ? headers : footers).add(line);
      }
    }
    return new PdfMargins(headers, body, footers);
  }

  /** Some programs draw the header after the text: what stands at the top is read first. */
  private static List<PdfLine> inOrder(List<PdfLine> lines) {
    var ordered = new ArrayList<PdfLine>();
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).page() != lines.get(from).page()) {
        List<PdfLine> page = lines.subList(from, i);
        page.stream().filter(PdfMargins::top).forEach(ordered::add);
        page.stream().filter(line -> !edge(line)).forEach(ordered::add);
        page.stream().filter(PdfMargins::foot).forEach(ordered::add);
        from = i;
      }
    }
    return ordered;
  }

  private static boolean edge(PdfLine line) {
    return top(line) || foot(line);
  }

  /** What is tagged is of the text, wherever it stands. */
  private static boolean top(PdfLine line) {
    return line.tag().isEmpty() && line.down() < TOP;
  }

  private static boolean foot(PdfLine line) {
    return line.tag().isEmpty() && line.down() > FOOT;
  }

  /** The same words at the same height, whatever the numbers in them. */
  private static String key(PdfLine line) {
    return Math.round(line.base() / 3) + " " + line.text().replaceAll("\\d+", "#");
  }
}
