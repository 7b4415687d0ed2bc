package se.radslag.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AgendaItem;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.store.DataFile;

/** A meeting is typed into the window from its first word to its last, compressed in time. */
final class ReplayTest {

  private static final int ITEMS = 12;

  /** Two hours at 400 keys a minute. */
  private static final int TWO_HOURS = 48_000;

  private static final int FIVE_MINUTES = 2_000;
  private static final int BEGINNING = 500;
  private static final double HEAP_GROWTH = 1.2;

  private final Fiction fiction = new Fiction();
  @TempDir private Path folder;

  @Test
  void fiveMinutesAreInTheDataFileWordForWord() {
    replay(FIVE_MINUTES);
  }

  @Test
  @Tag("fault")
  void twoHoursAreInTheDataFileWordForWordAndLeaveNothingInMemory() {
    Heap heap = replay(TWO_HOURS);
    assertTrue(heap.after <= heap.before * HEAP_GROWTH, heap::toString);
  }

  /** Types so many keys; gives how much memory was in use before and after. */
  private Heap replay(int keys) {
    Meeting meeting = meeting();
    ReplayedMeeting typed;
    Heap heap;
    try (DataFile data = DataFiles.create(folder)) {
      fiction.keep(data, meeting);
      try (var window = new OpenWindow(data)) {
        window.focus("notes");
        typed = new ReplayedMeeting(window, ITEMS);
        typed.until(BEGINNING);
        window.saved();
        long before = used();
        typed.until(keys);
        window.saved();
        heap = new Heap(before, used());
      }
    }
    try (DataFile again = DataFiles.opened(DataFile.open(DataFiles.file(folder)))) {
      List<AgendaItem> items =
          again.read(session -> session.meetings().find(meeting.id())).orElseThrow().items();
      for (int i = 0; i < ITEMS; i++) {
        assertEquals(typed.expected(i), items.get(i).notes());
      }
      assertEquals(List.of(), again.verify());
    }
    return heap;
  }

  private Meeting meeting() {
    return fiction
        .meetingOn(LocalDate.of(2026, 3, 5), MeetingState.IN_PROGRESS)
        .withItems(
            IntStream.rangeClosed(1, ITEMS)
                .mapToObj(
                    n ->
                        new AgendaItem(
                            ItemId.create(),
                            n,
                            Speech.sentence(n),
                            ItemKind.MATTER,
                            List.of(),
                            List.of()))
                .toList());
  }

  private static long used() {
    var memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < 3; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }

  /** Bytes in use once everything that is not needed has been taken away. */
  private record Heap(long before, long after) {}
}
