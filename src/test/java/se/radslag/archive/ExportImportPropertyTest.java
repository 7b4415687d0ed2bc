package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.radslag.Outcomes;
import se.radslag.document.Content;
import se.radslag.document.Template;
import se.radslag.document.WordDocument;
import se.radslag.document.pdf.PdfDocument;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.Attendance.Moment;
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
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Person;
import se.radslag.model.Presence;
import se.radslag.swedish.Wording;

/** A meeting that is written and brought in again is the same meeting. */
final class ExportImportPropertyTest {

  /** Everything a meeting is, without the ids, which are new. */
  private record Same(
      Details details, List<List<String>> attendance, List<Item> items, Closing closing) {}

  private record Item(int number, String title, List<String> presenters, List<Note> notes) {}

  @Property(tries = 60)
  void throughWord(@ForAll("meetings") Meeting meeting) throws Exception {
    isTheSame(meeting, read("möte.docx", word(meeting)));
  }

  @Property(tries = 25)
  void throughPdf(@ForAll("meetings") Meeting meeting) throws Exception {
    isTheSame(meeting, read("möte.pdf", new PdfDocument().of(word(meeting))));
  }

  private static void isTheSame(Meeting meeting, Meeting read) {
    Same wanted = same(meeting);
    Same is = same(read);
    assertEquals(wanted.details(), is.details());
    assertEquals(wanted.attendance(), is.attendance());
    assertEquals(wanted.closing(), is.closing());
    for (int i = 0; i < Math.min(wanted.items().size(), is.items().size()); i++) {
      assertEquals(wanted.items().get(i), is.items().get(i));
    }
    assertEquals(wanted.items().size(), is.items().size());
  }

  private static byte[] word(Meeting meeting) {
    var content = new Content.Minutes(meeting, List.of());
    return new WordDocument().write(content, Template.builtIn(content.kind()));
  }

  private static Meeting read(String name, byte[] bytes) {
    EarlierFile file = Outcomes.value(EarlierFiles.read(name, bytes));
    return file.minutes().orElseThrow().toMeeting(CouncilId.create(), MeetingState.DRAFT);
  }

  private static Same same(Meeting meeting) {
    return new Same(
        meeting.details(),
        meeting.attendance().stream().map(one -> names(one, meeting.attendance())).toList(),
        meeting.items().stream()
            .map(one -> new Item(one.number(), one.title(), one.presenters(), one.notes()))
            .toList(),
        meeting.closing());
  }

  private static List<String> names(AttendanceGroup group, List<AttendanceGroup> all) {
    var names = new ArrayList<String>(List.of(group.organisation().name()));
    group.present().forEach(one -> names.add(Wording.named(one, all)));
    return names;
  }

  @Provide
  Arbitrary<Meeting> meetings() {
    Arbitrary<List<List<Attendance>>> groups = people().list().ofMinSize(1).ofMaxSize(3);
    Arbitrary<List<List<Note>>> items =
        Combinators.combine(notes().list().ofMinSize(0).ofMaxSize(6), recordNotes())
            .as(ExportImportPropertyTest::together)
            .list()
            .ofMinSize(1)
            .ofMaxSize(6);
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 5000).map(LocalDate.of(2011, 1, 1)::plusDays);
    Arbitrary<List<String>> titles = titles().list().ofSize(6);
    return Combinators.combine(groups, items, days, titles).as(ExportImportPropertyTest::meeting);
  }

  private static Meeting meeting(
      List<List<Attendance>> groups, List<List<Note>> notes, LocalDate day, List<String> titles) {
    List<String> organisations = List.of("PRO", "SPF Seniorerna", "Förvaltningen");
    var attendance = new ArrayList<AttendanceGroup>();
    for (int i = 0; i < groups.size(); i++) {
      attendance.add(
          new AttendanceGroup(
              new Organisation(OrganisationId.create(), organisations.get(i), i == 2),
              groups.get(i)));
    }
    var items = new ArrayList<AgendaItem>();
    for (int i = 0; i < notes.size(); i++) {
      items.add(
          new AgendaItem(
              ItemId.create(),
              i + 1,
              titles.get(i),
              ItemKind.MATTER,
              i % 2 == 0 ? List.of() : List.of("Kaj Brännström"),
              levelled(notes.get(i), i)));
    }
    return new Meeting(
        MeetingId.create(),
        CouncilId.create(),
        MeetingState.DRAFT,
        new Details(
            "Omsorgsförvaltningen",
            "Ledning och samordning",
            "MÖTESANTECKNINGAR",
            "OMS 2031-0042",
            "Rådet för äldre i Björknäs",
            MeetingDate.of(day),
            MeetingTime.of(LocalTime.of(9, 30), LocalTime.of(11, 45)),
            "Kvarnsalen, Bäckvägen 3"),
        attendance,
        items,
        new Closing("Kaj Brännström", List.of("Åsa Lövgren"), Closing.empty().nextMeeting()),
        List.of());
  }

  /** On a page, a second level is told by standing further in than a first one before it. */
  private static List<Note> levelled(List<Note> notes, int item) {
    var all = new ArrayList<Note>();
    if (item == 0) {
      all.add(new Note.Bullet(1, "Ledstången är på plats."));
    }
    all.addAll(notes);
    return all;
  }

  private static Arbitrary<String> titles() {
    return Arbitraries.of(
        "Ärende om bänkarna vid torg nummer 3",
        "Ärende om bänkarna vid torg nummer 4",
        "Inledning",
        "Information från förvaltningen",
        "Nästa möte",
        "Kl. 14:00 Fika",
        "Budget 2032, plan 2033–2034 och vad den betyder för träffpunkterna i de mindre orterna längs kusten",
        "Äldrevårdens framtid: hur gör vi?",
        "Övriga frågor");
  }

  private static Arbitrary<Note> notes() {
    return Arbitraries.oneOf(
        sentences().map(Note.Text::new),
        Combinators.combine(Arbitraries.of(1, 2), sentences()).as(Note.Bullet::new),
        sentences().map(text -> new Note.CouncilRemark("Fråga från rådet", text)),
        sentences().map(Note.Decision::new),
        Arbitraries.of("Kvarnen och ån", "Ekonomi").map(Note.Subheading::new),
        sentences().map(Note.FollowUp::new));
  }

  /** No word says where they end: they are the last of their item. */
  private static Arbitrary<List<Note>> recordNotes() {
    return sentences().<Note>map(Note.RecordNote::new).list().ofMaxSize(2);
  }

  private static List<Note> together(List<Note> notes, List<Note> recorded) {
    return Stream.concat(notes.stream(), recorded.stream()).toList();
  }

  /** An organisation's people, one of whom is not there. */
  private static Arbitrary<List<Attendance>> people() {
    Arbitrary<List<String>> names =
        Arbitraries.of("Åsa Lövgren", "Kaj Brännström", "Maj-Lis Ek", "Örjan Nyqvist", "Siv Ljung")
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(4);
    Arbitrary<List<Integer>> ways = Arbitraries.integers().between(0, 5).list().ofSize(4);
    return Combinators.combine(names, ways).as(ExportImportPropertyTest::people);
  }

  private static List<Attendance> people(List<String> names, List<Integer> ways) {
    Person absent = Person.named("Berit Frånberg");
    var people = new ArrayList<Attendance>();
    for (int i = 0; i < names.size(); i++) {
      Attendance one = Attendance.present(Person.named(names.get(i)));
      Optional<Moment> came = Optional.of(Moment.at(LocalTime.of(9, 40)));
      Optional<Moment> went = Optional.of(Moment.at(LocalTime.of(11, 5)));
      people.add(
          switch (ways.get(i)) {
            case 1 -> one.atDistance(true);
            case 2 -> one.between(came, Optional.empty());
            case 3 -> one.between(Optional.empty(), went).atDistance(true);
            case 4 -> one.between(came, went);
            case 5 -> one.inPlaceOf(Optional.of(absent.id())).between(Optional.empty(), went);
            default -> one;
          });
    }
    people.add(Attendance.present(absent).with(Presence.ABSENT));
    return people;
  }

  /** Some ordinary sentences, of one line or of many. */
  private static Arbitrary<String> sentences() {
    return Arbitraries.of(
            "Bänkarna målas gröna i maj.",
            "Rådet frågar när gångvägen till vårdcentralen blir klar.",
            "Äldreomsorgen har anställt 12 personer under våren, varav hälften på deltid.",
            "Kostnaden blev 48 000 kr.",
            "Sjukresorna fungerar bra, enligt SPF Seniorerna.",
            "12 av 15 lägenheter är klara, den 3 maj 2031 kl. 13:00 visas de.",
            "Se bilaga 2 (karta) och https://exempel.se/a/b?c=d-e.",
            "\"Vi vill ha fler bänkar\", säger PRO: då blir det så – kanske.",
            "Var?")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(all -> String.join(" ", all));
  }
}
