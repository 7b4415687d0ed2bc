package se.radslag.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.swedish.Names;

/** Reads who was there, by organisation: "PRO: A, B", where names go on over lines. */
final class AttendanceReader {

  private static final String ADMINISTRATION = "Förvaltningen";

  private static final Pattern GROUP =
      Pattern.compile("(?<name>\\p{Lu}[^:,]{0,59}):(?:\\s+(?<rest>.*))?");

  /** Those who were not there are no organisation. */
  private static final Pattern ABSENT =
      Pattern.compile("(?iu)(?:ej närvarande|frånvarande|(?:anmält )?(?:förhinder|förfall)).*");

  /** A part of a list with more words is a sentence. */
  private static final int WORDS_OF_A_NAME = 6;

  private final Warnings warnings;
  private final List<AttendanceGroup> groups = new ArrayList<>();
  private final List<Note> kept = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private String organisation;
  private boolean named;
  private boolean outside;

  /**
   * @param label what the names are called together, for names that stand before any organisation
   */
  AttendanceReader(String label, Warnings warnings) {
    this.organisation = label;
    this.warnings = warnings;
  }

  void add(Paragraph paragraph) {
    for (Paragraph part : paragraph.cutBefore(line -> GROUP.matcher(line).matches())) {
      Matcher group = GROUP.matcher(part.firstLine());
      if (group.matches()) {
        start(group, part);
      } else if (outside || sentence(part.text())) {
        kept.add(warnings.keep(part.text()));
      } else {
        names.addAll(part.lines());
      }
    }
  }

  /** The organisations and their people; nothing more may be added after this. */
  List<AttendanceGroup> groups() {
    close();
    return List.copyOf(groups);
  }

  /** What stood among the names and is none. */
  List<Note> kept() {
    return List.copyOf(kept);
  }

  private void start(Matcher group, Paragraph part) {
    close();
    outside = ABSENT.matcher(group.group("name")).matches();
    if (outside) {
      kept.add(warnings.keep(part.text()));
      return;
    }
    organisation = group.group("name");
    named = true;
    if (group.start("rest") >= 0 && group.end("rest") > group.start("rest")) {
      names.add(group.group("rest"));
    }
    part.without(1).forEach(more -> names.addAll(more.lines()));
  }

  private void close() {
    if (named || !names.isEmpty()) {
      List<Attendance> people =
          NameList.of(names).stream().map(Person::named).map(Attendance::present).toList();
      boolean administration =
          organisation.toLowerCase(Locale.ROOT).equals(ADMINISTRATION.toLowerCase(Locale.ROOT));
      groups.add(
          new AttendanceGroup(
              new Organisation(OrganisationId.create(), organisation, administration), people));
    }
    names.clear();
    named = false;
  }

  private static boolean sentence(String text) {
    return Names.split(text).stream()
        .anyMatch(part -> part.chars().filter(one -> one == ' ').count() >= WORDS_OF_A_NAME);
  }
}
