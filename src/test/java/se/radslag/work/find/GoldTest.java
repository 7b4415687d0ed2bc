package se.radslag.work.find;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.Seeds;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;
import se.radslag.work.ImportMinutes;

final class GoldTest {

  private static final double LEAST = 0.95;

  @TempDir private Path folder;

  @Test
  void whatShouldBeFoundIsFoundAndLittleElse() {
    try (DataFile data = DataFiles.create(folder)) {
      new GoldArchive().keep(data);
      var finder = new Finder(data);
      finder.prepare();
      var gold = GoldSet.overArchive(finder);
      assertTrue(gold.size() >= 60);
      assertGood(gold.heldOut(), gold);
      assertGood(gold.all(), gold);
    }
  }

  @Test
  void theSameOverRealMinutes() throws IOException {
    List<Path> seeds = Seeds.all();
    try (DataFile data = DataFiles.create(folder)) {
      new ImportMinutes(data).keep(ImportMinutes.read(seeds));
      var finder = new Finder(data);
      finder.prepare();
      var gold = GoldSet.overSeeds(finder);
      assertTrue(gold.size() >= 40);
      assertGood(gold.all(), gold);
    }
  }

  private static void assertGood(GoldSet.Figures figures, GoldSet gold) {
    String told = figures.line() + "; " + String.join("\n", gold.failures());
    assertTrue(figures.recall() >= LEAST, told);
    assertTrue(figures.precision() >= LEAST, told);
  }
}
