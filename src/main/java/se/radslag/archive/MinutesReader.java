package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.model.AgendaItem;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
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
    List<Paragraph> cut =
        source.stream()
            .flatMap(one -> one.cutBefore(FootLabel::isSignature).stream())
            .flatMap(one -> AgendaList.cut(one).stream())
            .toList();
    Agenda agenda = Agenda.in(LoneNumbers.joined(cut));
    List<Paragraph> paragraphs = agenda.paragraphs();
    int end = end(agenda);
    List<ItemHeads.Found> heads = agenda.before(end).heads();
    List<Paragraph> body = paragraphs.subList(0, end);
    int start = heads.isEmpty() ? end : heads.getFirst().index();
    HeadReader.Head head = new HeadReader(warnings).read(body.subList(0, start), paragraphs);
    if (heads.isEmpty() && !head.dated()) {
      return Optional.empty();
    }
    List<AgendaItem> items = new AgendaReader(warnings).read(body, heads);
    ClosingReader.Foot foot =
        new ClosingReader(warnings)
            .read(paragraphs.subList(end, paragraphs.size()), head.details().date().day());
    return Optional.of(minutes(head, items, foot));
  }

  /**
   * Where the foot begins. Who signs may stand on a first page, before most items: that is no foot.
   */
  private static int end(Agenda agenda) {
    int end = ClosingReader.start(agenda.paragraphs(), 0);
    int before = agenda.before(end).heads().size();
    boolean mostAfter = agenda.heads().size() > 2 * before;
    return mostAfter
        ? ClosingReader.start(agenda.paragraphs(), agenda.heads().getLast().index() + 1)
        : end;
  }

  private ReadMinutes minutes(
      HeadReader.Head head, List<AgendaItem> items, ClosingReader.Foot foot) {
    var before = new ArrayList<>(head.kept());
    var after = new ArrayList<>(foot.kept());
    HeadReader.Signed signed = head.signed();
    Optional<ParagraphRange> range =
        Field.in(signed.paragraphs()).flatMap(one -> ParagraphRange.in(one.rest()));
    if (!signed.paragraphs().isEmpty() && !range.map(one -> one.of(items)).orElse(false)) {
      before.add(warnings.keep(signed.paragraphs()));
    }
    List<AttendanceGroup> attendance = head.attendance();
    for (String chair : foot.chairs()) {
      Optional<List<AttendanceGroup>> known = Chair.among(attendance, chair);
      if (known.isEmpty()) {
        after.add(warnings.keep("Ordförande " + chair));
      }
      attendance = known.orElse(attendance);
    }
    Closing closing = closing(signed, foot.closing(), before);
    return new ReadMinutes(
        head.details(), attendance, withKept(items, before, after), closing, warnings.all());
  }

  /** Who signs, by the foot or else by the first page. */
  private Closing closing(HeadReader.Signed signed, Closing foot, List<Note> kept) {
    boolean other = !foot.secretary().isEmpty() && !foot.secretary().equals(signed.secretary());
    if (other && !signed.secretary().isEmpty()) {
      kept.add(warnings.keep(signed.secretary()));
    }
    var adjusters = new ArrayList<>(foot.adjusters());
    signed.adjusters().stream().filter(one -> !adjusters.contains(one)).forEach(adjusters::add);
    String secretary = foot.secretary().isEmpty() ? signed.secretary() : foot.secretary();
    return new Closing(secretary, adjusters, foot.nextMeeting());
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
