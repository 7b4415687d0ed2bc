package se.radslag.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import se.radslag.model.AgendaItem;
import se.radslag.model.Closing;
import se.radslag.model.Council;
import se.radslag.model.CouncilId;
import se.radslag.model.Details;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingChange;
import se.radslag.model.MeetingId;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.store.DataFile;

/**
 * A changed note on its way to the disk, as in a pause in typing: 2 kB in an item of ten such
 * notes, search index included.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NoteCommitBenchmark {

  private static final int NOTES = 10;
  private static final int CHANGED = 5;
  private static final int LENGTH = 2000;
  private static final int VERSIONS = 64;
  private static final int FIRST = 1000;

  private final ItemId item = ItemId.create();
  private final MeetingId meeting = MeetingId.create();
  private final List<Note> notes =
      new ArrayList<>(IntStream.range(0, NOTES).mapToObj(NoteCommitBenchmark::note).toList());
  private final DataFile data =
      switch (DataFile.openOrCreate(BenchFolder.file("radslag.db"))) {
        case Outcome.Done<DataFile>(DataFile opened) -> opened;
        case Outcome.Failed<DataFile>(Problem problem) ->
            throw new IllegalStateException(problem.toString());
      };
  private final List<Note> versions =
      IntStream.range(FIRST, FIRST + VERSIONS).mapToObj(NoteCommitBenchmark::note).toList();
  private int number;

  @Setup
  public void fill() {
    var council = new Council(CouncilId.create(), "Kustrådet", List.of());
    data.write(
        session -> {
          session.councils().save(council);
          session.meetings().save(meeting(council.id()));
          return council;
        });
  }

  @Benchmark
  public int commit() {
    notes.set(CHANGED, versions.get(number++ % VERSIONS));
    var change = new MeetingChange.NotesChanged(meeting, item, notes);
    return data.write(
        session -> {
          session.apply(change);
          return number;
        });
  }

  @TearDown
  public void close() {
    data.close();
  }

  private Meeting meeting(CouncilId council) {
    return new Meeting(
        meeting,
        council,
        MeetingState.IN_PROGRESS,
        Details.empty(),
        List.of(),
        List.of(new AgendaItem(item, 1, "Färdtjänst", ItemKind.MATTER, List.of("Bo Fjäll"), notes)),
        Closing.empty(),
        List.of());
  }

  /** Some 300 words, most of them the same in every note, as in a text that is being typed. */
  private static Note note(int number) {
    var text = new StringBuilder("Ändring " + number + ": ");
    for (int word = 0; text.length() < LENGTH; word++) {
      text.append("ord").append(word * 7919 % 991).append(' ');
    }
    return new Note.Text(text.substring(0, LENGTH));
  }
}
