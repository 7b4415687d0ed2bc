package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Note;
import se.radslag.model.Presence;
import se.radslag.swedish.Names;

/**
 * Reads who was there and who was not: by organisation ("PRO: A, B", where names go on over lines),
 * in sections ("Beslutande", "Frånvarande"), or in a table.
 */
final class AttendanceReader {

  private static final Pattern GROUP =
      Pattern.compile("(?<name>\\p{Lu}[^:,]{0,59}):(?:\\s+(?<rest>.*))?");

  /** A part of a list with more words is a sentence. */
  private static final int WORDS_OF_A_NAME = 6;

  private static final String SUBSTITUTE = "ersättare";

  /** What those are called together of whom nothing else is said. */
  private static final String PRESENT = "Närvarande";

  private final Warnings warnings;
  private final AttendanceGroups groups = new AttendanceGroups();
  private final List<Note> kept = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private String organisation = "";
  private Presence presence = Presence.PRESENT;
  private boolean substitutes;
  private boolean named;
  private boolean byOrganisation;

  AttendanceReader(Warnings warnings) {
    this.warnings = warnings;
  }

  /** What the names that follow are called together, for those that stand for no organisation. */
  void label(String label) {
    close();
    organisation = label;
    presence = Presence.PRESENT;
    substitutes = false;
    byOrganisation = false;
  }

  /** The same, of people of whom more is said. */
  void section(AttendanceSection section) {
    label(section.label());
    presence = section.presence();
    substitutes = section.substitutes();
  }

  void add(Paragraph paragraph) {
    for (Paragraph part : paragraph.cutBefore(line -> GROUP.matcher(line).matches())) {
      Matcher group = GROUP.matcher(part.firstLine());
      if (group.matches()) {
        start(group, part);
      } else if (sentence(part)) {
        kept.add(warnings.keep(part.text()));
      } else {
        names.addAll(part.lines());
      }
    }
  }

  /** The chair, who may stand among the names already. */
  void chair(Attendee person, String source) {
    close();
    if (!person.understood()) {
      kept.add(warnings.keep(source));
    }
    if (!groups.chair(person.name())) {
      groups.add(person.withRole(joined(Chair.ROLE, person.role())), PRESENT, Presence.PRESENT);
    }
  }

  private static String joined(String role, String more) {
    return more.isEmpty() ? role : role + ", " + more;
  }

  /** The organisations and their people; nothing more may be added after this. */
  List<AttendanceGroup> groups() {
    close();
    return groups.all();
  }

  /** What stood among the names and is none. */
  List<Note> kept() {
    return List.copyOf(kept);
  }

  private void start(Matcher group, Paragraph part) {
    boolean sectionEnds = !byOrganisation && !names.isEmpty();
    close();
    if (sectionEnds) {
      label(organisation);
    }
    organisation = group.group("name");
    byOrganisation = true;
    named = true;
    if (group.start("rest") >= 0 && group.end("rest") > group.start("rest")) {
      names.add(group.group("rest"));
    }
    part.without(1).forEach(more -> names.addAll(more.lines()));
  }

  private void close() {
    if (named) {
      groups.group(organisation);
    }
    AttendanceGrid grid = AttendanceGrid.of(names);
    var plain = new ArrayList<String>();
    for (String line : names) {
      Optional<AttendanceGrid.Row> row = grid.row(line);
      if (row.isPresent() || grid.isHeader(line)) {
        closePlain(plain);
        row.ifPresent(one -> addRow(one, line));
      } else {
        plain.add(line);
      }
    }
    closePlain(plain);
    names.clear();
    named = false;
  }

  private void addRow(AttendanceGrid.Row row, String line) {
    if (row.presence().isEmpty()) {
      kept.add(warnings.keep(line));
    } else {
      add(row.person(), line, row.presence().get());
    }
  }

  private void closePlain(List<String> lines) {
    boolean remarks = AttendeeList.hasRemarks(lines);
    boolean organisations = !byOrganisation && AttendeeList.hasOrganisations(lines);
    if (remarks || organisations) {
      for (String entry : AttendeeList.entries(lines)) {
        add(AttendeeRemarks.person(entry), entry, presence);
      }
    } else {
      NameList.of(lines).forEach(name -> add(Attendee.named(name), name, presence));
    }
    lines.clear();
  }

  /** Adds somebody; what is said of her and is not understood is kept with her name. */
  private void add(Attendee person, String source, Presence there) {
    if (person.name().isEmpty() || spaces(person.name()) >= WORDS_OF_A_NAME) {
      kept.add(warnings.keep(source));
      return;
    }
    if (!person.understood()) {
      kept.add(warnings.keep(source));
    }
    boolean said = person.role().contains(SUBSTITUTE) || person.inPlaceOf().isPresent();
    boolean unsaid = substitutes && !said && person.role().isEmpty();
    groups.add(unsaid ? person.withRole(SUBSTITUTE) : person, organisation, there);
  }

  private boolean sentence(Paragraph part) {
    String text = part.text();
    boolean remarks = AttendeeList.hasRemarks(part.lines());
    return remarks
        ? WordEdges.finished(text) && spaces(AttendeeRemarks.person(text).name()) >= WORDS_OF_A_NAME
        : Names.split(text).stream().anyMatch(one -> spaces(one) >= WORDS_OF_A_NAME);
  }

  private static long spaces(String text) {
    return text.chars().filter(one -> one == ' ').count();
  }
}
