package se.radslag.work.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.AgendaItem;
import se.radslag.model.ItemId;
import se.radslag.model.ItemKind;
import se.radslag.model.Meeting;
import se.radslag.model.MeetingState;
import se.radslag.model.Note;
import se.radslag.model.search.Passage;
import se.radslag.model.search.Timeline;
import se.radslag.model.search.TimelineEntry;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;
import se.radslag.ui.Fiction;
import se.radslag.work.Progress;
import se.radslag.work.WatchList;

final class TimelinesTest {

  private static final Note.CouncilRemark QUESTION =
      new Note.CouncilRemark("Fråga från PRO", "När går sista färjan?");
  private static final Note ANSWER = new Note.Text("Den går klockan tio.");
  private static final Note.FollowUp PROMISE =
      new Note.FollowUp("Tidtabell för färjan skickas ut.");
  private static final Note.Decision DECISION = new Note.Decision("Bryggan byggs om.");

  @TempDir private Path folder;
  private final Fiction fiction = new Fiction();
  private DataFile data;

  @BeforeEach
  void open() {
    data = DataFiles.create(folder);
    Meeting first =
        keep(
            LocalDate.of(2022, 5, 5),
            "Trafik",
            QUESTION,
            ANSWER,
            new Note.Subheading("Annat"),
            new Note.Text("Inget mer."));
    keep(LocalDate.of(2023, 5, 4), "Färjan", DECISION, PROMISE, new Note.Text("Allmänt prat."));
    Meeting last =
        keep(LocalDate.of(2024, 5, 2), "Övriga frågor", new Note.Text("Färjan är målad."));
    var watch = new WatchList(data);
    watch
        .at(first.council(), first.id())
        .forEach(one -> watch.answer(one.id(), Optional.of(last.id())));
  }

  @AfterEach
  void close() {
    data.close();
  }

  @Test
  void theOldestIsFirstAndAQuestionHasItsAnswer() {
    List<TimelineEntry> entries = of("färja").entries();
    assertEquals(
        List.of(2022, 2023, 2024),
        entries.stream().map(one -> one.hit().date().orElseThrow().getYear()).toList());
    assertEquals(
        List.of(new Passage.Asked(QUESTION, List.of(ANSWER))), entries.getFirst().passages());
    assertEquals(
        List.of(new Passage.Said(new Note.Text("Färjan är målad."))), entries.getLast().passages());
  }

  @Test
  void whereTheItemIsAboutItAllDecisionsAndPromisesAreThere() {
    assertEquals(
        List.of(
            new Passage.Decided(DECISION),
            new Passage.Promised(PROMISE, true, Optional.of(LocalDate.of(2024, 5, 2)))),
        of("färja").entries().get(1).passages());
  }

  @Test
  void questionsOnlyLeavesTheRestOut() {
    List<TimelineEntry> entries = of("färja").questionsOnly().entries();
    assertEquals(1, entries.size());
    assertEquals(1, entries.getFirst().passages().size());
  }

  @Test
  void anAnswerBringsItsQuestion() {
    assertEquals(
        List.of(new Passage.Asked(QUESTION, List.of(ANSWER))),
        of("\"klockan tio\"").entries().getFirst().passages());
  }

  @Test
  void nothingIsFoundOfNothing() {
    assertEquals(List.of(), of("flygplats").entries());
    assertEquals(List.of(), of("").entries());
  }

  @Test
  void whoStopsItGetsNothing() {
    var all = new ArrayList<Progress>();
    var progress = new Progress(step -> all.forEach(Progress::cancel));
    all.add(progress);
    assertEquals(Optional.empty(), new Timelines(data, new Finder(data)).of("färja", progress));
  }

  private Timeline of(String text) {
    return new Timelines(data, new Finder(data)).of(text, Progress.unwatched()).orElseThrow();
  }

  private Meeting keep(LocalDate day, String title, Note... notes) {
    return fiction.keep(
        data,
        fiction
            .meetingOn(day, MeetingState.APPROVED)
            .withItems(
                List.of(
                    new AgendaItem(
                        ItemId.create(), 1, title, ItemKind.MATTER, List.of(), List.of(notes)))));
  }
}
