package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.MeetingState;
import se.radslag.model.Note.Bullet;
import se.radslag.model.Note.Decision;
import se.radslag.model.Note.RecordNote;
import se.radslag.model.Note.Subheading;
import se.radslag.model.Note.Text;
import se.radslag.model.Presence;
import se.radslag.model.Warning;

/** Whole minutes in layouts that councils use, from the first page to the signatures. */
final class OtherLayoutsTest {

  @TempDir Path folder;

  /** A first page with signatures, as tables of Word give it: a cell is a paragraph. */
  private static final List<String> FIRST_PAGE =
      List.of(
          "Ekeby kommun",
          "Brorådet",
          "SAMMANTRÄDESPROTOKOLL",
          "Sammanträdesdatum 2031-03-03",
          "Plats och tid",
          "Brogården, sal B, kl. 13.00–15.10",
          "Ajournering kl. 14.00–14.15",
          "Beslutande",
          "Asta Gran (S), ordförande",
          "Bertil Hägg (M)",
          "Doris Jolster (C), tjänstgörande för Cilla Idegran (C)",
          "Ej tjänstgörande ersättare",
          "Evert Klint (S)",
          "Frida Lärk (M), §§ 9–10",
          "Övriga deltagare",
          "Greta Mård, brokonsult, kl. 13.00–13.45",
          "Helge Näver, Vägförbundet",
          "Anmält förhinder",
          "Ivar Olvon (S)",
          "Utses att justera",
          "Bertil Hägg",
          "Underskrifter",
          "Sekreterare ........................ Paragrafer 8–10",
          "Jonna Pil",
          "Ordförande ________________",
          "Asta Gran",
          "Justerande ________________",
          "Bertil Hägg",
          "§ 8",
          "Sammanträdets öppnande",
          "Ordföranden öppnar sammanträdet.",
          "§ 9",
          "Information om träbroar i",
          "hela kommunen",
          "Bakgrund",
          "Broarna är gamla.",
          "1. Den första listan",
          "2. Den andra",
          "Förslag till beslut",
          "Att lägga informationen till handlingarna.",
          "Beslut",
          "Rådet beslutar",
          "att lägga informationen till handlingarna, samt",
          "att återkomma i höst.",
          "Reservation",
          "Bertil Hägg reserverar sig mot beslutet.",
          "Protokollsanteckning",
          "Evert Klint vill se en karta.",
          "§ 10 Övriga frågor",
          "Inga.",
          "Nästa sammanträde är den 5/5 2031 kl. 13.00");

  private static ReadMinutes of(List<String> paragraphs) {
    return new MinutesReader(new Warnings()).read(plain(paragraphs)).orElseThrow();
  }

  private static List<Paragraph> plain(List<String> paragraphs) {
    return paragraphs.stream()
        .map(one -> new Paragraph(List.of(one), Paragraph.ListMark.NONE, false))
        .toList();
  }

  private static List<String> groups(ReadMinutes minutes) {
    return minutes.attendance().stream().map(group -> group.organisation().name()).toList();
  }

  private static Attendance person(ReadMinutes minutes, String name) {
    return minutes.attendance().stream()
        .map(AttendanceGroup::people)
        .flatMap(List::stream)
        .filter(one -> one.person().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> numbers(ReadMinutes minutes) {
    return minutes.items().stream().map(AgendaItem::number).toList();
  }

  @Test
  void aFirstPageWithSignatures() {
    ReadMinutes minutes = of(FIRST_PAGE);
    assertEquals("Ekeby kommun", minutes.details().sender());
    assertEquals("Brorådet", minutes.details().unit());
    assertEquals("SAMMANTRÄDESPROTOKOLL", minutes.details().documentType());
    assertEquals(Optional.of(LocalDate.of(2031, 3, 3)), minutes.details().date().day());
    assertEquals(Optional.of(LocalTime.of(13, 0)), minutes.details().time().from());
    assertEquals(Optional.of(LocalTime.of(15, 10)), minutes.details().time().to());
    assertEquals("Brogården, sal B", minutes.details().place());
    assertEquals("Jonna Pil", minutes.closing().secretary());
    assertEquals(List.of("Bertil Hägg"), minutes.closing().adjusters());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 5)), minutes.closing().nextMeeting().date());
    assertEquals(MeetingState.DRAFT, minutes.state());
  }

  @Test
  void peopleOfManyKinds() {
    ReadMinutes minutes = of(FIRST_PAGE);
    assertEquals(List.of("S", "M", "C", "Övriga deltagare", "Vägförbundet"), groups(minutes));
    assertEquals("ordförande", person(minutes, "Asta Gran").person().role());
    assertEquals("ersättare", person(minutes, "Evert Klint").person().role());
    assertEquals("brokonsult", person(minutes, "Greta Mård").person().role());
    assertEquals(Presence.EXCUSED, person(minutes, "Ivar Olvon").presence());
    assertEquals(Presence.ABSENT, person(minutes, "Cilla Idegran").presence());
    assertEquals(
        Optional.of(person(minutes, "Cilla Idegran").person().id()),
        person(minutes, "Doris Jolster").substituteFor());
    assertEquals(
        Optional.of(Attendance.Moment.at(LocalTime.of(13, 45))),
        person(minutes, "Greta Mård").left());
    assertEquals(
        List.of(
            new Warning(Warning.Kind.KEPT_AS_TEXT, "Frida Lärk (M), §§ 9–10"),
            new Warning(Warning.Kind.KEPT_AS_TEXT, "Underskrifter")),
        minutes.warnings());
  }

  @Test
  void numbersAloneHeadingsOverLinesAndDecisions() {
    ReadMinutes minutes = of(FIRST_PAGE);
    assertEquals(List.of(8, 9, 10), numbers(minutes));
    assertEquals(
        List.of(
            "Sammanträdets öppnande", "Information om träbroar i hela kommunen", "Övriga frågor"),
        Reading.titles(minutes));
    assertEquals(
        List.of(
            new Subheading("Bakgrund"),
            new Text("Broarna är gamla."),
            new Text("1. Den första listan"),
            new Text("2. Den andra"),
            new Subheading("Förslag till beslut"),
            new Text("Att lägga informationen till handlingarna."),
            new Decision("Rådet beslutar"),
            new Decision("att lägga informationen till handlingarna, samt"),
            new Decision("att återkomma i höst."),
            new Subheading("Reservation"),
            new Text("Bertil Hägg reserverar sig mot beslutet."),
            new RecordNote("Evert Klint vill se en karta.")),
        Reading.notes(minutes, 1));
  }

  @Test
  void unnumberedHeadingsThatAListNames() {
    ReadMinutes minutes =
        of(
            List.of(
                "Minnesanteckningar",
                "Måndagen den 3 mars 2031 kl. 13–15",
                "Närvarande: Asta Gran, Bertil Hägg",
                "Dagordning",
                "Mötets öppnande",
                "Träbroar i söder",
                "Enkäten",
                "Övriga frågor",
                "Mötets öppnande",
                "Asta hälsar välkomna.",
                "Träbroar i söder",
                "Tre broar byts.",
                "Nästa steg",
                "En karta ritas.",
                "Övriga frågor",
                "Inga."));
    assertEquals(
        List.of("Mötets öppnande", "Träbroar i söder", "Enkäten", "Övriga frågor"),
        Reading.titles(minutes));
    assertEquals(List.of(1, 2, 3, 4), numbers(minutes));
    assertEquals(
        List.of(
            new Text("Tre broar byts."), new Subheading("Nästa steg"), new Text("En karta ritas.")),
        Reading.notes(minutes, 1));
    assertEquals(List.of(), Reading.notes(minutes, 2));
    assertEquals(Optional.of(LocalTime.of(15, 0)), minutes.details().time().to());
    assertEquals(Optional.of(LocalDate.of(2031, 3, 3)), minutes.details().date().day());
    assertEquals(List.of(), minutes.warnings());
  }

  @Test
  void aNumberedListBeforeTheItemsIsNoItem() {
    ReadMinutes minutes =
        of(
            List.of(
                "Protokoll",
                "Datum: 3/3 2031",
                "Ärenden",
                "1. Öppnande",
                "2. Broar",
                "1. Öppnande",
                "Asta hälsar välkomna.",
                "2. Broar",
                "Inget nytt."));
    assertEquals(List.of("Öppnande", "Broar"), Reading.titles(minutes));
    assertEquals(List.of(new Text("Inget nytt.")), Reading.notes(minutes, 1));
    assertEquals(Optional.of(LocalDate.of(2031, 3, 3)), minutes.details().date().day());
    assertEquals(List.of(), minutes.warnings());
  }

  @Test
  void anAgendaIsAPlannedMeeting() {
    for (List<String> items :
        List.of(
            List.of("1. Öppnande", "2. Broar och vägar", "3. Övriga frågor"),
            List.of("Öppnande", "Broar och vägar", "Övriga frågor"))) {
      var lines = new ArrayList<>(List.of("KALLELSE", "Brorådet"));
      lines.addAll(List.of("Tid och plats", "Måndagen den 3 mars", "Brogården kl. 13.00–15.00"));
      lines.addAll(List.of("Dnr BR 2031/17", "Dagordning"));
      lines.addAll(items);
      ReadMinutes minutes = of(lines);
      assertEquals(MeetingState.PLANNED, minutes.state());
      assertEquals(
          List.of("Öppnande", "Broar och vägar", "Övriga frågor"), Reading.titles(minutes));
      assertTrue(minutes.items().stream().allMatch(item -> item.notes().size() <= 1));
      assertEquals(Optional.of(LocalDate.of(2031, 3, 3)), minutes.details().date().day());
      assertEquals("Brogården", minutes.details().place());
    }
  }

  @Test
  void tablesOfWhoWasThere() {
    ReadMinutes minutes =
        of(
            List.of(
                "Minnesanteckningar 2031-0017",
                "Datum 2031-03-03",
                "Närvaro",
                "Namn Organisation N/F",
                "Asta Gran PRO N",
                "Bertil Hägg SPF Seniorerna F",
                "Punkt 1: Öppnande",
                "Asta hälsar välkomna.",
                "Punkt 2: Broar",
                "• Södra bron"));
    assertEquals(List.of("PRO", "SPF Seniorerna"), groups(minutes));
    assertEquals(Presence.PRESENT, person(minutes, "Asta Gran").presence());
    assertEquals(Presence.ABSENT, person(minutes, "Bertil Hägg").presence());
    assertEquals(List.of("Öppnande", "Broar"), Reading.titles(minutes));
    assertEquals(List.of(), minutes.warnings());
  }

  @Test
  void crossesInTwoColumnsAreKeptAsText() {
    ReadMinutes minutes =
        of(
            List.of(
                "Minnesanteckningar",
                "Datum 2031-03-03",
                "Närvarolista",
                "Namn Närvarande Frånvarande",
                "Asta Gran X",
                "Bertil Hägg X",
                "1. Öppnande",
                "Asta hälsar välkomna."));
    assertEquals(
        List.of(new Text("Asta Gran X"), new Text("Bertil Hägg X")),
        Reading.notes(minutes, 0).subList(0, 2));
    assertEquals(
        List.of(Warning.Kind.KEPT_AS_TEXT, Warning.Kind.KEPT_AS_TEXT), Reading.warnings(minutes));
  }

  @Test
  void severalNumbersThatAreOneItem() {
    ReadMinutes minutes =
        of(
            List.of(
                "Protokoll",
                "Datum 2031-03-03",
                "§12 Öppnande",
                "Asta hälsar välkomna.",
                "§§ 13–15 Anmälningar",
                "Tre skrivelser.",
                "§ 16 Avslutning",
                "Asta tackar."));
    assertEquals(List.of(12, 13, 16), numbers(minutes));
    assertEquals(List.of("Öppnande", "–15 Anmälningar", "Avslutning"), Reading.titles(minutes));
    assertEquals(List.of(), minutes.warnings());
  }

  @Test
  void aDayWithoutItsYear() {
    List<String> rest = List.of("1. Öppnande", "Välkomna.");
    var sure = new ArrayList<>(List.of("PROTOKOLL BR 2031-17", "Datum måndagen den 3 mars"));
    sure.addAll(rest);
    assertEquals(Optional.of(LocalDate.of(2031, 3, 3)), of(sure).details().date().day());
    assertEquals(List.of(), of(sure).warnings());
    var unsure = new ArrayList<>(List.of("PROTOKOLL BR 2031-17", "Datum 3 mars"));
    unsure.addAll(rest);
    assertEquals(Optional.of(LocalDate.of(2031, 3, 3)), of(unsure).details().date().day());
    assertEquals(List.of(Warning.Kind.DATE_UNCERTAIN), Reading.warnings(of(unsure)));
    var wrong = new ArrayList<>(List.of("PROTOKOLL BR 2031-17", "Datum tisdagen den 3 mars"));
    wrong.addAll(rest);
    assertEquals(Optional.empty(), of(wrong).details().date().day());
    assertEquals(List.of(Warning.Kind.DATE_UNCERTAIN), Reading.warnings(of(wrong)));
  }

  @Test
  void theSameAsPlainText() throws Exception {
    ReadMinutes minutes =
        Reading.text(
            folder,
            """
            PROTOKOLL

            Brorådet

            Tid och plats: Brogården, måndagen den 3 mars 2031 kl. 13.00-15.00

            Närvarande ledamöter:
            Asta Gran (PRO), ordförande
            Bertil Hägg (SPF Seniorerna)

            Närvarande ersättare:
            Doris Jolster (RPG)

            Frånvarande: Evert Klint (PRO)

            4. Budget
            • En punkt

            Rådet beslutar att följa frågan.

            5. Övriga frågor
            Inga.

            Vid protokollet

            Jonna Pil

            Ordförande

            Asta Gran

            Justerare

            Bertil Hägg
            """
                .replace("4. ", "1. ")
                .replace("5. ", "2. "));
    assertEquals(List.of("PRO", "SPF Seniorerna", "RPG"), groups(minutes));
    assertEquals(Presence.ABSENT, person(minutes, "Evert Klint").presence());
    assertEquals("ersättare", person(minutes, "Doris Jolster").person().role());
    assertEquals(
        List.of(new Bullet(1, "En punkt"), new Decision("Rådet beslutar att följa frågan.")),
        Reading.notes(minutes, 0));
    assertEquals("Jonna Pil", minutes.closing().secretary());
    assertEquals(List.of("Bertil Hägg"), minutes.closing().adjusters());
    assertEquals(List.of(), minutes.warnings());
  }
}
