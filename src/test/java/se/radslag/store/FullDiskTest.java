package se.radslag.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Meeting;

/** In a process of its own, whose view of the files has a small disk in it. */
final class FullDiskTest {

  /** Makes a disk of one megabyte that is gone with the process; needs no rights of its own. */
  private static final List<String> SMALL_DISK =
      List.of(
          "unshare", "-rm", "bash", "-c", "mount -t tmpfs -o size=1m tmpfs \"$0\" && exec \"$@\"");

  /** Many times more changes than there is room for. */
  private static final int MOST = 10_000;

  @TempDir private Path folder;

  @Test
  void whatWasCommittedStaysAndWritingGoesOnWhenThereIsSpace() throws Exception {
    var wrapper = new ArrayList<String>(SMALL_DISK);
    wrapper.add(folder.toString());
    assumeTrue(
        runs(wrapper), "skipped: this system lets nobody mount a small disk for a process of his");
    try (ChildJvm child = ChildJvm.start(wrapper, OnSmallDisk.class, folder.toString())) {
      assertEquals(
          List.of("DISK_FULL", "the last committed", "written again", "all is well"), child.rest());
    }
  }

  /** No file may grow beyond a size: another failure than a full disk, and told as such. */
  @Test
  void aFileThatMayNotGrowKeepsWhatWasCommitted() throws Exception {
    assumeTrue(
        runs(List.of("bash", "-c", "ulimit -f 3000; exec \"$0\" \"$@\"")), "skipped: no bash");
    Path file = folder.resolve("radslag.db");
    Meeting meeting = StoredMeetings.stored(file);
    long committed;
    try (ChildJvm child =
        ChildJvm.start(
            List.of("bash", "-c", "ulimit -f 3000; exec \"$0\" \"$@\""),
            UntilRefused.class,
            file.toString())) {
      assertEquals("DATA_NOT_WRITABLE", child.line());
      committed = Long.parseLong(child.line());
      assertEquals(0, child.finish());
    }
    try (DataFile data = StoredMeetings.value(DataFile.open(file))) {
      assertEquals(
          "nummer " + committed, StoredMeetings.read(data, meeting.id()).closing().secretary());
      assertEquals(List.of(), data.verify());
    }
  }

  private static boolean runs(List<String> wrapper) throws InterruptedException {
    var command = new ArrayList<String>(wrapper);
    command.add("true");
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  /** Changes the meeting until that fails, and gives the number of the last change committed. */
  private static int changeUntilRefused(DataFile data, Meeting meeting) {
    for (int number = 1; number < MOST; number++) {
      try {
        commit(data, meeting, number);
      } catch (StoreException refused) {
        System.out.println(refused.problem().kind());
        return number - 1;
      }
    }
    throw new AssertionError("the disk is never full");
  }

  private static void commit(DataFile data, Meeting meeting, int number) {
    data.write(
        session -> {
          Holder.change(number, meeting).forEach(session::apply);
          return number;
        });
  }

  private static Meeting first(DataFile data) {
    return StoredMeetings.read(
        data, data.read(session -> session.meetings().list().getFirst().id()));
  }

  /** Writes until the limit is reached, and says how far it came. */
  static final class UntilRefused {

    private UntilRefused() {}

    public static void main(String[] arguments) {
      DataFile data = StoredMeetings.value(DataFile.open(Path.of(arguments[0])));
      System.out.println(changeUntilRefused(data, first(data)));
      System.out.flush();
      Runtime.getRuntime().halt(0);
    }
  }

  /** Fills the disk, finds what it committed, makes room and goes on. */
  static final class OnSmallDisk {

    private OnSmallDisk() {}

    public static void main(String[] arguments) throws IOException {
      Path disk = Path.of(arguments[0]);
      Path file = disk.resolve("radslag.db");
      StoredMeetings.stored(file);
      Path other = Files.write(disk.resolve("other"), new byte[300_000]);
      try (DataFile data = StoredMeetings.value(DataFile.open(file))) {
        int committed = changeUntilRefused(data, first(data));
        say(first(data), "nummer " + committed, "the last committed");
        Files.delete(other);
        commit(data, first(data), 4711);
        say(first(data), "nummer 4711", "written again");
      }
      try (DataFile data = StoredMeetings.value(DataFile.open(file))) {
        say(first(data), "nummer 4711", data.verify().isEmpty() ? "all is well" : "damaged");
      }
    }

    private static void say(Meeting found, String wanted, String line) {
      String secretary = found.closing().secretary();
      System.out.println(secretary.equals(wanted) ? line : secretary + " not " + wanted);
    }
  }
}
