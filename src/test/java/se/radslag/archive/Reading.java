package se.radslag.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.radslag.PrintedText;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.CouncilId;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Outcome;
import se.radslag.model.PersonId;
import se.radslag.model.Presence;
import se.radslag.model.Problem;
import se.radslag.model.Warning;

/** Reads files and texts that must be minutes, or must not. */
final class Reading {

  private Reading() {}

  static ReadMinutes of(Path file) {
    return switch (new EarlierMinutes().read(file)) {
      case Outcome.Done<ReadMinutes>(ReadMinutes minutes) -> minutes;
      case Outcome.Failed<ReadMinutes>(Problem problem) ->
          throw new AssertionError(file + ": " + problem);
    };
  }

  static Problem problem(Path file) {
    return switch (new EarlierMinutes().read(file)) {
      case Outcome.Done<ReadMinutes>(ReadMinutes minutes) ->
          throw new AssertionError(file + " was read: " + minutes);
      case Outcome.Failed<ReadMinutes>(Problem problem) -> problem;
    };
  }

  /** Reads a text in which a middle dot stands for a space that must be seen. */
  static ReadMinutes text(Path folder, String dotted) throws IOException {
    return of(Files.writeString(folder.resolve("minutes.txt"), spaces(dotted)));
  }

  static String spaces(String dotted) {
    return dotted.replace('·', ' ');
  }

  static Path file(Path folder, byte[] bytes) throws IOException {
    return Files.write(folder.resolve("minutes.txt"), bytes);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static String printed(ReadMinutes minutes) {
    return PrintedText.of(minutes.toMeeting(CouncilId.create(), MeetingState.DRAFT));
  }

  /** All that was read, also of those who were not there, and what is said of people. */
  static String held(ReadMinutes minutes) {
    Set<PersonId> replaced =
        minutes.attendance().stream()
            .flatMap(group -> group.present().stream())
            .flatMap(one -> one.substituteFor().stream())
            .collect(Collectors.toSet());
    String people =
        minutes.attendance().stream()
            .flatMap(group -> group.people().stream().map(one -> unprinted(group, one, replaced)))
            .collect(Collectors.joining("\n"));
    return printed(minutes) + "\n" + people;
  }

  private static String unprinted(AttendanceGroup group, Attendance one, Set<PersonId> replaced) {
    String there =
        one.presence() == Presence.PRESENT
            ? ""
            : group.organisation().name()
                + " "
                + (replaced.contains(one.person().id()) ? "" : one.person().name());
    return there + " " + one.person().role();
  }

  /** The names of all who were there or were not, and what is said of them. */
  static String people(ReadMinutes minutes) {
    return minutes.attendance().stream()
        .flatMap(
            group ->
                Stream.concat(
                    Stream.of(group.organisation().name()),
                    group.people().stream()
                        .map(one -> one.person().name() + " " + one.person().role())))
        .collect(Collectors.joining("\n"));
  }

  static List<Note> notes(ReadMinutes minutes, int item) {
    return minutes.items().get(item).notes();
  }

  static List<String> titles(ReadMinutes minutes) {
    return minutes.items().stream().map(AgendaItem::title).toList();
  }

  static List<Warning.Kind> warnings(ReadMinutes minutes) {
    return minutes.warnings().stream().map(Warning::kind).toList();
  }
}
