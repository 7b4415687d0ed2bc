package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Outcomes;
import se.radslag.document.pdf.PdfDocument;
import se.radslag.model.Attachment;
import se.radslag.model.AttachmentId;
import se.radslag.model.Circulation;
import se.radslag.model.DocumentKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.PersonId;
import se.radslag.model.Problem;
import se.radslag.model.Recipient;
import se.radslag.model.RegisterChange;
import se.radslag.model.Sending;
import se.radslag.store.DataFile;
import se.radslag.store.StoreException;
import se.radslag.texts.Texts;
import se.radslag.ui.DataFiles;
import se.radslag.ui.Fiction;

final class SendOutTest {

  private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
  private static final List<Recipient> TWO =
      List.of(
          new Recipient("Åsa Björk", "PRO", "asa@exempel.se"),
          new Recipient("Örjan Berg, ordf.", "SKPF", "orjan@exempel.se"));

  @TempDir private Path folder;
  private DataFile data;
  private Meeting meeting;
  private Path out;
  private SendOut sendOut;

  @BeforeEach
  void open() throws IOException {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    meeting = fiction.keep(data, fiction.meeting());
    out = Files.createDirectory(folder.resolve("ut"));
    sendOut = new SendOut(data, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void whatIsSentIsKeptByteForByteAndLocksTheMinutes() throws IOException {
    SentOut sent = Outcomes.value(sendOut.send(minutes(TWO, false), out));
    Circulation kept = sendable().circulations().getFirst();
    assertEquals(sent.circulation(), kept);
    assertEquals(NOON, kept.at());
    assertEquals(TWO, kept.recipients());
    assertEquals(MeetingState.CIRCULATED, sendable().meeting().state());
    byte[] written = Files.readAllBytes(sent.files().getFirst());
    byte[] frozen =
        data.read(session -> session.circulations().file(kept.id(), 0)).orElseThrow().content();
    assertArrayEquals(written, frozen);
    assertEquals(Sha256.of(written), kept.files().getFirst().sha256());
    assertEquals(written.length, kept.files().getFirst().size());
  }

  @Test
  void anAddressIsKeptInTheRegister() {
    Sendable before = sendable();
    int place =
        IntStream.range(0, before.recipients().size())
            .filter(i -> before.recipients().get(i).email().isEmpty())
            .findFirst()
            .orElseThrow();
    PersonId person = before.persons().get(place);
    Outcomes.value(sendOut.address(person, "ny@exempel.se"));
    assertEquals("ny@exempel.se", sendable().recipients().get(place).email());
    assertEquals(
        "ny@exempel.se",
        data.read(session -> session.persons().find(person)).orElseThrow().email());
    assertEquals(
        Problem.Kind.MEETING_CHANGED,
        Outcomes.problem(sendOut.address(PersonId.create(), "ny@exempel.se")));
  }

  @Test
  void whatAPdfCannotShowIsTold() {
    var change =
        new MeetingChange.NotesChanged(
            meeting.id(),
            meeting.items().getFirst().id(),
            List.of(new Note.Text("Tecknet \ud80c\udc00 och \ud80c\udc01, ☐ och ö.")));
    data.write(
        session -> {
          session.apply(change);
          return change;
        });
    var what =
        new Dispatch(
            meeting.id(),
            DocumentKind.MINUTES,
            Optional.empty(),
            Set.of(DocumentFormat.PDF),
            List.of(),
            List.of(),
            false,
            "",
            "");
    assertEquals(
        List.of("\ud80c\udc00", "\ud80c\udc01"),
        Outcomes.value(sendOut.send(what, out)).unprinted());
    assertEquals(
        "2 tecken finns inte i programmets typsnitt och syns inte i PDF:en, bara en ruta i dess"
            + " ställe: a b. I Word-filen är det som det ska.",
        Texts.swedish().get("ui.notice.unprinted", 2, "a b"));
  }

  @Test
  void whatWasSentIsNotChangedByAnything() {
    Outcomes.value(sendOut.send(minutes(List.of(), false), out));
    var change =
        new MeetingChange.NotesChanged(
            meeting.id(), meeting.items().getFirst().id(), List.of(new Note.Text("Annat.")));
    var refused =
        assertThrows(
            StoreException.class,
            () ->
                data.write(
                    session -> {
                      session.apply(change);
                      return change;
                    }));
    assertEquals(Problem.Kind.MEETING_LOCKED, refused.problem().kind());
    Meeting other = meeting.withItems(List.of());
    assertThrows(
        StoreException.class,
        () ->
            data.write(
                session -> {
                  session.meetings().save(other);
                  return other;
                }));
    assertEquals(meeting.items(), sendable().meeting().items());
  }

  @Test
  void theSameBytesComeOutAgainWhateverTheTemplateIsNow() throws IOException {
    SentOut first = Outcomes.value(sendOut.send(minutes(TWO, false), out));
    rename("{datum} Annat namn");
    Meeting sent = sendable().meeting();
    var again =
        Outcomes.value(
            new MeetingDocuments(data)
                .file(sent, DocumentKind.MINUTES, Optional.empty(), DocumentFormat.DOCX));
    assertArrayEquals(Files.readAllBytes(first.files().getFirst()), again.content());
    SentOut second = Outcomes.value(sendOut.send(minutes(TWO, false), out));
    assertEquals(first.circulation().files().getFirst(), second.circulation().files().getFirst());
    assertEquals(2, sendable().circulations().size());
  }

  @Test
  void aPdfOfWhatWasSentAsWordIsMadeOfThatFile() throws IOException {
    SentOut sent = Outcomes.value(sendOut.send(minutes(TWO, false), out));
    byte[] word = Files.readAllBytes(sent.files().getFirst());
    var pdf =
        Outcomes.value(
            new MeetingDocuments(data)
                .file(meeting, DocumentKind.MINUTES, Optional.empty(), DocumentFormat.PDF));
    assertArrayEquals(new PdfDocument().of(word), pdf.content());
  }

  @Test
  void filesAreNeverWrittenOverOthers() throws IOException {
    SentOut first = Outcomes.value(sendOut.send(minutes(TWO, false), out));
    SentOut second = Outcomes.value(sendOut.send(minutes(TWO, false), out));
    assertEquals(
        "2025-04-03 Mötesanteckningar " + sendable().council() + ".docx",
        nameOf(first.files().getFirst()));
    assertTrue(nameOf(second.files().getFirst()).endsWith(" (2).docx"), second.toString());
    assertEquals(4, filesIn(out).size());
  }

  @Test
  void theDraftHasEverybodyTheWordsAndTheFiles() throws Exception {
    AttachmentId map = attached("Bilaga å.pdf", new byte[] {1, 2, 3});
    var dispatch =
        new Dispatch(
            meeting.id(),
            DocumentKind.MINUTES,
            Optional.empty(),
            Set.of(DocumentFormat.DOCX),
            List.of(map),
            TWO,
            false,
            "Anteckningar\r\nBcc: alla@exempel.se",
            "Hej!\n\nHär är de. Åäö 🙂");
    SentOut sent = Outcomes.value(sendOut.send(dispatch, out));
    MimeMessage mail = read(sent.drafts().getFirst());
    assertEquals("Anteckningar Bcc: alla@exempel.se", mail.getSubject());
    assertEquals(2, mail.getRecipients(Message.RecipientType.TO).length);
    assertEquals(2, mail.getAllRecipients().length);
    var second = (InternetAddress) mail.getRecipients(Message.RecipientType.TO)[1];
    assertEquals("Örjan Berg, ordf.", second.getPersonal());
    assertEquals("orjan@exempel.se", second.getAddress());
    assertEquals("1", mail.getHeader("X-Unsent", null));
    assertEquals(null, mail.getMessageID());
    var parts = (MimeMultipart) mail.getContent();
    assertEquals("Hej!\r\n\r\nHär är de. Åäö 🙂", parts.getBodyPart(0).getContent());
    assertEquals(3, parts.getCount());
    assertEquals(nameOf(sent.files().getFirst()), parts.getBodyPart(1).getFileName());
    assertArrayEquals(Files.readAllBytes(sent.files().getFirst()), bytes(parts.getBodyPart(1)));
    assertEquals("Bilaga å.pdf", parts.getBodyPart(2).getFileName());
    assertTrue(sent.circulation().files().get(1).enclosed());
  }

  @Test
  void eachOrganisationCanHaveAMailOfItsOwn() throws Exception {
    SentOut sent = Outcomes.value(sendOut.send(minutes(TWO, true), out));
    assertEquals(2, sent.drafts().size());
    assertTrue(nameOf(sent.drafts().getFirst()).endsWith(" till PRO.eml"), sent.toString());
    assertEquals(1, read(sent.drafts().getFirst()).getAllRecipients().length);
  }

  @Test
  void whoeverHasNoAddressIsNotedAndGetsNoMail() {
    var unknown = List.of(new Recipient("Bo Ek", "PRO", ""), new Recipient("Li", "PRO", "li@"));
    SentOut sent = Outcomes.value(sendOut.send(minutes(unknown, false), out));
    assertEquals(List.of(), sent.drafts());
    assertEquals(unknown, sent.circulation().recipients());
  }

  @Test
  void aFolderThatIsGoneLeavesEverythingAsItWas() throws IOException {
    Files.delete(out);
    assertEquals(
        Problem.Kind.FOLDER_MISSING, Outcomes.problem(sendOut.send(minutes(TWO, false), out)));
    assertEquals(meeting, sendable().meeting());
    assertEquals(List.of(), sendable().circulations());
    assertFalse(Files.exists(out));
  }

  @Test
  void aNoticeLocksNothing() {
    var notice =
        new Dispatch(
            meeting.id(),
            DocumentKind.NOTICE,
            Optional.empty(),
            Set.of(DocumentFormat.DOCX),
            List.of(),
            TWO,
            false,
            "Kallelse",
            "Hej!");
    Outcomes.value(sendOut.send(notice, out));
    assertEquals(meeting, sendable().meeting());
    assertEquals(DocumentKind.NOTICE, sendable().circulations().getFirst().kind());
  }

  private AttachmentId attached(String name, byte[] content) {
    var attachment =
        new Attachment(
            AttachmentId.create(), Optional.empty(), name, content.length, Sha256.of(content));
    data.write(
        session -> {
          session.attachments().add(meeting.id(), attachment, content);
          return attachment;
        });
    return attachment.id();
  }

  private void rename(String pattern) {
    var change = new RegisterChange.SendingChanged(meeting.council(), new Sending(pattern, "", ""));
    data.write(
        session -> {
          session.apply(change);
          return change;
        });
  }

  private Sendable sendable() {
    return Outcomes.value(sendOut.sendable(meeting.id()));
  }

  private Dispatch minutes(List<Recipient> recipients, boolean each) {
    return new Dispatch(
        meeting.id(),
        DocumentKind.MINUTES,
        Optional.empty(),
        Set.of(DocumentFormat.DOCX),
        List.of(),
        recipients,
        each,
        "Anteckningar",
        "Hej!");
  }

  private static MimeMessage read(Path draft) throws Exception {
    try (var in = Files.newInputStream(draft)) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    }
  }

  private static byte[] bytes(BodyPart part) throws Exception {
    return part.getInputStream().readAllBytes();
  }

  private static String nameOf(Path file) {
    return file.getFileName().toString();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.toList();
    }
  }
}
