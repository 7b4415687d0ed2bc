package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import se.radslag.archive.Paragraph.ListMark;

/**
 * Those who present an item: the lines after its title that hold names and nothing else.
 *
 * @param rest what follows the names
 */
record Presenters(List<String> names, List<Paragraph> rest) {

  static Presenters of(List<Paragraph> afterTitle) {
    var names = new ArrayList<String>();
    int at = 0;
    List<Paragraph> left = List.of();
    while (at < afterTitle.size() && left.isEmpty()) {
      Paragraph paragraph = afterTitle.get(at);
      int lines = namesIn(paragraph);
      if (lines == 0 || (paragraph.spaced() && !names.isEmpty())) {
        break;
      }
      names.addAll(NameList.of(paragraph.lines().subList(0, lines)));
      left = paragraph.without(lines);
      at++;
    }
    var rest = new ArrayList<>(left);
    rest.addAll(afterTitle.subList(at, afterTitle.size()));
    return new Presenters(names, rest);
  }

  private static int namesIn(Paragraph paragraph) {
    boolean bullet =
        paragraph.mark() == ListMark.BULLET || paragraph.mark() == ListMark.BULLET_BELOW;
    return bullet ? 0 : NameList.leadingLines(paragraph.lines());
  }
}
