package se.radslag.work.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Details;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.store.DataFile;

/**
 * Ten years of a council that never was, for searches of which it is known what they should find.
 * One line is one thing: {@code =} a meeting, {@code @} who was there, a number an item, then its
 * notes.
 */
public final class GoldArchive {

  private final Map<String, Organisation> organisations = new HashMap<>();
  private final Map<String, Person> persons = new HashMap<>();
  private final CouncilId council = CouncilId.create();
  private final List<Meeting> meetings = new ArrayList<>();

  /** Reads the archive. */
  public GoldArchive() {
    List<String> lines = lines("arkiv.txt");
    int from = 0;
    for (int i = 1; i <= lines.size(); i++) {
      if (i == lines.size() || isMeeting(lines.get(i))) {
        meetings.add(meeting(lines.subList(from, i)));
        from = i;
      }
    }
  }

  /** A file of this package, line by line. */
  static List<String> lines(String name) {
    try (InputStream in =
        Objects.requireNonNull(GoldArchive.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Keeps the council and all its meetings. */
  public void keep(DataFile data) {
    data.write(
        session -> {
          session
              .councils()
              .save(
                  new Council(
                      council, "Seniorrådet i Norrviken", List.copyOf(organisations.values())));
          meetings.forEach(session.meetings()::save);
          return council;
        });
  }

  /** The meetings, the earliest first. */
  public List<Meeting> meetings() {
    return List.copyOf(meetings);
  }

  private static boolean isMeeting(String line) {
    return line.startsWith("= ") && line.contains(" | ");
  }

  private Meeting meeting(List<String> lines) {
    String[] head = lines.getFirst().substring(2).split(" \\| ", -1);
    var attendance = new ArrayList<AttendanceGroup>();
    var items = new ArrayList<AgendaItem>();
    for (String line : lines.subList(1, lines.size())) {
      switch (line.charAt(0)) {
        case '@' -> attendance.add(group(line.substring(2)));
        case '.', '?', '!', '=' -> {
          AgendaItem last = items.removeLast();
          items.add(
              last.withNotes(Stream.concat(last.notes().stream(), Stream.of(note(line))).toList()));
        }
        default -> items.add(item(line));
      }
    }
    return new Meeting(
        MeetingId.create(),
        council,
        MeetingState.DRAFT,
        new Details(
            "Vårdförvaltningen Norrviken",
            "Enheten för dialog",
            "MÖTESANTECKNINGAR",
            head[3],
            head[1],
            MeetingDate.of(LocalDate.parse(head[0])),
            MeetingTime.unknown(),
            head[2]),
        attendance,
        items,
        Closing.empty(),
        List.of());
  }

  private AttendanceGroup group(String line) {
    int colon = line.indexOf(':');
    Organisation organisation =
        organisations.computeIfAbsent(
            line.substring(0, colon),
            name -> new Organisation(OrganisationId.create(), name, name.equals("Förvaltningen")));
    List<Attendance> people =
        Stream.of(line.substring(colon + 1).split(","))
            .map(String::strip)
            .map(name -> persons.computeIfAbsent(name, Person::named))
            .map(Attendance::present)
            .toList();
    return new AttendanceGroup(organisation, people);
  }

  private static AgendaItem item(String line) {
    int space = line.indexOf(' ');
    String[] parts = line.substring(space + 1).split(" \\| ", -1);
    List<String> presenters = parts.length > 1 ? List.of(parts[1]) : List.of();
    return new AgendaItem(
        ItemId.create(),
        Integer.parseInt(line.substring(0, space)),
        parts[0],
        ItemKind.MATTER,
        presenters,
        List.of());
  }

  private static Note note(String line) {
    String text = line.substring(2);
    return switch (line.charAt(0)) {
      case '?' -> {
        int colon = text.indexOf(": ");
        yield new Note.CouncilRemark(text.substring(0, colon), text.substring(colon + 2));
      }
      case '!' -> new Note.FollowUp(text);
      case '=' -> new Note.Decision(text);
      default -> new Note.Text(text);
    };
  }

  /** How a hit is called in the list of searches: 1504.1 is the first item of April 2015. */
  static String name(Optional<LocalDate> day, int item) {
    return day.map(date -> String.format(Locale.ROOT, "%ty%<tm", date)).orElse("") + "." + item;
  }
}
