package se.radslag.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.radslag.document.FiguresWorkbook;
import se.radslag.model.CouncilId;
import se.radslag.model.Figures;
import se.radslag.model.Outcome;
import se.radslag.store.DataFile;
import se.radslag.texts.Texts;

/** Figures for the year's report, and the files they are taken along in. Threads may share it. */
public final class FiguresBook {

  private final CouncilFigures figures;
  private final FiguresWorkbook workbook;

  public FiguresBook(DataFile data, Texts texts) {
    this.figures = new CouncilFigures(data);
    this.workbook = new FiguresWorkbook(texts);
  }

  /** See {@link CouncilFigures#years}. */
  public List<Integer> years(CouncilId council) {
    return figures.years(council);
  }

  /** See {@link CouncilFigures#read}. */
  public Optional<Figures> read(CouncilId council, int firstYear, int lastYear, Progress progress) {
    return figures.read(council, firstYear, lastYear, progress);
  }

  /** Writes an Excel file whole, or leaves what was there and says why. */
  public Outcome<Path> saveWorkbook(String council, Figures shown, Path target) {
    return DocumentTarget.write(target, workbook.of(council, shown));
  }

  /** The same with a picture. */
  public Outcome<Path> savePicture(byte[] png, Path target) {
    return DocumentTarget.write(target, png);
  }
}
