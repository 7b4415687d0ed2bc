package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import se.radslag.archive.extract.Block;

/**
 * Finds the items of minutes that neither number nor list them, by what the file itself calls
 * headings: those of the first level that has several, after the day of the meeting.
 */
final class Headings {

  private Headings() {}

  /** The items; none where no day is told before the first of them, since it may be no minutes. */
  static List<ItemHeads.Found> in(List<Paragraph> paragraphs) {
    OptionalInt day =
        IntStream.range(0, paragraphs.size())
            .filter(i -> WrittenDates.namesDay(paragraphs.get(i).text()))
            .findFirst();
    if (day.isEmpty()) {
      return List.of();
    }
    List<Integer> headings =
        IntStream.range(day.getAsInt() + 1, paragraphs.size())
            .filter(i -> mayBegin(paragraphs.get(i)))
            .boxed()
            .toList();
    OptionalInt level =
        headings.stream()
            .mapToInt(i -> paragraphs.get(i).heading())
            .sorted()
            .filter(one -> several(paragraphs, headings, one))
            .findFirst();
    var found = new ArrayList<ItemHeads.Found>();
    for (int i : headings) {
      Paragraph one = paragraphs.get(i);
      if (level.isPresent() && one.heading() <= level.getAsInt()) {
        int number = found.size() + 1;
        found.add(
            new ItemHeads.Found(
                i, new ItemHead(number, number, false, one.text()), true, one.lines().size()));
      }
    }
    return found;
  }

  private static boolean several(List<Paragraph> paragraphs, List<Integer> headings, int level) {
    return headings.stream().filter(i -> paragraphs.get(i).heading() == level).count() > 1;
  }

  private static boolean mayBegin(Paragraph paragraph) {
    return paragraph.heading() > 0
        && paragraph.heading() < Block.TITLE
        && ItemHead.title(paragraph.text())
        && Field.in(paragraph.firstLine()).isEmpty()
        && FootLabel.in(paragraph.firstLine()).isEmpty();
  }
}
