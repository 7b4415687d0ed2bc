package se.radslag.work.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.model.Note;
import se.radslag.store.Session;

final class GivingWayTest {

  private static final int WRITES = 5;

  @TempDir private Path folder;

  /** Before each of the first steps of a search somebody saves, and has saved before it ends. */
  @Test
  void whoeverSavesComesInBetweenTheStepsOfASearch() {
    try (var archive = new Archived(folder)) {
      LocalDate day = LocalDate.of(2020, 1, 1);
      for (int i = 0; i < 20; i++) {
        archive.keep(
            day.plusDays(i), Archived.item(1, "Vård", new Note.Text("Vårdplan för vårdcentral.")));
      }
      List<Boolean> written = new ArrayList<>();
      Steps steps =
          new Steps() {
            @Override
            public <T> T read(Function<Session, T> step) {
              if (written.size() < WRITES) {
                CompletableFuture.runAsync(
                        () -> archive.keep(day.plusYears(1), Archived.item(2, "Kaj")))
                    .join();
                written.add(true);
              }
              return archive.data.read(step);
            }
          };
      int hits = new Finder(steps).find(Search.of("vård", 5)).found().hits();
      assertEquals(WRITES, written.size());
      assertTrue(hits >= 20);
    }
  }
}
