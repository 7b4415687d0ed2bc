package se.radslag.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Seeds;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Details;
import se.radslag.model.ItemKind;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.model.Note;
import se.radslag.model.Note.Bullet;
import se.radslag.model.Note.CouncilRemark;
import se.radslag.model.Note.RecordNote;
import se.radslag.model.Note.Subheading;
import se.radslag.model.Note.Text;
import se.radslag.model.Warning;

final class FictionalMinutesTest {

  @TempDir Path folder;

  private ReadMinutes minutes;

  @BeforeEach
  void read() throws Exception {
    minutes = Reading.text(folder, Fictional.MINUTES);
  }

  @Test
  void printsTheSameCharacters() {
    String source = Reading.spaces(Fictional.MINUTES).replace("\u00ad", "");
    assertEquals(Seeds.characters(source), Seeds.characters(Reading.printed(minutes)));
  }

  @Test
  void hasItsHead() {
    assertEquals(
        new Details(
            "Kultur- och biblioteksförvaltningen",
            "Kansli och service",
            "MÖTESANTECKNINGAR",
            "KBN 2031-0207",
            "Samråd mellan hembygdsföreningarna och kultur- och biblioteksförvaltningen",
            new MeetingDate(
                Optional.of(LocalDate.of(2031, 2, 4)), "Tisdagen den 4 februari mars 2031"),
            MeetingTime.of(LocalTime.of(9, 30), LocalTime.of(11, 0)),
            "Stora salen, Ekgatan 4"),
        minutes.details());
    assertEquals(
        List.of(new Warning(Warning.Kind.DATE_UNCERTAIN, "Tisdagen den 4 februari mars 2031")),
        minutes.warnings());
  }

  @Test
  void hasWhoWasThere() {
    assertEquals(
        List.of("HBF", "Släkt och Gård", "RÖG", "Förvaltningen"),
        minutes.attendance().stream().map(group -> group.organisation().name()).toList());
    assertEquals(
        List.of(
            List.of("Åsa Öqvist", "Märta von Linden"),
            List.of("Börje Ek", "Ture Alm", "Siv Ljung"),
            List.of("Nils-Erik Äng"),
            List.of("Örjan Berg", "Karin Dal", "Ulla Fors", "Per Hed", "Lo Ask")),
        minutes.attendance().stream().map(FictionalMinutesTest::names).toList());
    assertEquals(
        List.of(false, false, false, true),
        minutes.attendance().stream().map(group -> group.organisation().administration()).toList());
  }

  @Test
  void hasItsItems() {
    assertEquals(
        List.of(
            "Inledning",
            "Mötesanteckningar från sammanträdet den 3 december 2030",
            "Dialog/bevakningslista",
            "Översyn av arkiven hos de föreningar som saknar egen lokal",
            "Plan för sommarens utställningar",
            "Övriga frågor"),
        Reading.titles(minutes));
    assertEquals(
        List.of(
            List.of(),
            List.of(),
            List.of("Örjan Berg"),
            List.of("Karin Dal", "Ulla Fors"),
            List.of("Ulla Fors"),
            List.of()),
        minutes.items().stream().map(item -> item.presenters()).toList());
    assertEquals(
        List.of(
            ItemKind.OPENING,
            ItemKind.PREVIOUS_MINUTES,
            ItemKind.WATCH_LIST,
            ItemKind.MATTER,
            ItemKind.MATTER,
            ItemKind.OTHER_MATTERS),
        minutes.items().stream().map(item -> item.kind()).toList());
  }

  @Test
  void hasParagraphsOverLinesAndPages() {
    assertEquals(
        List.of(
            new Text(
                "Kulturchef Örjan Berg tar emot i den nya salen och går igenom allt som ska tas upp.")),
        Reading.notes(minutes, 0));
    assertEquals(
        List.of(
            new Subheading("Bokbussens nya tider"),
            new Bullet(
                1,
                "Bokbussen går sedan januari även på lördagar. Turerna till de minsta byarna är"
                    + " kvar, men hållplatsen vid Ekeby flyttas till skolan i väntan på att bron"
                    + " blir klar. Resenärerna har fått besked i vinter- och vårbladet om var"
                    + " bussen stannar."),
            new Bullet(1, "Rådet tackar för beskedet."),
            new Bullet(1, "1931 års kyrkböcker är nu lästa in och kan lånas på alla filialer.")),
        Reading.notes(minutes, 2));
  }

  @Test
  void hasRemarksAndRecordNotes() {
    assertEquals(
        List.of(
            new Bullet(
                1,
                "Karin och Ulla arbetar med arkiven. De visar bilder på de hyllor som rymmer mest,"
                    + " och berättar hur de byggdes."),
            new Subheading("Föreningarnas kommentarer"),
            new Bullet(
                1, "Kan arkiven stå kvar i bygden? Vem betalar hyran för ett gemensamt magasin?"),
            new CouncilRemark(
                "Önskemål från rådet", "en lista över alla arkiv, med adress och öppet-tider."),
            new CouncilRemark("Rådets fråga om hyrorna", "räcker pengarna till år 2033?"),
            new RecordNote("Släkt och Gård har sänt en egen skrivelse om arkiven till nämnden."),
            new RecordNote("Skrivelsen besvaras i maj."),
            new Subheading("Övergripande tidplan"),
            new Bullet(1, "Nämnden fattar beslut den 6 maj 2031.")),
        Reading.notes(minutes, 3));
  }

  @Test
  void hasPlainParagraphs() {
    List<Note> notes = Reading.notes(minutes, 4);
    assertEquals(
        List.of(
            new Subheading("Vandring 14 juni"),
            new Text(
                "Föreningarna ordnar en vandring mellan kvarnarna och ber om hjälp med skyltar."),
            new Text("Buss går från torget."),
            new Text("Anmälan görs till Lo."),
            new CouncilRemark(
                "Inspel från rådet", "Börja hellre klockan tio, så att alla hinner fram i tid."),
            new Text("Ulla tar med sig det. Priset blir 40 kronor, varav 10 går till kaffet.")),
        notes.subList(1, notes.size()));
  }

  @Test
  void hasItsFoot() {
    assertEquals("Lo Ask", minutes.closing().secretary());
    assertEquals(
        new NextMeeting(
            Optional.of(LocalDate.of(2032, 1, 3)),
            Optional.of(LocalTime.of(10, 0)),
            "Nästa möte i rådet hålls den 3 januari kl 10.00"),
        minutes.closing().nextMeeting());
  }

  @Test
  void isTheSameWithOtherLineEndsAndAByteOrderMark() throws Exception {
    String windows = "\ufeff" + Reading.spaces(Fictional.MINUTES).replace("\n", "\r\n");
    ReadMinutes same = Reading.of(Reading.file(folder, Reading.utf8(windows)));
    assertEquals(Reading.printed(minutes), Reading.printed(same));
    assertEquals(minutes.warnings(), same.warnings());
  }

  @Test
  void isTheSameInTheOldEncoding() throws Exception {
    byte[] old = Reading.spaces(Fictional.MINUTES).getBytes(Charset.forName("windows-1252"));
    ReadMinutes same = Reading.of(Reading.file(folder, old));
    assertEquals(Reading.printed(minutes), Reading.printed(same));
  }

  private static List<String> names(AttendanceGroup group) {
    return group.people().stream().map(one -> one.person().name()).toList();
  }
}
