package se.radslag.work.find;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.radslag.store.DataFile;
import se.radslag.ui.DataFiles;

final class GoldTest {

  private static final double LEAST = 0.95;

  @TempDir private Path folder;

  @Test
  void whatShouldBeFoundIsFoundAndLittleElse() {
    try (DataFile data = DataFiles.create(folder)) {
      new GoldArchive().keep(data);
      var finder = new Finder(data);
      finder.prepare();
      var gold = new GoldSet(finder);
      assertTrue(gold.size() >= 60);
      for (GoldSet.Figures figures : new GoldSet.Figures[] {gold.all(), gold.heldOut()}) {
        String told = figures.line() + "; " + String.join("\n", gold.failures());
        assertTrue(figures.recall() >= LEAST, told);
        assertTrue(figures.precision() >= LEAST, told);
      }
    }
  }
}
