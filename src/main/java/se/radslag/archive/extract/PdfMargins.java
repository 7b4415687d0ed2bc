package se.radslag.archive.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static PdfMargins of(List<PdfLine> lines, int pages) {
    Map<String, List<PdfLine>> alike =
        lines.stream().filter(PdfMargins::edge).collect(Collectors.groupingBy(PdfMargins::key));
    // The first page often has a header of its own.
    int often = Math.min(Math.max(2, (pages - 1) / 2 + 1), pages);
    Map<PdfLine, String> repeated = new HashMap<>();
    if (pages > 1) {
      alike.forEach((key, some) -> repeated.putAll(repeated(key, some, often)));
    }
    var headers = new ArrayList<PdfLine>();
    var body = new ArrayList<PdfLine>();
    var footers = new ArrayList<PdfLine>();
    var said = new HashSet<String>();
    for (PdfLine line : inOrder(lines)) {
      if (edge(line) && PageNumbers.only(line.text())) {
        continue;
      }
      Optional<String> same = Optional.ofNullable(repeated.get(line));
      if (same.isEmpty()) {
        body.add(line);
      } else if (said.add(same.get())) {
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
    return Math.round(line.base() / 3) + " " + NUMBER.matcher(line.text()).replaceAll("#");
  }

  /**
   * The lines of many pages, and what each of them repeats. Where the numbers are of no page, what
   * has the same ones is still the same.
   */
  private static Map<PdfLine, String> repeated(String key, List<PdfLine> alike, int often) {
    if (pages(alike) < often) {
      return Map.of();
    }
    Map<String, List<PdfLine>> same =
        paged(alike)
            ? Map.of(key, alike)
            : alike.stream().collect(Collectors.groupingBy(PdfLine::text));
    Map<PdfLine, String> repeated = new HashMap<>();
    same.forEach(
        (what, lines) -> {
          if (pages(lines) >= often) {
            lines.forEach(line -> repeated.put(line, key + " " + what));
          }
        });
    return repeated;
  }

  private static long pages(List<PdfLine> alike) {
    return alike.stream().mapToInt(PdfLine::page).distinct().count();
  }

  /**
   * Whether the numbers in a line are those of its page, or the same on each: "§ 12 Information"
   * and "§ 15 Information" are two items, though each begins a page.
   */
  private static boolean paged(List<PdfLine> alike) {
    List<Long> first = numbers(alike.getFirst());
    return alike.stream()
        .allMatch(
            line -> {
              List<Long> numbers = numbers(line);
              int turned = line.page() - alike.getFirst().page();
              return IntStream.range(0, first.size())
                  .mapToLong(i -> numbers.get(i) - first.get(i))
                  .allMatch(more -> more == 0 || more == turned);
            });
  }

  /** A number too long to be a page's is told by its last digits. */
  private static List<Long> numbers(PdfLine line) {
    return NUMBER
        .matcher(line.text())
        .results()
        .map(found -> found.group().substring(Math.max(0, found.group().length() - 18)))
        .map(Long::valueOf)
        .toList();
  }
}
