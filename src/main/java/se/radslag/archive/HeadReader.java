package se.radslag.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Details;
import se.radslag.model.MeetingDate;
import se.radslag.model.Note;

/** Reads what stands before the first item. */
final class HeadReader {

  private final Warnings warnings;
  private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
  private final List<Note> kept = new ArrayList<>();
  private Optional<Field> current = Optional.empty();
  private AttendanceReader attendance;

  HeadReader(Warnings warnings) {
    this.warnings = warnings;
    this.attendance = new AttendanceReader("", warnings);
  }

  /**
   * The head.
   *
   * @param dated whether a line names the day of the meeting
   * @param kept what has no place in it, in order
   */
  record Head(Details details, List<AttendanceGroup> attendance, boolean dated, List<Note> kept) {}

  Head read(List<Paragraph> paragraphs) {
    List<Paragraph> parts =
        paragraphs.stream()
            .flatMap(one -> one.cutBefore(line -> Field.in(line).isPresent()).stream())
            .toList();
    int labelled = firstLabelled(parts);
    Letterhead letterhead = Letterhead.of(parts.subList(0, labelled));
    letterhead.tooMuch().forEach(line -> kept.add(warnings.keep(line)));
    parts.subList(labelled, parts.size()).forEach(this::add);
    Details details = details(letterhead);
    List<AttendanceGroup> groups = attendance.groups();
    kept.addAll(attendance.kept());
    return new Head(details, groups, WrittenDates.namesDay(value(Field.DATE)), List.copyOf(kept));
  }

  private static int firstLabelled(List<Paragraph> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (Field.in(parts.get(i).firstLine()).filter(Field.Labelled::certain).isPresent()) {
        return i;
      }
    }
    return parts.size();
  }

  private void add(Paragraph part) {
    Optional<Field.Labelled> label = Field.in(part.firstLine());
    if (label.isPresent() && !values.containsKey(label.get().field())) {
      start(label.get(), part);
    } else if (label.isEmpty() && current.filter(field -> field == Field.PRESENT).isPresent()) {
      attendance.add(part);
    } else if (label.isEmpty() && current.map(values::get).filter(List::isEmpty).isPresent()) {
      current.map(values::get).ifPresent(value -> value.addAll(part.lines()));
    } else {
      kept.add(warnings.keep(part.text()));
    }
  }

  private void start(Field.Labelled label, Paragraph part) {
    current = Optional.of(label.field());
    var lines = new ArrayList<String>();
    if (!label.rest().isEmpty()) {
      lines.add(label.rest());
    }
    part.without(1).forEach(more -> lines.addAll(more.lines()));
    values.put(label.field(), lines);
    if (label.field() == Field.PRESENT) {
      attendance = new AttendanceReader(label.label(), warnings);
      if (!lines.isEmpty()) {
        attendance.add(new Paragraph(lines, part.mark(), false));
      }
    }
  }

  private Details details(Letterhead letterhead) {
    var dates = new WrittenDates(warnings);
    String written = value(Field.DATE);
    MeetingDate date =
        written.isEmpty() ? dates.dateNamedIn(letterhead.title()) : dates.date(written);
    return new Details(
        letterhead.sender(),
        letterhead.unit(),
        letterhead.documentType(),
        letterhead.registrationNumber(),
        letterhead.title(),
        date,
        dates.time(value(Field.TIME)),
        value(Field.PLACE));
  }

  private String value(Field field) {
    return Joining.join(values.getOrDefault(field, List.of()));
  }
}
