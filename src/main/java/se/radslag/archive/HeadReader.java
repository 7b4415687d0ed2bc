package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Details;
import se.radslag.model.MeetingDate;
import se.radslag.model.Note;

/** Reads what stands before the first item. */
final class HeadReader {

  private final Warnings warnings;
  private final HeadValues values = new HeadValues();
  private final List<Note> kept = new ArrayList<>();
  private final AttendanceReader attendance;
  private Optional<Field> current = Optional.empty();
  private Optional<Field> awaiting = Optional.empty();

  HeadReader(Warnings warnings) {
    this.warnings = warnings;
    this.attendance = new AttendanceReader(warnings);
  }

  /**
   * The head.
   *
   * @param dated whether a line names the day of the meeting
   * @param signed those whom the head says took the notes and check them
   * @param kept what has no place in it, in order
   */
  record Head(
      Details details,
      List<AttendanceGroup> attendance,
      boolean dated,
      Signed signed,
      List<Note> kept) {}

  /**
   * Those who sign, as a first page tells.
   *
   * @param paragraphs the line that says which items there are, or the empty text
   */
  record Signed(String secretary, List<String> adjusters, String paragraphs) {}

  /**
   * Reads the head.
   *
   * @param whole the whole document, which may name a year that the head does not
   */
  Head read(List<Paragraph> paragraphs, List<Paragraph> whole) {
    List<Paragraph> parts =
        paragraphs.stream()
            .flatMap(one -> Filler.without(one).stream())
            .flatMap(one -> one.cutBefore(HeadReader::labelled).stream())
            .toList();
    int labelled = firstLabelled(parts);
    parts.subList(labelled, parts.size()).forEach(this::add);
    Letterhead letterhead = letterhead(parts.subList(0, labelled));
    Details details = details(letterhead, new WrittenDates(warnings, years(letterhead, whole)));
    chairs();
    List<AttendanceGroup> groups = attendance.groups();
    kept.addAll(attendance.kept());
    boolean dated = values.dated() && details.date().day().isPresent();
    return new Head(details, groups, dated, values.signed(), List.copyOf(kept));
  }

  private static boolean labelled(String line) {
    return AttendanceSection.in(line).isPresent() || Field.in(line).isPresent();
  }

  private static int firstLabelled(List<Paragraph> parts) {
    for (int i = 0; i < parts.size(); i++) {
      String line = parts.get(i).firstLine();
      boolean section = AttendanceSection.in(line).filter(AttendanceSection::strong).isPresent();
      if (section || Field.in(line).filter(Field.Labelled::certain).isPresent()) {
        return i;
      }
    }
    return parts.size();
  }

  /** The letterhead, without a line that is nothing but the day where no label names it. */
  private Letterhead letterhead(List<Paragraph> parts) {
    var lines = new ArrayList<>(parts.stream().flatMap(one -> one.lines().stream()).toList());
    Optional<String> day =
        values.dated() ? Optional.empty() : lines.stream().filter(WrittenDates::isDay).findFirst();
    day.ifPresent(line -> values.add(Field.WHERE_AND_WHEN, List.of(line)));
    day.ifPresent(lines::remove);
    Letterhead letterhead = Letterhead.of(lines);
    List<Note> tooMuch = letterhead.tooMuch().stream().<Note>map(warnings::keep).toList();
    kept.addAll(0, tooMuch);
    return letterhead;
  }

  private Years years(Letterhead letterhead, List<Paragraph> whole) {
    String registration = values.value(Field.REGISTRATION);
    return Years.in(letterhead.registrationNumber() + " " + registration, whole);
  }

  private void add(Paragraph part) {
    Optional<AttendanceSection> section = AttendanceSection.in(part.firstLine());
    if (section.isPresent()) {
      start(section.get(), part);
      return;
    }
    Optional<Field.Labelled> label = Field.in(part.firstLine());
    if (label.isPresent()) {
      start(label.get(), part);
    } else if (!awaited(part)) {
      unlabelled(part);
    }
  }

  private void unlabelled(Paragraph part) {
    if (current.filter(field -> field == Field.PRESENT).isPresent()) {
      attendance.add(part);
    } else if (!values.dated() && WrittenDates.isDay(part.text())) {
      values.add(Field.WHERE_AND_WHEN, part.lines());
    } else {
      kept.add(warnings.keep(part.text()));
    }
  }

  /** Takes what stands below a label that is alone on its line. */
  private boolean awaited(Paragraph part) {
    if (awaiting.isEmpty()) {
      return false;
    }
    Field field = awaiting.get();
    int lines = field.linesIn(part);
    if (lines > 0) {
      values.add(field, part.lines().subList(0, lines));
      part.without(lines).forEach(this::unlabelled);
    }
    awaiting = lines > 0 && field.goesOn() ? awaiting : Optional.empty();
    return lines > 0;
  }

  private void start(AttendanceSection section, Paragraph part) {
    current = Optional.of(Field.PRESENT);
    awaiting = Optional.empty();
    attendance.section(section);
    addPeople(section.rest(), part);
  }

  private void start(Field.Labelled label, Paragraph part) {
    awaiting = label.field().wholeLine() ? awaiting : Optional.empty();
    if (label.field().aside()) {
      aside(label, part);
    } else if (label.field() == Field.OTHER) {
      current = Optional.of(label.field());
      kept.add(warnings.keep(part.text()));
    } else if (values.has(label.field())) {
      kept.add(warnings.keep(part.text()));
    } else if (label.field() == Field.PRESENT) {
      current = Optional.of(label.field());
      values.add(label.field(), List.of());
      attendance.label(label.label());
      addPeople(label.rest(), part);
    } else {
      startValue(label, part);
    }
  }

  private void startValue(Field.Labelled label, Paragraph part) {
    current = Optional.of(label.field());
    var lines = new ArrayList<String>();
    if (!label.rest().isEmpty()) {
      lines.add(label.rest());
    }
    part.without(1).forEach(more -> lines.addAll(more.lines()));
    values.add(label.field(), lines);
    boolean more = lines.isEmpty() || label.field().goesOn();
    awaiting = more ? current : Optional.empty();
  }

  /** Takes a line that stands among others and says nothing of those below it. */
  private void aside(Field.Labelled label, Paragraph part) {
    boolean alone = label.rest().isEmpty();
    String words = label.field().wholeLine() ? part.firstLine() : label.rest();
    values.add(label.field(), alone ? List.of() : List.of(words));
    awaiting = alone ? Optional.of(label.field()) : awaiting;
    part.without(1).forEach(this::add);
  }

  private void addPeople(String rest, Paragraph part) {
    var lines = new ArrayList<String>();
    if (!rest.isEmpty()) {
      lines.add(rest);
    }
    part.without(1).forEach(more -> lines.addAll(more.lines()));
    if (!lines.isEmpty()) {
      attendance.add(new Paragraph(lines, part.mark(), false));
    }
  }

  private void chairs() {
    values.lines(Field.CHAIR).stream()
        .distinct()
        .forEach(line -> attendance.chair(AttendeeRemarks.person(line), line));
  }

  private Details details(Letterhead letterhead, WrittenDates dates) {
    String number = letterhead.registrationNumber();
    String labelled = values.value(Field.REGISTRATION);
    if (!number.isEmpty() && !labelled.isEmpty()) {
      kept.add(warnings.keep(labelled));
    }
    WhereAndWhen told = values.whereAndWhen();
    MeetingDate date =
        told.date().isEmpty() ? dates.dateNamedIn(letterhead.title()) : dates.date(told.date());
    return new Details(
        letterhead.sender(),
        letterhead.unit(),
        letterhead.documentType(),
        number.isEmpty() ? labelled : number,
        letterhead.title(),
        date,
        dates.time(told.time()),
        told.place());
  }
}
