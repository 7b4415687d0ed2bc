package se.radslag.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
import se.radslag.model.NextMeeting;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.Presence;
import se.radslag.model.Warning;
import se.radslag.store.DataFile;

/** A council that does not exist, its people and what they talk about. */
public final class Fiction {

  private final Council council =
      new Council(
          CouncilId.create(),
          "Seniorrådet i Norrviken",
          List.of(
              organisation("PRO", false),
              organisation("SKPF", false),
              organisation("SPF Seniorerna", false),
              organisation("RPG", false),
              organisation("Förvaltningen", true)));

  /** Keeps a meeting, its council and nothing else. */
  public Meeting keep(DataFile data, Meeting meeting) {
    return data.write(
        session -> {
          session.councils().save(council);
          session.meetings().save(meeting);
          return meeting;
        });
  }

  /** A meeting with everything a meeting may have. */
  public Meeting meeting() {
    return new Meeting(
        MeetingId.create(),
        council.id(),
        MeetingState.DRAFT,
        details(),
        attendance(),
        agenda(),
        new Closing(
            "Maj-Lis Ekvall",
            List.of("Torvald Ekdahl", "Gunvor Åström"),
            new NextMeeting(
                Optional.of(LocalDate.of(2025, 6, 12)), Optional.of(LocalTime.of(13, 0)), "")),
        List.of(new Warning(Warning.Kind.DATE_UNCERTAIN, "Torsdagen den 3 april mars 2025")));
  }

  /** A short meeting of that day. */
  public Meeting meetingOn(LocalDate day, MeetingState state) {
    Details whole = details();
    return new Meeting(
        MeetingId.create(),
        council.id(),
        state,
        new Details(
            whole.sender(),
            whole.unit(),
            whole.documentType(),
            "",
            whole.title(),
            MeetingDate.of(day),
            whole.time(),
            whole.place()),
        List.of(new AttendanceGroup(council.organisations().getFirst(), List.of())),
        List.of(
            new AgendaItem(
                ItemId.create(),
                1,
                "Inledning",
                ItemKind.OPENING,
                List.of(),
                List.of(new Note.Text("Ordföranden hälsar alla välkomna."))),
            new AgendaItem(ItemId.create(), 2, "Gångvägen", ItemKind.MATTER, List.of(), List.of())),
        Closing.empty(),
        List.of());
  }

  private static Details details() {
    return new Details(
        "Vårdförvaltningen Norrviken",
        "Enheten för dialog",
        "MÖTESANTECKNINGAR",
        "NVK 2025-0417",
        "Seniorrådet",
        new MeetingDate(Optional.of(LocalDate.of(2025, 4, 3)), "Torsdagen den 3 april mars 2025"),
        MeetingTime.of(LocalTime.of(13, 0), LocalTime.of(14, 30)),
        "Sammanträdesrum Kvarnen, Sjögatan 4");
  }

  private List<AttendanceGroup> attendance() {
    List<Organisation> all = council.organisations();
    return List.of(
        group(all.get(0), "Torvald Ekdahl", "Gunvor Åström", "Bengt-Åke Ljungdahl"),
        group(all.get(1), "Siv Rönnqvist", "Folke Hällgren", "Ulla-Britt Öhrn", "Nils Wiik"),
        group(all.get(2), "Ragnhild Sköld", "Erling Fors"),
        group(all.get(3)),
        group(all.get(4), "Henrik Almström", "Petra Lindegård", "Maj-Lis Ekvall"));
  }

  private static AttendanceGroup group(Organisation organisation, String... names) {
    List<Attendance> people =
        Stream.of(names)
            .map(
                name ->
                    Attendance.present(Person.named(name))
                        .with(name.startsWith("Nils") ? Presence.ABSENT : Presence.PRESENT))
            .toList();
    return new AttendanceGroup(organisation, people);
  }

  private static List<AgendaItem> agenda() {
    return List.of(
        item(1, "Inledning", ItemKind.OPENING, "Henrik Almström"),
        item(
            2,
            "Mötesanteckningar från sammanträdet den 6 februari 2025",
            ItemKind.PREVIOUS_MINUTES),
        item(3, "Bevakningslista", ItemKind.WATCH_LIST),
        new AgendaItem(
            ItemId.create(),
            4,
            "Gångvägen till vårdcentralen och bänkarna längs den",
            ItemKind.MATTER,
            List.of("Petra Lindegård", "Henrik Almström"),
            notes()),
        item(5, "Läsgrupper för hörselskadade", ItemKind.MATTER, "Siv Rönnqvist"),
        item(6, "Övriga frågor", ItemKind.OTHER_MATTERS));
  }

  private static List<Note> notes() {
    return List.of(
        new Note.Text(
            "Petra redogör för kommunens arbete med gångvägen mellan busshållplatsen och vårdcentralen. Vägen ska vara klar före vintern, och belysningen sätts upp i två steg."),
        new Note.Subheading("Bänkar"),
        new Note.Bullet(1, "Sex bänkar ställs upp, med högst femtio meter mellan dem."),
        new Note.Bullet(2, "Två av dem får tak, eftersom det blåser från sjön."),
        new Note.Bullet(2, "Armstöden sitter så högt att det går att resa sig med hjälp av dem."),
        new Note.Bullet(1, "Papperskorgar töms varje vardag."),
        new Note.CouncilRemark(
            "Fråga från rådet",
            "Vem skottar vägen när det har snöat under natten, och när är det gjort?"),
        new Note.Text(
            "Henrik svarar att vägen är prioriterad och ska vara framkomlig senast klockan sju. Han återkommer om sandningen."),
        new Note.CouncilRemark(
            "Önskemål från rådet", "Ledstång i backen vid apoteket, på båda sidor."),
        new Note.RecordNote("SKPF påminner om att samma fråga togs upp redan för två år sedan."),
        new Note.Decision("Rådet ställer sig bakom förslaget om sex bänkar."),
        new Note.FollowUp("Henrik lämnar besked om sandningen till nästa möte."));
  }

  private static AgendaItem item(int number, String title, ItemKind kind, String... presenters) {
    return new AgendaItem(
        ItemId.create(),
        number,
        title,
        kind,
        List.of(presenters),
        List.of(new Note.Text("Inget att anteckna.")));
  }

  private static Organisation organisation(String name, boolean administration) {
    return new Organisation(OrganisationId.create(), name, administration);
  }
}
