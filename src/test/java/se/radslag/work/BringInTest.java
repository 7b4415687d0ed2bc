package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Outcomes;
import se.radslag.model.Details;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingDate;
import se.radslag.model.MeetingSummary;
import se.radslag.model.Note;
import se.radslag.model.Original;
import se.radslag.model.Problem;
import se.radslag.model.Warning;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;
import se.radslag.work.BringIn.Batch;
import se.radslag.work.BringIn.Kept;
import se.radslag.work.Proposal.Choice;
import se.radslag.work.find.Finder;
import se.radslag.work.find.Search;

/** Earlier minutes are read into proposals, and what somebody says yes to is kept. */
final class BringInTest {

  @TempDir private Path folder;
  private Path files;
  private DataFile data;
  private BringIn bringIn;

  @BeforeEach
  void open() throws IOException {
    files = Files.createDirectory(folder.resolve("Kvarnrådet"));
    data = DataFiles.create(folder);
    bringIn = new BringIn(data);
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void aFolderIsReadWholeAndNothingIsKeptYet() throws IOException {
    Files.createDirectories(files.resolve("2030").resolve(".git"));
    write("a.txt", minutes(1, "Samråd om kvarnen"));
    write("2030/b.txt", minutes(2, "Samråd om kvarnen"));
    write("2030/brev 2031-04-09.txt", "Hej!\n\nTack för senast.\n");
    write("~$a.docx", "x");
    write(".dold.txt", "x");
    write("2030/.git/config", "x");
    Files.write(files.resolve("bild.jpg"), new byte[] {-1, -40, 0, 0, 1, 2});
    Batch batch = read();
    assertEquals(
        List.of("b.txt", "brev 2031-04-09.txt", "a.txt", "bild.jpg"),
        batch.proposals().stream().map(Proposal::name).toList());
    assertEquals(3, batch.skipped().size());
    assertEquals(
        List.of(Choice.KEEP, Choice.KEEP, Choice.KEEP, Choice.SKIP),
        batch.proposals().stream().map(Proposal::choice).toList());
    assertEquals(
        Optional.of(Problem.Kind.FILE_NOT_TEXT),
        batch.proposals().getLast().objection().map(Problem::kind));
    assertEquals(List.of(), meetings());
    bringIn.keep(batch.proposals(), Progress.unwatched());
    assertEquals(3, meetings().size());
    assertEquals(1, data.read(session -> session.councils().all()).size(), "one council");
  }

  @Test
  void whatIsNotRecognisedIsKeptAsTextThatIsFound() throws IOException {
    Path file = write("brev 2031-04-09.txt", "Hej!\n\nTack för brunnslocket.\n");
    Meeting kept = kept(bringIn.keep(read().proposals(), Progress.unwatched())).getFirst();
    assertEquals(Optional.of(LocalDate.of(2031, 4, 9)), kept.details().date().day());
    assertEquals(
        List.of(new Note.Text("Hej!"), new Note.Text("Tack för brunnslocket.")),
        kept.items().getFirst().notes());
    assertEquals(List.of(new Warning(Warning.Kind.NOT_RECOGNISED, "")), kept.warnings());
    assertEquals(1, new Finder(data).find(Search.of("brunnslocket", 9)).found().hits());
    assertArrayEquals(
        Files.readAllBytes(file),
        Files.readAllBytes(Outcomes.value(bringIn.copyOfOriginal(kept.id()))));
    Original original = bringIn.original(kept.id()).orElseThrow();
    assertEquals("brev 2031-04-09.txt", original.name());
    assertEquals(Files.size(file), original.size());
  }

  @Test
  void theSameFileAndTheSameMeetingAreFound() throws IOException {
    write("a.txt", minutes(1, "Samråd om kvarnen"));
    bringIn.keep(read().proposals(), Progress.unwatched());
    write("b.txt", minutes(1, "Samråd om kvarnen"));
    write("c.txt", minutes(1, "Samråd om kvarnen") + "\nTillägg.\n");
    write("d.txt", minutes(2, "Samråd om kvarnen"));
    write("e.txt", minutes(2, "Samråd om kvarnen") + "\nTillägg.\n");
    write("f.txt", minutes(2, "Samråd om kvarnen"));
    Batch batch = read();
    assertEquals(
        List.of(
            Problem.Kind.FILE_KNOWN,
            Problem.Kind.FILE_KNOWN,
            Problem.Kind.MEETING_EXISTS,
            Problem.Kind.MEETING_TWICE,
            Problem.Kind.FILE_TWICE),
        batch.proposals().stream()
            .flatMap(one -> one.objection().stream())
            .map(Problem::kind)
            .toList());
    assertEquals(1, bringIn.keep(batch.proposals(), Progress.unwatched()).size());
    assertEquals(2, meetings().size());
  }

  @Test
  void aCorrectionIsComparedAndWhatWasChosenStays() throws IOException {
    write("a.txt", minutes(1, "Samråd om kvarnen"));
    write("b.txt", minutes(2, "Samråd om kvarnen"));
    write("c.txt", minutes(3, "Samråd om kvarnen"));
    List<Proposal> read = read().proposals();
    List<Proposal> corrected =
        List.of(
            read.get(0), read.get(1).with(read.get(0).details()), read.get(2).with(Choice.SKIP));
    List<Proposal> compared = bringIn.compared(corrected);
    assertEquals(
        List.of(Choice.KEEP, Choice.SKIP, Choice.SKIP),
        compared.stream().map(Proposal::choice).toList());
    assertEquals(List.of(new Twin.InBatch("a.txt", false)), compared.get(1).twins());
    assertEquals(List.of(), compared.get(2).twins());
    List<Proposal> back =
        bringIn.compared(List.of(compared.get(0), compared.get(1).with(read.get(1).details())));
    assertEquals(Choice.KEEP, back.get(1).choice());
    List<Proposal> both = List.of(compared.get(0), compared.get(1).with(Choice.KEEP));
    assertEquals(2, kept(bringIn.keep(both, Progress.unwatched())).size(), "somebody saw it");
  }

  @Test
  void aMeetingIsReplacedUnderItsOwnId() throws IOException {
    write("a.txt", minutes(1, "Samråd om kvarnen"));
    Meeting first = kept(bringIn.keep(read().proposals(), Progress.unwatched())).getFirst();
    Files.delete(files.resolve("a.txt"));
    write("b.txt", minutes(1, "Samråd om kvarnen").replace("öppnades", "inleddes"));
    List<Proposal> again =
        read().proposals().stream().map(one -> one.with(Choice.REPLACE)).toList();
    Meeting second = kept(bringIn.keep(again, Progress.unwatched())).getFirst();
    assertEquals(first.id(), second.id());
    assertEquals(1, meetings().size());
    assertTrue(second.items().getFirst().notes().getFirst().text().contains("inleddes"));
    assertEquals("b.txt", bringIn.original(first.id()).orElseThrow().name());
  }

  @Test
  void aCorrectionIsKept() throws IOException {
    write("a.txt", minutes(1, "Samråd om kvarnen"));
    Proposal read = read().proposals().getFirst();
    Details now = read.details();
    Proposal corrected =
        read.withCouncil("Kvarnrådet")
            .with(
                new Details(
                    now.sender(),
                    now.unit(),
                    now.documentType(),
                    "KV 2031-9",
                    now.title(),
                    MeetingDate.of(LocalDate.of(2031, 6, 7)),
                    now.time(),
                    now.place()));
    bringIn.keep(List.of(corrected), Progress.unwatched());
    MeetingSummary kept = meetings().getFirst();
    assertEquals(Optional.of(LocalDate.of(2031, 6, 7)), kept.date());
    assertEquals("KV 2031-9", kept.registrationNumber());
    assertEquals("Kvarnrådet", data.read(session -> session.councils().all()).getFirst().name());
  }

  @Test
  void cancellingLeavesWholeMeetingsOnly() throws IOException {
    for (int day = 1; day <= 9; day++) {
      write("a" + day + ".txt", minutes(day, "Samråd om kvarnen"));
    }
    Batch batch = read();
    var stop = new ArrayList<Progress>();
    var progress =
        new Progress(
            step -> {
              if (step.done() == 4) {
                stop.getFirst().cancel();
              }
            });
    stop.add(progress);
    List<Kept> kept = bringIn.keep(batch.proposals(), progress);
    assertTrue(kept.size() >= 4 && kept.size() <= 5, () -> "" + kept.size());
    assertEquals(kept(kept).size(), meetings().size());
    for (Meeting one : kept(kept)) {
      assertEquals(one, data.read(session -> session.meetings().find(one.id())).orElseThrow());
      assertTrue(bringIn.original(one.id()).isPresent());
    }
  }

  @Test
  void readingIsStopped() throws IOException {
    for (int day = 1; day <= 9; day++) {
      write("a" + day + ".txt", minutes(day, "Samråd om kvarnen"));
    }
    var progress = Progress.unwatched();
    progress.cancel();
    assertEquals(List.of(), bringIn.read(List.of(files), progress).proposals());
  }

  @Test
  void aFileThatWasChangedSinceIsNotKept() throws IOException {
    Path file = write("a.txt", minutes(1, "Samråd om kvarnen"));
    Batch batch = read();
    Files.writeString(file, minutes(2, "Samråd om kvarnen"));
    assertEquals(
        Problem.Kind.FILE_CHANGING,
        Outcomes.problem(
            bringIn.keep(batch.proposals(), Progress.unwatched()).getFirst().meeting()));
    assertEquals(List.of(), meetings());
  }

  private Batch read() {
    return bringIn.read(List.of(files), Progress.unwatched());
  }

  private List<MeetingSummary> meetings() {
    return data.read(session -> session.meetings().list());
  }

  private static List<Meeting> kept(List<Kept> all) {
    return all.stream().flatMap(one -> one.kept().stream()).toList();
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(files.resolve(name), text);
  }

  private static String minutes(int day, String title) {
    return """
    MINNESANTECKNINGAR

    %s

    Datum %d maj 2031

    1 Inledning

    Mötet öppnades av Åsa Ek den %d maj.
    """
        .formatted(title, day, day);
  }
}
