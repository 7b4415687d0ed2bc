package se.radslag.work;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attachment;
import se.radslag.model.AttachmentId;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.CouncilId;
import se.radslag.model.Details;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;

/**
 * A meeting of a council that does not exist, with everything in it that a meeting can have: every
 * kind of note, lists on two levels, adjusters, an attachment. Templates are tried with it.
 */
public final class SampleMeeting {

  private SampleMeeting() {}

  /** The meeting; each call makes one with ids of its own. */
  public static Meeting create() {
    return new Meeting(
        MeetingId.create(),
        CouncilId.create(),
        MeetingState.DRAFT,
        new Details(
            "Provförvaltningen",
            "Enheten för mallar",
            "MÖTESANTECKNINGAR",
            "PROV 2030-0001",
            "Provrådet och Provförvaltningen",
            MeetingDate.of(LocalDate.of(2030, 9, 12)),
            MeetingTime.of(LocalTime.of(13, 0), LocalTime.of(14, 30)),
            "Provsalen, Exempelgatan 1"),
        List.of(
            group("Silverlinjen", false, "Alva Provberg", "Birger Mallén"),
            group("Väntjänsten", false, "Cilla Exempelsson"),
            group("Förvaltningen", true, "Disa Utkast", "Egon Kopia")),
        items(),
        new Closing(
            "Disa Utkast",
            List.of("Alva Provberg", "Cilla Exempelsson"),
            new NextMeeting(
                Optional.of(LocalDate.of(2030, 11, 14)), Optional.of(LocalTime.of(13, 0)), "")),
        List.of());
  }

  /**
   * What goes with its minutes.
   *
   * @param item the one the first belongs to
   */
  public static List<Attachment> attachments(ItemId item) {
    return List.of(
        new Attachment(
            AttachmentId.create(), Optional.of(item), "Presentation av mallen.pdf", 0, "0"),
        new Attachment(AttachmentId.create(), Optional.empty(), "Karta.pdf", 0, "0"));
  }

  private static List<AgendaItem> items() {
    return List.of(
        item(
            1,
            "Inledning",
            ItemKind.OPENING,
            List.of(),
            new Note.Text("Disa Utkast hälsar alla välkomna till ett möte som inte finns.")),
        item(
            2,
            "Bevakningslista",
            ItemKind.WATCH_LIST,
            List.of("Egon Kopia"),
            new Note.Bullet(1, "Exempel på en punkt i en lista."),
            new Note.Bullet(2, "Exempel på den andra nivån."),
            new Note.FollowUp("Egon Kopia visar den färdiga mallen vid nästa möte.")),
        item(
            3,
            "En längre rubrik, som visar hur det ser ut när orden inte får plats på en enda rad",
            ItemKind.MATTER,
            List.of("Disa Utkast", "Egon Kopia"),
            new Note.Text(
                "Exempel på löpande text i ett stycke som är lite längre än en rad, så att"
                    + " man ser radavståndet och marginalerna."),
            new Note.Subheading("Exempel på en mellanrubrik"),
            new Note.Text("Exempel på texten under den."),
            new Note.CouncilRemark("Fråga från rådet", "Exempel på en fråga."),
            new Note.CouncilRemark("", "Exempel på ett inlägg utan etikett."),
            new Note.RecordNote("Exempel på en protokollsanteckning."),
            new Note.Decision("Exempel på ett beslut.")),
        item(4, "Övriga frågor", ItemKind.OTHER_MATTERS, List.of(), new Note.Text("Inga frågor.")));
  }

  private static AgendaItem item(
      int number, String title, ItemKind kind, List<String> presenters, Note... notes) {
    return new AgendaItem(ItemId.create(), number, title, kind, presenters, List.of(notes));
  }

  private static AttendanceGroup group(String name, boolean administration, String... people) {
    return new AttendanceGroup(
        new Organisation(OrganisationId.create(), name, administration),
        Stream.of(people).map(Person::named).map(Attendance::present).toList());
  }
}
