package se.radslag.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Outcomes;
import se.radslag.model.Attachment;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;
import se.radslag.ui.Fiction;

final class AttachmentsTest {

  private static final int MEGABYTE = 1 << 20;

  @TempDir private Path folder;
  private DataFile data;
  private Meeting meeting;
  private Attachments attachments;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    var fiction = new Fiction();
    meeting = fiction.keep(data, fiction.meeting());
    attachments = new Attachments(data, 2);
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void aFileIsKeptWithItsNameSizeAndDigest() throws IOException {
    Attachment added = Outcomes.value(add(Files.writeString(folder.resolve("å.txt"), "abc")));
    assertEquals("å.txt", added.name());
    assertEquals(3, added.size());
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", added.sha256());
    assertEquals(List.of(added), attachments.of(meeting.id()));
  }

  @Test
  void whatCannotBeKeptIsSaid() throws IOException {
    Path good = Files.writeString(folder.resolve("a.txt"), "abc");
    Path twin = Files.writeString(folder.resolve("b.txt"), "abc");
    Path large = Files.write(folder.resolve("c.bin"), new byte[2 * MEGABYTE + 1]);
    assertEquals(Problem.Kind.FILE_MISSING, problem(folder.resolve("x")));
    assertEquals(Problem.Kind.FILE_IS_FOLDER, problem(folder));
    assertEquals(Problem.Kind.FILE_EMPTY, problem(Files.createFile(folder.resolve("tom.txt"))));
    assertEquals(Problem.Kind.FILE_TOO_LARGE, problem(large));
    Outcomes.value(add(good));
    assertEquals(Problem.Kind.ATTACHMENT_EXISTS, problem(twin));
    assertEquals(1, attachments.of(meeting.id()).size());
  }

  @Test
  void aMeetingThatWasSentOutTakesNothing() throws IOException {
    var fiction = new Fiction();
    Meeting sent =
        fiction.keep(data, fiction.meetingOn(LocalDate.of(2024, 11, 14), MeetingState.CIRCULATED));
    Path file = Files.writeString(folder.resolve("a.txt"), "abc");
    assertEquals(
        Problem.Kind.MEETING_LOCKED,
        Outcomes.problem(attachments.add(sent.id(), file, Progress.unwatched())));
  }

  @Test
  void readingIsFollowedAndCanBeEnded() throws IOException {
    Path file = Files.write(folder.resolve("c.bin"), new byte[2 * MEGABYTE]);
    var told = new ArrayList<Progress.Step>();
    var progress = new Progress(told::add);
    progress.cancel();
    Outcome<Attachment> ended = attachments.add(meeting.id(), file, progress);
    assertEquals(Problem.Kind.FILE_CANCELLED, Outcomes.problem(ended));
    assertEquals(List.of(new Progress.Step(MEGABYTE, 2 * MEGABYTE, "c.bin")), told);
    assertEquals(List.of(), attachments.of(meeting.id()));
  }

  @Test
  void aFileThatGrowsWhileItIsReadIsNotKept() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "abc");
    Outcome<Attachment> outcome =
        attachments.add(
            meeting.id(),
            file,
            new Progress(
                step -> {
                  try {
                    Files.writeString(file, "abcdef");
                  } catch (IOException failure) {
                    throw new IllegalStateException(failure);
                  }
                }));
    assertEquals(Problem.Kind.FILE_CHANGING, Outcomes.problem(outcome));
  }

  @Test
  void aCopyToLookAtHasTheBytesAndAHarmlessName() throws IOException {
    byte[] bytes = {0, 1, (byte) 200};
    Attachment added = Outcomes.value(add(Files.write(folder.resolve("a.pdf"), bytes)));
    Path copy = Outcomes.value(attachments.copy(added.id(), "../karta: ett.pdf"));
    assertArrayEquals(bytes, Files.readAllBytes(copy));
    assertEquals("_..-karta- ett.pdf", String.valueOf(copy.getFileName()));
  }

  private Outcome<Attachment> add(Path file) {
    return attachments.add(meeting.id(), file, Progress.unwatched());
  }

  private Problem.Kind problem(Path file) {
    return Outcomes.problem(add(file));
  }
}
