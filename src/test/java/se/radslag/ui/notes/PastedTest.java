package se.radslag.ui.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.radslag.model.Note;

final class PastedTest {

  @Test
  void aLineIsAParagraphAndASignABullet() {
    assertEquals(
        List.of(
            new Note.Text("Inledning"),
            new Note.Bullet(1, "ett"),
            new Note.Bullet(1, "två"),
            new Note.Bullet(2, "djupt"),
            new Note.Bullet(1, "tre"),
            new Note.Text("-inte en punkt"),
            new Note.Bullet(1, "fyra"),
            new Note.Bullet(2, "fem")),
        PastedLines.notes(
            String.join(
                "\r\n",
                "Inledning",
                "",
                "• ett",
                "- två",
                "   – djupt",
                "* tre",
                "-inte en punkt",
                "  •\tfyra",
                "o\tfem")));
  }

  @Test
  void wordsListsAndHeadingsAreKept() {
    assertEquals(
        List.of(
            new Note.Subheading("Läget i hamnen"),
            new Note.Text("Båtarna ligger i två rader."),
            new Note.Bullet(1, "Norra kajen"),
            new Note.Bullet(2, "Tolv platser"),
            new Note.Text("Slut.")),
        notes(
            """
            <html><head><style>p {color: red}</style></head><body><!--StartFragment-->
            <h2 style='color:blue'>Läget&nbsp; i
            hamnen</h2>
            <p class=MsoNormal>Båtarna <b>ligger</b> i
            <span lang=SV>två rader.</span><o:p></o:p></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span>
            </span></span><![endif]>Norra kajen</p>
            <p class=MsoListParagraph style='mso-list:l0 level3 lfo1'><span
            style='mso-list:Ignore'>o </span>Tolv platser</p>
            <p><o:p>&nbsp;</o:p></p>
            <div>Slut.</div><!--EndFragment--></body></html>
            """));
  }

  @Test
  void theWebsListsLinesAndTablesAreKept() {
    assertEquals(
        List.of(
            new Note.Bullet(1, "ett"),
            new Note.Bullet(2, "under"),
            new Note.Bullet(1, "två"),
            new Note.Text("rad"),
            new Note.Text("rad till"),
            new Note.Text("a b"),
            new Note.Text("c d"),
            new Note.Bullet(1, "i ett brev")),
        notes(
            "<script>alert(1)</script><ul><li><p>ett</p><ol><li>under</li></ol></li><li>två</ul>"
                + "rad<br>rad till<table><tr><td>a</td><td>b</td></tr><tr><td>c<td>d</table>"
                + "<div>- i ett brev</div><p style='display: none'>osynligt</p>"));
  }

  @Test
  void whatIsCopiedHereComesBackAsItWas() {
    List<Note> every =
        List.of(
            new Note.Text("a & <b>"),
            new Note.Subheading("b"),
            new Note.Bullet(1, "c"),
            new Note.Bullet(2, "d"),
            new Note.Bullet(1, "e"),
            new Note.Text(""),
            new Note.CouncilRemark("Inspel: \"nytt\"", "f"),
            new Note.RecordNote("g"),
            new Note.Decision("- h"),
            new Note.FollowUp("i"),
            new Note.Text(""));
    assertEquals(every, notes(CopiedNotes.html(every)));
    assertEquals(
        List.of(new Note.Text("ett ord")),
        notes(CopiedNotes.html(List.of(new Note.Decision("ett ord")))));
    assertEquals("ett ord", CopiedNotes.text(List.of(new Note.Decision("ett ord"))));
    assertEquals("• c\n  ◦ d", CopiedNotes.text(every.subList(2, 4)));
    assertEquals(every.subList(2, 4), PastedLines.notes("• c\n  ◦ d"));
  }

  @Test
  void whatCannotBeKeptIsCounted() {
    Pasted pasted = Pasted.of("bra\u0007\ud800 🙂\n\u0001שלום", "");
    assertEquals(
        new Pasted.Ready(List.of(new Note.Text("bra 🙂"), new Note.Text("שלום")), 3), pasted);
  }

  @Test
  void aGiantParagraphIsDividedWhereSentencesEnd() {
    String sentence = "Vattnet steg långsamt under natten. ";
    List<String> parts = LongText.parts(sentence.repeat(500).strip());
    assertTrue(parts.size() > 3);
    assertEquals(sentence.repeat(500).strip(), String.join(" ", parts));
    parts.forEach(
        part -> assertTrue(part.length() <= LongText.MOST && part.endsWith("natten."), part));
    List<String> solid = LongText.parts("🙂".repeat(4_000) + "x");
    assertEquals("🙂".repeat(4_000) + "x", String.join("", solid));
    solid.forEach(part -> assertFalse(Character.isLowSurrogate(part.charAt(0))));
    assertEquals(List.of(""), LongText.parts(""));
  }

  @Test
  void fiveMillionCharactersAreRefusedWhole() {
    String much = "En rad i ett mycket långt brev.\n".repeat(160_000);
    assertInstanceOf(Pasted.TooLong.class, Pasted.of(much, ""));
    assertInstanceOf(
        Pasted.TooLong.class, Pasted.of(much, "<p>" + much.replace("\n", "</p><p>") + "</p>"));
    assertInstanceOf(
        Pasted.TooLong.class, Pasted.of(much, "<b>".repeat(10) + "x".repeat(21_000_000)));
  }

  @Test
  void markupDeepAsAWellDoesNoHarm() {
    assertEquals(List.of(new Note.Text("botten")), notes("<div><span>".repeat(20_000) + "botten"));
  }

  private static List<Note> notes(String html) {
    return PastedHtml.notes(html);
  }
}
