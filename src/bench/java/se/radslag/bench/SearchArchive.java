package se.radslag.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * Meetings of ten items of some 150 words each, the same every time. One word in three is made of
 * two and inflected, some nine thousand in all; a few are frequent and most are rare, as in speech.
 */
final class SearchArchive {

  private static final int ITEMS = 10;
  private static final int NOTES = 5;
  private static final int WORDS = 30;
  private static final int AT_ONCE = 100;

  private static final List<String> FIRST =
      words(
          "vård sjuk tand läkar buss väg snö hörsel måltids äldre sjö bänk omsorgs färdtjänst mötes"
              + " informations avgifts lokal träff hälso gång brygg båt skol anhörig trygghets larm"
              + " patient medicin vaccin boende hem rehab rörelse syn demens bibliotek dator telefon"
              + " kultur kör trädgårds park kyrko post bank el vatten fiber brand räddnings natt"
              + " helg sommar vinter höst vår barn ungdoms förenings region kommun stads by skog");
  private static final List<String> SECOND =
      words(
          "plan central fråga kort grupp tid underlag kostnad område linje besök enkät åtgärd råd"
              + " kö behov statistik personal utredning plats beslut resa bil hus gård mottagning"
              + " avdelning tjänst program stöd kontakt hjälp miljö taxa ansvar regel möte svar");
  private static final List<String> ENDINGS = words("- en et er erna s");
  private static final List<String> BETWEEN =
      words(
          "och som inte för att är på under hösten redan måste kan bli bättre enligt förslaget"
              + " därför återkommer nästa år även från mot när över ännu det en ett av med till vi"
              + " har ska om de men så nu där alla något sedan mer eller hur vad någon");

  private final Random random = new Random(20_260_401);
  private final List<Organisation> organisations =
      Stream.of("PRO", "SKPF", "SPF Seniorerna", "RPG", "Förvaltningen")
          .map(name -> new Organisation(OrganisationId.create(), name, name.startsWith("F")))
          .toList();
  private final List<Person> persons =
      IntStream.range(0, 400)
          .mapToObj(n -> Person.named("Förnamn" + n % 70 + " Efternamn" + n))
          .toList();
  private final Council council = new Council(CouncilId.create(), "Rådet vid viken", organisations);

  /** Fills an empty data file. */
  void fill(DataFile data, int meetings) {
    data.write(
        session -> {
          session.councils().save(council);
          return council;
        });
    for (int from = 0; from < meetings; from += AT_ONCE) {
      int first = from;
      data.write(
          session -> {
            for (int i = first; i < Math.min(meetings, first + AT_ONCE); i++) {
              session.meetings().save(meeting(i));
            }
            return council;
          });
    }
  }

  private Meeting meeting(int number) {
    List<AgendaItem> items = IntStream.range(0, ITEMS).mapToObj(this::item).toList();
    List<AttendanceGroup> attendance =
        organisations.stream()
            .map(one -> new AttendanceGroup(one, List.of(present(), present())))
            .toList();
    return new Meeting(
        MeetingId.create(),
        council.id(),
        MeetingState.DRAFT,
        new Details(
            "",
            "",
            "MÖTESANTECKNINGAR",
            "VIK " + number,
            council.name(),
            MeetingDate.of(LocalDate.of(2026, 9, 1).minusDays(1L + number)),
            MeetingTime.unknown(),
            "Sammanträdesrum Bryggan"),
        attendance,
        items,
        Closing.empty(),
        List.of());
  }

  /** Nobody is at a meeting twice: those of one meeting have different numbers. */
  private Attendance present() {
    return Attendance.present(persons.get(random.nextInt(persons.size())));
  }

  private AgendaItem item(int place) {
    List<Note> notes = new ArrayList<>();
    for (int i = 0; i < NOTES; i++) {
      notes.add(
          i == 2
              ? new Note.CouncilRemark("Fråga från rådet", text(WORDS))
              : new Note.Text(text(WORDS)));
    }
    return new AgendaItem(
        ItemId.create(),
        place + 1,
        text(3),
        ItemKind.MATTER,
        List.of("Förnamn1 Efternamn1"),
        notes);
  }

  private String text(int words) {
    String text =
        IntStream.range(0, words)
            .mapToObj(n -> n % 3 == 0 ? compound() : pick(BETWEEN, 2))
            .collect(Collectors.joining(" "));
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + ".";
  }

  private String compound() {
    String ending = pick(ENDINGS, 1);
    return pick(FIRST, 2) + pick(SECOND, 2) + (ending.equals("-") ? "" : ending);
  }

  /** The higher the power, the more often those at the beginning. */
  private String pick(List<String> from, double power) {
    return from.get((int) (from.size() * Math.pow(random.nextDouble(), power)));
  }

  private static List<String> words(String text) {
    return List.of(text.split(" "));
  }
}
