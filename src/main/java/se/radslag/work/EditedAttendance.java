package se.radslag.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Person;
import se.radslag.model.Presence;
import se.radslag.swedish.Names;
import se.radslag.swedish.Wording;

/**
 * Who was there, as an edited document says it: an organisation a line, and its people by name.
 * Whoever is no longer named was not there; what else is known of a person stays. Lines that say
 * more than that, and a name that may be another way to write one that is gone, are left to the
 * secretary. For one meeting and one thread.
 */
final class EditedAttendance {

  /** "Maj-Lis af Ekvall": begins and ends with a capital letter's word, and says nothing else. */
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]*(?: [\\p{L}\\p{M}.'\u2019-]+)* \\p{Lu}[\\p{L}\\p{M}'\u2019-]*");

  private final List<AttendanceGroup> groups;
  private final Map<String, Attendance> known = new HashMap<>();

  /** The name of each who was there, by all that the document says of her. */
  private final Map<String, String> printed = new HashMap<>();

  private EditedAttendance(List<AttendanceGroup> groups) {
    this.groups = groups;
    groups.forEach(
        group -> group.people().forEach(one -> known.putIfAbsent(one.person().name(), one)));
    groups.stream()
        .flatMap(group -> group.present().stream())
        .forEach(one -> printed.put(Wording.named(one, groups), one.person().name()));
  }

  /**
   * The attendance that the lines of an edited document say.
   *
   * @param now the lines of a document made now
   * @return empty if it cannot be told
   */
  static Optional<List<AttendanceGroup>> of(
      List<AttendanceGroup> groups, String now, String written) {
    return now.lines().toList().equals(Wording.attendance(groups))
        ? new EditedAttendance(groups).written(written.lines().map(Names::spaced).toList())
        : Optional.empty();
  }

  private Optional<List<AttendanceGroup>> written(List<String> lines) {
    return named(lines)
        .filter(this::understood)
        .map(
            names ->
                groups.stream()
                    .map(
                        group ->
                            group(group, names.getOrDefault(title(group), List.of()), all(names)))
                    .toList());
  }

  /** The names of each line, by the organisation it begins with, in the meeting's order. */
  private Optional<Map<String, List<String>>> named(List<String> lines) {
    var named = new LinkedHashMap<String, List<String>>();
    int next = 0;
    for (String line : lines) {
      int place = next;
      while (place < groups.size() && !line.startsWith(title(groups.get(place)))) {
        place++;
      }
      if (place == groups.size()) {
        return Optional.empty();
      }
      String title = title(groups.get(place));
      List<String> entries = Names.split(line.substring(title.length()));
      List<String> names = entries.stream().flatMap(entry -> name(entry).stream()).toList();
      if (names.size() < entries.size()) {
        return Optional.empty();
      }
      named.put(title, names);
      next = place + 1;
    }
    return Optional.of(named);
  }

  /** Whose name it is; none if it says something else of her than it did. */
  private Optional<String> name(String entry) {
    if (printed.containsKey(entry)) {
      return Optional.ofNullable(printed.get(entry));
    }
    boolean saidMore = printed.containsValue(entry);
    boolean plain = known.containsKey(entry) || NAME.matcher(entry).matches();
    return Optional.of(entry).filter(one -> plain && !saidMore);
  }

  private boolean understood(Map<String, List<String>> names) {
    List<String> all = all(names);
    return new HashSet<>(all).size() == all.size() && !renamed(all);
  }

  /** Whether a name that came may be another way to write one that went. */
  private boolean renamed(List<String> all) {
    return all.stream()
        .filter(name -> !known.containsKey(name))
        .anyMatch(
            name ->
                groups.stream()
                    .flatMap(group -> group.present().stream())
                    .map(one -> one.person().name())
                    .filter(gone -> !all.contains(gone))
                    .anyMatch(gone -> Likeness.of(gone, name) >= Likeness.ENOUGH));
  }

  private AttendanceGroup group(AttendanceGroup group, List<String> names, List<String> all) {
    if (group.present().stream().map(one -> one.person().name()).toList().equals(names)) {
      return group;
    }
    var people = new ArrayList<Attendance>();
    names.forEach(name -> people.add(present(name)));
    group.people().stream()
        .filter(one -> !all.contains(one.person().name()))
        .map(one -> one.presence() == Presence.PRESENT ? one.with(Presence.ABSENT) : one)
        .forEach(people::add);
    return new AttendanceGroup(group.organisation(), people);
  }

  private Attendance present(String name) {
    return Optional.ofNullable(known.get(name))
        .orElseGet(() -> Attendance.present(Person.named(name)))
        .with(Presence.PRESENT);
  }

  private static List<String> all(Map<String, List<String>> names) {
    return names.values().stream().flatMap(List::stream).toList();
  }

  private static String title(AttendanceGroup group) {
    return group.organisation().name() + ":";
  }
}
