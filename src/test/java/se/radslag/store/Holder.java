package se.radslag.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.radslag.model.Change;
import se.radslag.model.Closing;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.NextMeeting;
import se.radslag.model.Note;

/**
 * A process that has a data file open until its standard input ends. It says "open", and then the
 * number of each change as soon as that is committed.
 */
final class Holder {

  /** Goes on until it is stopped. */
  static final String FOREVER = "-1";

  private Holder() {}

  public static void main(String[] arguments) throws IOException {
    int changes = Integer.parseInt(arguments[1]);
    try (DataFile data = StoredMeetings.value(DataFile.open(Path.of(arguments[0])))) {
      say("open");
      Meeting meeting =
          data.read(
              session ->
                  session.meetings().find(session.meetings().list().getFirst().id()).orElseThrow());
      for (int i = 1; i != changes + 1; i++) {
        int number = i;
        data.write(
            session -> {
              change(number, meeting).forEach(session::apply);
              return number;
            });
        say(Integer.toString(number));
      }
      while (System.in.read() >= 0) {
        // until the parent closes it
      }
    }
  }

  /** Both or neither of these must be there. */
  static List<Change> change(int number, Meeting meeting) {
    return List.of(
        new MeetingChange.NotesChanged(
            meeting.id(),
            meeting.items().getLast().id(),
            List.of(new Note.Text("ändring " + number), new Note.Text("å".repeat(2000)))),
        new MeetingChange.ClosingChanged(
            meeting.id(),
            new Closing(
                "nummer " + number,
                List.of(),
                new NextMeeting(Optional.of(LocalDate.EPOCH), Optional.empty(), ""))));
  }

  private static void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
