package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Abbreviation;
import se.radslag.model.Change;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.DocumentKind;
import se.radslag.model.ItemKind;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingSummary;
import se.radslag.model.Phrase;
import se.radslag.model.RegisterChange;
import se.radslag.model.Standing;
import se.radslag.model.StandingItem;

/** What is a council's own: what its meetings begin with, its phrases, its template. */
final class CouncilTextsTest {

  @TempDir private Path folder;

  private final Council council = StoredMeetings.council();
  private DataFile data;

  @BeforeEach
  void open() {
    data =
        StoredMeetings.with(
            folder.resolve("radslag.db"), council, StoredMeetings.rich(council.id()));
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void whatMeetingsBeginWithIsKept() {
    assertEquals(Standing.none(), data.read(session -> session.standing().of(council.id())));
    var standing =
        new Standing(
            "Kustregionen",
            "Dialog",
            "MINNESANTECKNINGAR",
            "Fyren",
            "Åsa Östling",
            List.of(
                new StandingItem("Öppnande", ItemKind.OPENING, Optional.of(Duration.ofMinutes(5))),
                new StandingItem("Föregående", ItemKind.PREVIOUS_MINUTES, Optional.empty())));
    apply(new RegisterChange.StandingChanged(council.id(), standing));
    assertEquals(standing, data.read(session -> session.standing().of(council.id())));
    assertEquals(
        Optional.of(council),
        data.read(session -> session.councils().find(council.id())),
        "name and organisations stay");
  }

  @Test
  void phrasesAndAbbreviationsAreKeptInTheirOrder() {
    var phrases =
        List.of(
            new Phrase(Optional.of(ItemKind.PREVIOUS_MINUTES), "Läggs till handlingarna."),
            new Phrase(Optional.empty(), "Rådet tackar för informationen."));
    var abbreviations =
        List.of(new Abbreviation("kr", "Kustregionen"), new Abbreviation("fvb", "för vidare"));
    apply(new RegisterChange.PhrasesChanged(council.id(), phrases));
    apply(new RegisterChange.AbbreviationsChanged(council.id(), abbreviations));
    assertEquals(phrases, data.read(session -> session.phrases().phrases(council.id())));
    assertEquals(
        abbreviations, data.read(session -> session.phrases().abbreviations(council.id())));
    apply(new RegisterChange.PhrasesChanged(council.id(), phrases.reversed()));
    assertEquals(phrases.reversed(), data.read(session -> session.phrases().phrases(council.id())));
  }

  @Test
  void theDaysOfItsOtherMeetingsAreKnown() {
    MeetingSummary only = data.read(session -> session.meetings().list()).getFirst();
    assertEquals(
        List.of(), data.read(session -> session.meetings().otherDays(council.id(), only.id())));
    assertEquals(
        only.date().stream().toList(),
        data.read(session -> session.meetings().otherDays(council.id(), MeetingId.create())));
    assertEquals(
        List.of(),
        data.read(session -> session.meetings().otherDays(CouncilId.create(), only.id())));
  }

  @Test
  void aTemplateOfItsOwnIsKeptByteForByte() {
    byte[] bytes = "ingen riktig mall \u0000".getBytes(StandardCharsets.UTF_8);
    data.write(
        session -> {
          session
              .templates()
              .save(
                  council.id(),
                  DocumentKind.MINUTES,
                  new StoredFile("gammal.docx", new byte[] {1}));
          session
              .templates()
              .save(council.id(), DocumentKind.MINUTES, new StoredFile("mall.docx", bytes));
          return bytes;
        });
    StoredFile found =
        data.read(session -> session.templates().of(council.id(), DocumentKind.MINUTES))
            .orElseThrow();
    assertEquals("mall.docx", found.name());
    assertArrayEquals(bytes, found.content());
    data.write(
        session -> {
          session.templates().remove(council.id(), DocumentKind.MINUTES);
          return bytes;
        });
    assertEquals(
        Optional.empty(),
        data.read(session -> session.templates().of(council.id(), DocumentKind.MINUTES)));
  }

  private void apply(Change change) {
    data.write(
        session -> {
          session.apply(change);
          return change;
        });
  }
}
