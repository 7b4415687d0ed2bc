package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Note;

/** Recognises minutes in paragraphs, whatever kind of file they came from. */
final class MinutesReader {

  private final Warnings warnings;

  MinutesReader(Warnings warnings) {
    this.warnings = warnings;
  }

  /** The minutes; empty if neither a date nor an item is found. */
  Optional<ReadMinutes> read(List<Paragraph> source) {
    List<Paragraph> paragraphs =
        source.stream().flatMap(one -> one.cutBefore(FootLabel::isSignature).stream()).toList();
    int end = ClosingReader.start(paragraphs);
    List<Paragraph> body = paragraphs.subList(0, end);
    List<ItemHeads.Found> heads = ItemHeads.in(body);
    int start = heads.isEmpty() ? end : heads.getFirst().index();
    HeadReader.Head head = new HeadReader(warnings).read(body.subList(0, start));
    if (heads.isEmpty() && !head.dated()) {
      return Optional.empty();
    }
    List<AgendaItem> items = new AgendaReader(warnings).read(body, heads);
    ClosingReader.Foot foot =
        new ClosingReader(warnings)
            .read(paragraphs.subList(end, paragraphs.size()), head.details().date().day());
    return Optional.of(
        new ReadMinutes(
            head.details(),
            head.attendance(),
            withKept(items, head.kept(), foot.kept()),
            foot.closing(),
            warnings.all()));
  }

  /**
   * The items, with what has no place in the head before the notes of the first and what has none
   * at the foot after those of the last. Where there is no item, one without a title holds it.
   */
  private static List<AgendaItem> withKept(
      List<AgendaItem> items, List<Note> before, List<Note> after) {
    if (before.isEmpty() && after.isEmpty()) {
      return items;
    }
    var kept = new ArrayList<>(items);
    if (kept.isEmpty()) {
      kept.add(new AgendaItem(ItemId.create(), 1, "", ItemKind.MATTER, List.of(), List.of()));
    }
    kept.set(0, kept.getFirst().withNotes(joined(before, kept.getFirst().notes())));
    kept.addLast(withNotesAfter(kept.removeLast(), after));
    return kept;
  }

  private static AgendaItem withNotesAfter(AgendaItem item, List<Note> after) {
    return item.withNotes(joined(item.notes(), after));
  }

  private static List<Note> joined(List<Note> first, List<Note> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
