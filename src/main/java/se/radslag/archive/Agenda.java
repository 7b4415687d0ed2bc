package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.archive.extract.Joining;

/**
 * Where the items begin: at the headings that a list of them names, or at numbers that follow each
 * other.
 *
 * @param paragraphs the paragraphs, without a list whose every entry is a heading found or an item
 *     of its own
 */
record Agenda(List<Paragraph> paragraphs, List<ItemHeads.Found> heads) {

  static Agenda in(List<Paragraph> paragraphs) {
    Optional<AgendaList> list = AgendaList.in(paragraphs);
    if (list.isEmpty()) {
      List<ItemHeads.Found> heads = heads(paragraphs);
      return new Agenda(paragraphs, heads.isEmpty() ? Headings.in(paragraphs) : heads);
    }
    return again(paragraphs, list.get()).orElseGet(() -> once(paragraphs, list.get()));
  }

  /** The same, as far as the items begin before a paragraph. */
  Agenda before(int end) {
    return new Agenda(paragraphs, heads.stream().filter(one -> one.index() < end).toList());
  }

  private static List<ItemHeads.Found> heads(List<Paragraph> paragraphs) {
    return ItemHeads.in(paragraphs, firstNumber(paragraphs));
  }

  private static Optional<Integer> firstNumber(List<Paragraph> paragraphs) {
    return paragraphs.stream()
        .flatMap(one -> Filler.without(one).stream())
        .flatMap(one -> one.lines().stream())
        .flatMap(line -> Field.in(line).stream())
        .filter(one -> one.field() == Field.PARAGRAPHS)
        .flatMap(one -> ParagraphRange.in(one.rest()).stream())
        .map(ParagraphRange::first)
        .findFirst();
  }

  /** The agenda where at least half of the list's titles come again after it, in their order. */
  private static Optional<Agenda> again(List<Paragraph> paragraphs, AgendaList list) {
    var rest = new ArrayList<>(paragraphs.subList(0, list.heading()));
    int from = rest.size();
    rest.addAll(paragraphs.subList(list.end(), paragraphs.size()));
    var found = new ArrayList<Optional<ItemHeads.Found>>();
    int at = from;
    for (int i = 0; i < list.entries().size(); i++) {
      Optional<ItemHeads.Found> head = heading(rest, at, list.entries().get(i), i + 1);
      at = head.map(one -> one.index() + 1).orElse(at);
      found.add(head);
    }
    long times = found.stream().flatMap(Optional::stream).count();
    return times > 1 && times * 2 >= found.size()
        ? Optional.of(new Agenda(rest, withMissing(found, list, rest.size())))
        : Optional.empty();
  }

  private static Optional<ItemHeads.Found> heading(
      List<Paragraph> paragraphs, int from, AgendaList.Entry entry, int place) {
    for (int i = from; i < paragraphs.size(); i++) {
      Paragraph one = paragraphs.get(i);
      for (int lines : new int[] {ItemHead.titleLines(one), 1}) {
        String words = Joining.join(one.lines().subList(0, lines));
        if (AgendaList.key(words).equals(entry.key())) {
          return Optional.of(new ItemHeads.Found(i, head(words, entry, place), true, lines));
        }
      }
    }
    return Optional.empty();
  }

  private static ItemHead head(String words, AgendaList.Entry entry, int place) {
    int number = ItemHead.in(entry.words()).map(ItemHead::number).orElse(place);
    return ItemHead.in(words).orElseGet(() -> new ItemHead(number, number, false, words));
  }

  /** An entry that does not come again is an item of which nothing is written. */
  private static List<ItemHeads.Found> withMissing(
      List<Optional<ItemHeads.Found>> found, AgendaList list, int size) {
    var heads = new ArrayList<ItemHeads.Found>();
    int next = size;
    for (int i = found.size() - 1; i >= 0; i--) {
      AgendaList.Entry entry = list.entries().get(i);
      int index = found.get(i).map(ItemHeads.Found::index).orElse(next);
      int place = i + 1;
      heads.addFirst(
          found
              .get(i)
              .orElseGet(
                  () -> new ItemHeads.Found(index, head(entry.words(), entry, place), true, 0)));
      next = index;
    }
    return heads;
  }

  /** The agenda where the list is all there is of it, or numbers tell. */
  private static Agenda once(List<Paragraph> paragraphs, AgendaList list) {
    List<String> above =
        paragraphs.subList(0, list.heading()).stream()
            .flatMap(one -> one.lines().stream())
            .toList();
    var rest = new ArrayList<>(paragraphs);
    int shift = Letterhead.hasType(above) ? 1 : 0;
    if (shift > 0) {
      rest.remove(list.heading());
    }
    List<ItemHeads.Found> heads = heads(rest);
    if (!heads.isEmpty()) {
      return new Agenda(rest, heads);
    }
    for (int i = 0; i < list.entries().size(); i++) {
      AgendaList.Entry entry = list.entries().get(i);
      int lines = rest.get(entry.index() - shift).lines().size();
      ItemHead head = head(entry.words(), entry, i + 1);
      heads.add(new ItemHeads.Found(entry.index() - shift, head, true, lines));
    }
    return new Agenda(rest, heads);
  }
}
