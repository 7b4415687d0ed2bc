package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Seeds;
import se.radslag.model.AgendaItem;
import se.radslag.model.MeetingDate;
import se.radslag.model.Note.Bullet;
import se.radslag.model.Note.CouncilRemark;
import se.radslag.model.Note.Decision;
import se.radslag.model.Note.RecordNote;
import se.radslag.model.Note.Subheading;
import se.radslag.model.Note.Text;
import se.radslag.model.Warning;

/** Minutes of other councils, in other layouts, and with parts that have no place. */
final class OtherMinutesTest {

  private static final String HEAD =
      """
      ANTECKNINGAR·
      ·
      Rådet för broar·
      ·
      Datum Måndagen den 3 mars 2031·
      ·
      """;

  @TempDir Path folder;

  @Test
  void paragraphNumbersDecisionsAndAdjusters() throws Exception {
    ReadMinutes minutes =
        Reading.text(
            folder,
            """
            Ekeby kommun
            Brorådet

            Sammanträdesprotokoll
            Dnr BR 2031/17

            Sammanträde med brorådet

            Datum: 2031-03-03
            Tid: 09.00–10.30
            Plats: Brogården, andra våningen
            Närvarande: Asta Gran
            Bertil Hägg
            Förvaltningen: Cilla Idegran, Doris Jolster

            § 12 Mötets öppnande
            Ordföranden hälsar alla välkomna till en ny termin med många frågor om broar och vägar i
            hela kommunen.

            § 13 Val av justerare
            Beslut: Asta Gran utses att justera protokollet.

            § 14 Träbroar
            Cilla Idegran
            Tre broar ska bytas i år.

            Beslut:
            Rådet tackar för informationen.

            • Södra bron
            • Norra bron
            ◦ med räcke
            - Lilla bron

            Justerare: Asta Gran och Bertil Hägg

            Vid protokollet: Cilla Idegran

            Nästa möte i rådet hålls den 5 maj, kl. 09:00
            """);
    assertEquals("Ekeby kommun", minutes.details().sender());
    assertEquals("Brorådet", minutes.details().unit());
    assertEquals("Sammanträdesprotokoll", minutes.details().documentType());
    assertEquals("Dnr BR 2031/17", minutes.details().registrationNumber());
    assertEquals("Sammanträde med brorådet", minutes.details().title());
    assertEquals(
        new MeetingDate(Optional.of(LocalDate.of(2031, 3, 3)), "2031-03-03"),
        minutes.details().date());
    assertEquals(Optional.of(LocalTime.of(10, 30)), minutes.details().time().to());
    assertEquals("Brogården, andra våningen", minutes.details().place());
    assertEquals(
        List.of("Närvarande", "Förvaltningen"),
        minutes.attendance().stream().map(group -> group.organisation().name()).toList());
    assertEquals(
        List.of("Asta Gran", "Bertil Hägg"),
        minutes.attendance().getFirst().people().stream().map(one -> one.person().name()).toList());
    assertEquals(List.of(12, 13, 14), minutes.items().stream().map(AgendaItem::number).toList());
    assertEquals(
        List.of("Mötets öppnande", "Val av justerare", "Träbroar"), Reading.titles(minutes));
    assertEquals(
        List.of(new Decision("Asta Gran utses att justera protokollet.")),
        Reading.notes(minutes, 1));
    assertEquals(List.of("Cilla Idegran"), minutes.items().getLast().presenters());
    assertEquals(
        List.of(
            new Text("Tre broar ska bytas i år."),
            new Decision("Rådet tackar för informationen."),
            new Bullet(1, "Södra bron"),
            new Bullet(1, "Norra bron"),
            new Bullet(2, "med räcke"),
            new Bullet(1, "Lilla bron")),
        Reading.notes(minutes, 2));
    assertEquals(List.of("Asta Gran", "Bertil Hägg"), minutes.closing().adjusters());
    assertEquals("Cilla Idegran", minutes.closing().secretary());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 5)), minutes.closing().nextMeeting().date());
    assertEquals(List.of(), minutes.warnings());
  }

  @Test
  void aParagraphOnEachLine() throws Exception {
    String sentence = "Ett långt stycke om broar och vägar som inte är brutet i rader. ";
    ReadMinutes minutes =
        Reading.text(
            folder,
            HEAD.replace("·\n", "\n")
                + "1 Inledning\n"
                + (sentence.repeat(4).strip() + "\n").repeat(2)
                + "Broarna i norr\n"
                + sentence.repeat(3).strip()
                + "\n2 Övriga frågor\nInga.\n");
    assertEquals(List.of("Inledning", "Övriga frågor"), Reading.titles(minutes));
    assertEquals(
        List.of(
            new Text(sentence.repeat(4).strip()),
            new Text(sentence.repeat(4).strip()),
            new Subheading("Broarna i norr"),
            new Text(sentence.repeat(3).strip())),
        Reading.notes(minutes, 0));
  }

  @Test
  void numbersInTheTextAreNoItems() throws Exception {
    ReadMinutes minutes =
        Reading.text(
            folder,
            HEAD
                + """
                1 Inledning·
                ·
                Målet gäller fram till·
                2 Maj eller senare, och till år·
                2031. Nu går arbetet vidare.··
                ·
                3. Lånen ska kosta mindre.··
                4. Husen ska stå kvar.··
                ·
                2 Nästa fråga·
                ·
                ·19 april.··
                ·
                ·3 Personer har anmält sig till kursen.··
                ·
                3 Sista frågan·
                ·
                Inget.··
                ·
                """);
    assertEquals(List.of("Inledning", "Nästa fråga", "Sista frågan"), Reading.titles(minutes));
    assertEquals(List.of(), minutes.warnings());
  }

  @Test
  void aGapInTheNumbersIsTold() throws Exception {
    ReadMinutes minutes =
        Reading.text(
            folder,
            HEAD
                + """
                1 Inledning·
                ·
                Alla hälsas välkomna.··
                ·
                3 Broarna i söder·
                ·
                Inget nytt.··
                ·
                """);
    assertEquals(List.of("Inledning", "Broarna i söder"), Reading.titles(minutes));
    assertEquals(
        List.of(new Warning(Warning.Kind.NUMBERS_NOT_IN_ORDER, "3 Broarna i söder")),
        minutes.warnings());
  }

  @Test
  void whatHasNoPlaceIsKept() throws Exception {
    String text =
        """
        PROTOKOLL·
        ·
        Rådet för broar·
        ·
        Datum Någon gång i vår·
        ·
        Tid På kvällen·
        ·
        Ordförande var Asta Gran hela kvällen igenom.·
        ·
        Närvarande PRO: Bo Ask·
        ·
        Frånvarande: Cilla Idegran·
        ·
        1 Inledning·
        ·
        Välkomna.··
        ·
        Vid anteckningarna·
        ·
        Bo Ask·
        ·
        Bilaga: en karta över broarna.·
        ·
        Nästa möte i rådet hålls när isen har gått.·
        ·
        """;
    ReadMinutes minutes = Reading.text(folder, text);
    assertEquals(
        List.of(
            new Text("Ordförande var Asta Gran hela kvällen igenom."),
            new Text("Välkomna."),
            new Text("Bilaga: en karta över broarna.")),
        Reading.notes(minutes, 0));
    assertEquals(
        List.of(
            Warning.Kind.KEPT_AS_TEXT,
            Warning.Kind.DATE_UNCERTAIN,
            Warning.Kind.TIME_NOT_UNDERSTOOD,
            Warning.Kind.KEPT_AS_TEXT,
            Warning.Kind.NEXT_MEETING_NOT_UNDERSTOOD),
        Reading.warnings(minutes));
    assertEquals(Letters.counted(Reading.spaces(text)), Letters.counted(Reading.held(minutes)));
  }

  @Test
  void minutesWithoutItemsKeepTheirText() throws Exception {
    ReadMinutes minutes =
        Reading.text(folder, HEAD + "Plats Salen·\n·\nVi talade om broar hela kvällen.·\n");
    assertEquals(List.of(new Text("Vi talade om broar hela kvällen.")), Reading.notes(minutes, 0));
    assertEquals("", minutes.items().getFirst().title());
  }

  @Test
  void withoutADateTheTitleMayNameIt() throws Exception {
    ReadMinutes titled =
        Reading.text(folder, "Anteckningar från mötet den 3 mars 2031\n\n1 Inledning\n");
    assertEquals(MeetingDate.of(LocalDate.of(2031, 3, 3)), titled.details().date());
    assertEquals(List.of(Warning.Kind.DATE_UNCERTAIN), Reading.warnings(titled));
    ReadMinutes undated = Reading.text(folder, "Rådet för broar\n\n1 Inledning\n");
    assertEquals(List.of(Warning.Kind.DATE_MISSING), Reading.warnings(undated));
  }

  @Test
  void charactersNoDocumentHoldsAreRemovedAndCounted() throws Exception {
    ReadMinutes minutes =
        Reading.text(
            folder, HEAD + "1 Inled\u0007ning·\n·\nAlla ha\u0308lsas\u0001 va\ufddfl.··\n");
    assertEquals(List.of("Inledning"), Reading.titles(minutes));
    assertEquals(List.of(new Text("Alla hälsas val.")), Reading.notes(minutes, 0));
    assertEquals(List.of(new Warning(Warning.Kind.CHARACTERS_REMOVED, "3")), minutes.warnings());
  }

  @Test
  void labelsWithoutTextAndTwoRecordsInARow() throws Exception {
    String text =
        HEAD
            + """
            1 Inledning·
            ·
            Inspel från rådet:·
            ·
            Protokollsanteckning: Den första.··
            ·
            Protokollsanteckning: Den andra.··
            ·
            Beslut:·
            ·
            """;
    ReadMinutes minutes = Reading.text(folder, text);
    assertEquals(
        List.of(
            new CouncilRemark("Inspel från rådet", ""),
            new RecordNote("Den första."),
            new RecordNote("Protokollsanteckning: Den andra."),
            new Text("Beslut:")),
        Reading.notes(minutes, 0));
    assertEquals(
        Seeds.characters(Reading.spaces(text)), Seeds.characters(Reading.printed(minutes)));
  }

  @Test
  void severalShortLinesOnEndAreAListAndNoHeadings() throws Exception {
    ReadMinutes minutes =
        Reading.text(
            folder,
            HEAD
                + """
                1 Inledning·
                ·
                ·Rådet vill veta mer om följande frågor:··
                ·Broar·
                ·Vägar·
                ·Kvarnar·
                ·
                Frågorna tas upp nästa gång.··
                ·
                """);
    assertTrue(
        Reading.notes(minutes, 0).stream().noneMatch(Subheading.class::isInstance),
        Reading.notes(minutes, 0).toString());
  }
}
