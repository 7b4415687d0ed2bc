package se.radslag;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.radslag.model.AgendaItem;
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
import se.radslag.model.Presence;

/** Fictional meetings; every name and matter is invented. */
public final class Meetings {

  private static final LocalDate DAY = LocalDate.of(2031, 9, 18);

  private Meetings() {}

  /** A meeting with everything in it that a meeting can have. */
  public static Meeting rich() {
    return new Meeting(
        MeetingId.create(),
        CouncilId.create(),
        MeetingState.DRAFT,
        new Details(
            "Omsorgsförvaltningen",
            "Ledning & samordning",
            "MÖTESANTECKNINGAR",
            "OMS 2031-0042",
            "Rådet för äldre i Björknäs och omsorgsförvaltningen",
            MeetingDate.of(DAY),
            MeetingTime.of(LocalTime.of(9, 30), LocalTime.of(11, 45)),
            "Kvarnsalen, Bäckvägen 3"),
        List.of(
            group("PRO", "Åsa Lövgren", "Örjan Nyqvist", "Märta Ek"),
            group("SKPF", "Torsten Zetterlund"),
            new AttendanceGroup(
                organisation("RPG"),
                List.of(Attendance.present(Person.named("Sigge Vall")).with(Presence.EXCUSED))),
            group("Förvaltningen", "Ylva Sandell", "Kaj Brännström")),
        List.of(opening(), watchList(), matter(), other()),
        new Closing(
            "Kaj Brännström",
            List.of("Åsa Lövgren", "Torsten Zetterlund"),
            new NextMeeting(
                Optional.of(LocalDate.of(2031, 11, 20)), Optional.of(LocalTime.of(9, 30)), "")),
        List.of());
  }

  /** A meeting of which only the day is known. */
  public static Meeting onlyADate() {
    return new Meeting(
        MeetingId.create(),
        CouncilId.create(),
        MeetingState.PLANNED,
        new Details("", "", "", "", "", MeetingDate.of(DAY), MeetingTime.unknown(), ""),
        List.of(),
        List.of(),
        Closing.empty(),
        List.of());
  }

  /** The rich meeting with so many items instead of its own, numbered from 1. */
  public static Meeting withItems(int count) {
    List<AgendaItem> items =
        IntStream.rangeClosed(1, count)
            .mapToObj(
                number ->
                    item(
                        number,
                        "Ärende om bänk nummer " + number,
                        List.of("Ylva Sandell"),
                        new Note.Text("Bänken vid Kvarngatan " + number + " ska målas om."),
                        new Note.Bullet(1, "Färgen är grön.")))
            .toList();
    return rich().withItems(items);
  }

  /** The rich meeting with items of these numbers. */
  public static Meeting numbered(Integer... numbers) {
    return rich()
        .withItems(
            Stream.of(numbers)
                .map(number -> item(number, "Fråga " + number + " på listan", List.of()))
                .toList());
  }

  private static AgendaItem opening() {
    return item(
        1,
        "Inledning",
        List.of(),
        new Note.Text("Ylva Sandell öppnar mötet och hälsar alla välkomna till Kvarnsalen."));
  }

  private static AgendaItem watchList() {
    return item(
        2,
        "Bevakningslista/övriga frågor",
        List.of("Ylva Sandell"),
        new Note.Bullet(1, "Ledstången vid Ängsbro är på plats sedan den 4 augusti."),
        new Note.Bullet(2, "Belysningen väntar på el- och vägarbetet."),
        new Note.Bullet(2, "Besiktning sker i oktober."),
        new Note.Bullet(1, "Priset blev 48 000 kr, 12 % under budget."),
        new Note.CouncilRemark("Fråga från rådet", "Kan bänkarna få ryggstöd, som i Lillsjö?"),
        new Note.Text("Frågan tas med till parkenheten."),
        new Note.RecordNote("PRO har skrivit till parkenheten om bänkarna vid Ängsbro."),
        new Note.RecordNote("Svar har ännu inte kommit."),
        new Note.Text("Därmed är bevakningslistan genomgången."),
        new Note.RecordNote("SKPF instämmer i det PRO har skrivit."));
  }

  private static AgendaItem matter() {
    return item(
        3,
        "Hemtjänstens nya scheman och vad de betyder för den som bor långt från centralorten",
        List.of("Ylva Sandell", "Kaj Brännström", "Märta Ek"),
        new Note.Text("Schemat läggs om från årsskiftet – alla besök får en fast tid."),
        new Note.Subheading("Pågående arbete"),
        new Note.Bullet(1, "Tre arbetslag provar schemat i Norrby och Ängsbro under hösten."),
        new Note.CouncilRemark("Medskick från rådet", "ring i förväg när tiden ändras."),
        new Note.Subheading("Tidplan"),
        new Note.Text("Nämnden får ärendet ”Fasta tider” i november."),
        new Note.Decision("Rådet ställer sig bakom förslaget."),
        new Note.FollowUp("Kaj Brännström redovisar provet vid nästa möte."));
  }

  private static AgendaItem other() {
    return item(4, "Övrigt", List.of(), new Note.CouncilRemark("", "Tack för kaffet!"));
  }

  private static AgendaItem item(int number, String title, List<String> presenters, Note... notes) {
    return new AgendaItem(
        ItemId.create(), number, title, ItemKind.MATTER, presenters, List.of(notes));
  }

  private static AttendanceGroup group(String name, String... people) {
    return new AttendanceGroup(
        organisation(name),
        Stream.of(people).map(person -> Attendance.present(Person.named(person))).toList());
  }

  private static Organisation organisation(String name) {
    return new Organisation(OrganisationId.create(), name, name.equals("Förvaltningen"));
  }
}
