package se.radslag.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.radslag.document.WrittenMinutes;
import se.radslag.document.WrittenMinutes.Item;
import se.radslag.model.Note;
import se.radslag.model.PlainText;

/** Makes what was read from Word fit for the data file: spaces at the ends say nothing. */
final class CleanText {

  private CleanText() {}

  static WrittenMinutes of(WrittenMinutes read) {
    Map<String, List<String>> fields = new HashMap<>();
    read.fields().forEach((tag, lines) -> fields.put(tag, clean(lines)));
    return new WrittenMinutes(fields, read.items().stream().map(CleanText::item).toList());
  }

  private static Item item(Item item) {
    return new Item(
        item.exported(),
        item.number(),
        clean(item.title()),
        clean(item.presenters()),
        item.notes().stream().map(CleanText::note).toList());
  }

  private static Note note(Note note) {
    String text = clean(note.text());
    return switch (note) {
      case Note.Text _ -> new Note.Text(text);
      case Note.Subheading _ -> new Note.Subheading(text);
      case Note.Bullet(int level, String _) -> new Note.Bullet(level, text);
      case Note.CouncilRemark(String label, String _) -> new Note.CouncilRemark(clean(label), text);
      case Note.RecordNote _ -> new Note.RecordNote(text);
      case Note.Decision _ -> new Note.Decision(text);
      case Note.FollowUp _ -> new Note.FollowUp(text);
    };
  }

  private static List<String> clean(List<String> lines) {
    return lines.stream().map(CleanText::clean).toList();
  }

  private static String clean(String text) {
    return PlainText.of(text).text().strip();
  }
}
