package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import se.radslag.model.AgendaItem;
import se.radslag.model.ItemId;
import se.radslag.model.Warning;

/** Reads the agenda: the items with their titles, presenters and notes. */
final class AgendaReader {

  private final Warnings warnings;

  AgendaReader(Warnings warnings) {
    this.warnings = warnings;
  }

  List<AgendaItem> read(List<Paragraph> paragraphs, List<ItemHeads.Found> heads) {
    var items = new ArrayList<AgendaItem>();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1).index() : paragraphs.size();
      ItemHeads.Found head = heads.get(i);
      if (!head.inOrder()) {
        warnings.add(Warning.Kind.NUMBERS_NOT_IN_ORDER, paragraphs.get(head.index()).firstLine());
      }
      items.add(item(head, paragraphs.subList(Math.min(head.index(), end), end)));
    }
    return items;
  }

  private static AgendaItem item(ItemHeads.Found found, List<Paragraph> paragraphs) {
    var afterTitle = new ArrayList<Paragraph>();
    if (!paragraphs.isEmpty()) {
      afterTitle.addAll(paragraphs.getFirst().without(found.titleLines()));
      afterTitle.addAll(paragraphs.subList(1, paragraphs.size()));
    }
    Presenters presenters = Presenters.of(afterTitle);
    ItemHead head = found.head();
    return new AgendaItem(
        ItemId.create(),
        head.number(),
        head.title(),
        ItemKinds.of(head.title()),
        presenters.names(),
        NotesReader.read(presenters.rest()));
  }
}
