package se.radslag.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radslag.model.Note;

/**
 * What a Word document of minutes says, as it is written there: dates and times are words.
 *
 * @param fields by tag, as {@code titel} or {@code narvarande}: the paragraphs or lines there; a
 *     tag whose place is gone from the document is not here
 * @param items in the order of the document
 */
public record WrittenMinutes(Map<String, List<String>> fields, List<Item> items) {

  public WrittenMinutes {
    fields = Map.copyOf(fields);
    items = List.copyOf(items);
  }

  /** What stands under a tag, one text a line; the empty text if nothing does. */
  public String field(String tag) {
    return String.join("\n", fields.getOrDefault(tag, List.of()));
  }

  /**
   * One item.
   *
   * @param exported its place among the items when the document was written, from 1; empty for one
   *     that was added since
   * @param number the number it was given then; of an added item, one more than that before it
   * @param notes without ids or times, which no document has
   */
  public record Item(
      Optional<Integer> exported,
      int number,
      String title,
      List<String> presenters,
      List<Note> notes) {

    public Item {
      presenters = List.copyOf(presenters);
      notes = List.copyOf(notes);
    }
  }
}
