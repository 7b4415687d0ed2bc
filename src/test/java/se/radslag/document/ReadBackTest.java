package se.radslag.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.radslag.Meetings;
import se.radslag.document.WrittenMinutes.Item;
import se.radslag.model.AgendaItem;
import se.radslag.model.Attendance;
import se.radslag.model.AttendanceGroup;
import se.radslag.model.Closing;
import se.radslag.model.Details;
import se.radslag.model.DocumentKind;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingTime;
import se.radslag.model.NextMeeting;
import se.radslag.model.Note;
import se.radslag.model.Organisation;
import se.radslag.model.OrganisationId;
import se.radslag.model.Outcome;
import se.radslag.model.Person;
import se.radslag.model.Problem;
import se.radslag.swedish.Wording;

/** What was written can be read back, also when somebody has been at it in Word. */
final class ReadBackTest {

  private static final String MAIN = "word/document.xml";

  private static final Template TEMPLATE = Template.builtIn(DocumentKind.MINUTES);

  @Property(tries = 100)
  void aMeetingIsReadBackAsItWasWritten(@ForAll("meetings") Meeting meeting) throws IOException {
    byte[] file = Templates.write(meeting, TEMPLATE);
    WrittenMinutes read = read(file, TEMPLATE);
    assertEquals(items(meeting), read.items());
    Details details = meeting.details();
    assertEquals(details.sender(), read.field("avsandare"));
    assertEquals(details.unit(), read.field("enhet"));
    assertEquals(details.documentType(), read.field("dokumenttyp"));
    assertEquals(details.registrationNumber(), read.field("diarienummer"));
    assertEquals(details.title(), read.field("titel"));
    assertEquals(Wording.date(details.date()), read.field("datum"));
    assertEquals(Wording.time(details.time()), read.field("tid"));
    assertEquals(details.place(), read.field("plats"));
    assertEquals(
        String.join("\n", Wording.attendance(meeting.attendance())), read.field("narvarande"));
    assertEquals(meeting.closing().secretary(), read.field("vid_anteckningarna"));
    assertEquals(String.join("\n", meeting.closing().adjusters()), read.field("justerare"));
    assertEquals(Wording.nextMeeting(meeting), read.field("nasta_mote"));
    assertTrue(OpenedDocument.of(file).printed().size() >= meeting.items().size());
  }

  @ParameterizedTest
  @MethodSource("se.radslag.document.Variations#all")
  void anyTemplateWillDo(Variation variation) throws IOException {
    Template template = Templates.read(variation.template());
    Meeting meeting = Contents.minutes().meeting();
    WrittenMinutes read = read(Templates.write(meeting, template), template);
    assertEquals(items(meeting), read.items());
    assertEquals(meeting.details().title(), read.field("titel"));
  }

  @Test
  void editsAreReadAsTheyLook() throws IOException {
    Meeting meeting = Meetings.rich();
    WrittenMinutes read =
        edited(
            meeting,
            main -> {
              Xml.remove(paragraph(main, "Tre arbetslag"));
              Element bullet = Paragraphs.copy(paragraph(main, "Priset blev"));
              Paragraphs.setText(bullet, "Räcket målas i vår.");
              Xml.insertBefore(bullet, paragraph(main, "Ledstången"));
              Paragraphs.setText(paragraph(main, "Schemat läggs om"), "Schemat ligger fast.");
              Word.child(paragraph(main, "Frågan tas med"), "pPr")
                  .flatMap(properties -> Word.child(properties, "pStyle"))
                  .ifPresent(style -> Word.set(style, "val", "Heading2"));
            });
    List<Note> second = read.items().get(1).notes();
    assertEquals(new Note.Bullet(1, "Räcket målas i vår."), second.getFirst());
    assertTrue(second.contains(new Note.Subheading("Frågan tas med till parkenheten.")));
    List<Note> third = read.items().get(2).notes();
    assertEquals(new Note.Text("Schemat ligger fast."), third.getFirst());
    assertEquals(meeting.items().get(2).notes().size() - 1, third.size());
  }

  @Test
  void trackedChangesAreReadAsIfTheyWereAccepted() throws IOException {
    WrittenMinutes read =
        edited(
            Meetings.rich(),
            main -> {
              Element paragraph = paragraph(main, "Schemat läggs om");
              Element run = Word.child(paragraph, "r").orElseThrow();
              Element deleted = tracked(paragraph, "del");
              Xml.insertBefore(deleted, run);
              deleted.appendChild(run);
              Element words = Word.child(run, "t").orElseThrow();
              words.getOwnerDocument().renameNode(words, Word.NAMESPACE, "w:delText");
              Element inserted = tracked(paragraph, "ins");
              inserted.appendChild(
                  Paragraphs.run(paragraph, Optional.empty(), List.of("Inget ändras.")));
              paragraph.appendChild(inserted);
            });
    assertEquals(new Note.Text("Inget ändras."), read.items().get(2).notes().getFirst());
  }

  @Test
  void anAddedItemAndALostControlAreNoHindrance() throws IOException {
    WrittenMinutes read =
        edited(
            Meetings.rich(),
            main -> {
              Element added = Paragraphs.copy(paragraph(main, "Inledning"));
              Paragraphs.setText(added, "Studiebesök");
              Xml.insertBefore(added, paragraph(main, "Övrigt"));
              Paragraphs.setText(paragraph(main, "Bevakningslista"), "Bevakningslista");
              ContentControl.below(main)
                  .filter(control -> control.tag().equals("dagordning"))
                  .findFirst()
                  .orElseThrow()
                  .unwrap();
            });
    assertEquals(
        List.of("Inledning", "Bevakningslista", "Studiebesök", "Övrigt"),
        read.items().stream()
            .map(Item::title)
            .filter(title -> !title.startsWith("Hemtjänstens"))
            .toList());
    assertEquals(Optional.empty(), read.items().get(3).exported());
    assertEquals(Optional.of(4), read.items().get(4).exported());
  }

  @Test
  void whatIsNoWordFileIsSaidToBeNone() {
    assertEquals(
        Outcome.failed(Problem.of(Problem.Kind.MINUTES_NOT_RECOGNISED, "bild.png")),
        new WordMinutes().read("bild.png", new byte[] {1, 2, 3}, TEMPLATE));
  }

  private static Element tracked(Element near, String kind) {
    Element tracked = Word.create(near, kind);
    Word.set(tracked, "id", "900");
    Word.set(tracked, "author", "Ylva Sandell");
    return tracked;
  }

  private static WrittenMinutes edited(Meeting meeting, Consumer<Document> edit)
      throws IOException {
    PackageBytes bytes = PackageBytes.read(Templates.write(meeting, TEMPLATE));
    Document main = Template.parse(bytes, MAIN);
    edit.accept(main);
    return read(bytes.with(Map.of(MAIN, Xml.bytes(main))).file(), TEMPLATE);
  }

  private static Element paragraph(Document main, String beginning) {
    return Word.below(main, "p")
        .filter(one -> OpenedDocument.text(one).startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private static WrittenMinutes read(byte[] file, Template template) {
    return switch (new WordMinutes().read("anteckningar.docx", file, template)) {
      case Outcome.Done<WrittenMinutes>(WrittenMinutes read) -> read;
      case Outcome.Failed<WrittenMinutes> failed -> throw new AssertionError(failed.problem());
    };
  }

  private static List<Item> items(Meeting meeting) {
    return IntStream.range(0, meeting.items().size())
        .mapToObj(
            place -> {
              AgendaItem item = meeting.items().get(place);
              return new Item(
                  Optional.of(place + 1),
                  item.number(),
                  item.title(),
                  item.presenters(),
                  item.notes());
            })
        .toList();
  }

  @Provide
  Arbitrary<Meeting> meetings() {
    Arbitrary<String> optional = Arbitraries.oneOf(Arbitraries.just(""), words());
    Arbitrary<List<String>> heads = optional.list().ofSize(6);
    Arbitrary<List<List<String>>> groups =
        names().list().ofMinSize(1).ofMaxSize(3).list().ofMaxSize(3);
    Arbitrary<List<AgendaItem>> items = items().list().ofMaxSize(5);
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 5000).map(LocalDate.of(2024, 1, 1)::plusDays);
    return Combinators.combine(heads, groups, items, days, names().list().ofMaxSize(2))
        .as(ReadBackTest::meeting);
  }

  private static Meeting meeting(
      List<String> heads,
      List<List<String>> groups,
      List<AgendaItem> items,
      LocalDate day,
      List<String> adjusters) {
    var attendance = new ArrayList<AttendanceGroup>();
    for (List<String> people : groups) {
      attendance.add(
          new AttendanceGroup(
              new Organisation(OrganisationId.create(), "Förening " + attendance.size(), false),
              people.stream().map(name -> Attendance.present(Person.named(name))).toList()));
    }
    return Meetings.rich()
        .with(
            new Details(
                heads.get(0),
                heads.get(1),
                heads.get(2),
                heads.get(3),
                heads.get(4),
                MeetingDate.of(day),
                MeetingTime.of(LocalTime.of(9, 30), LocalTime.of(11, 0)),
                heads.get(5)))
        .withAttendance(attendance)
        .withItems(items)
        .with(
            new Closing(
                heads.get(1), adjusters, new NextMeeting(Optional.of(day), Optional.empty(), "")));
  }

  private static Arbitrary<AgendaItem> items() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 400),
            words(),
            names().list().ofMaxSize(3),
            notes().list().ofMaxSize(8))
        .as(
            (number, title, presenters, notes) ->
                new AgendaItem(ItemId.create(), number, title, ItemKind.MATTER, presenters, notes));
  }

  private static Arbitrary<Note> notes() {
    Arbitrary<String> labels = Arbitraries.of("", "Fråga från rådet", "Inspel", "Önskemål: nu");
    return Arbitraries.oneOf(
        words().map(Note.Text::new),
        words().map(Note.Subheading::new),
        Combinators.combine(Arbitraries.of(1, 2), words()).as(Note.Bullet::new),
        Combinators.combine(labels, words()).as(Note.CouncilRemark::new),
        words().map(Note.RecordNote::new),
        words().map(Note.Decision::new),
        words().map(Note.FollowUp::new));
  }

  private static Arbitrary<String> names() {
    return Arbitraries.of("Åsa Lövgren", "Kaj Brännström", "Maj-Lis Ek", "Örjan af Nyqvist");
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withChars("abcåäöÅÄÖ 1:.,–-§&<>\"”()?!é")
        .ofMinLength(1)
        .ofMaxLength(40)
        .filter(text -> !text.isBlank());
  }
}
