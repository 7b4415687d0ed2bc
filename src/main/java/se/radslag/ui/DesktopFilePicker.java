package se.radslag.ui;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import se.radslag.model.Outcome;
import se.radslag.model.Problem;
import se.radslag.texts.Texts;

/** The desktop's own file dialogs; each opens in the folder the last one ended in. */
public final class DesktopFilePicker implements FilePicker {

  private final Stage owner;
  private final Texts texts;
  private Optional<File> folder = Optional.empty();

  /**
   * @param owner the window the dialogs stand in front of
   */
  public DesktopFilePicker(Stage owner, Texts texts) {
    this.owner = owner;
    this.texts = texts;
  }

  @Override
  public Optional<Path> saveDocument(String suggestedName) {
    FileChooser chooser = chooser("ui.export.choose");
    chooser.setInitialFileName(suggestedName);
    chooser
        .getExtensionFilters()
        .addAll(filter("ui.export.type", "*.docx"), filter("ui.export.pdf-type", "*.pdf"));
    Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(owner));
    remember(chosen);
    return chosen
        .map(File::toPath)
        .map(file -> ending(file, Optional.ofNullable(chooser.getSelectedExtensionFilter())));
  }

  @Override
  public Optional<Path> saveFigures(String suggestedName) {
    boolean picture = suggestedName.endsWith(".png");
    FileChooser chooser = chooser(picture ? "ui.figures.picture" : "ui.figures.workbook");
    chooser.setInitialFileName(suggestedName);
    chooser
        .getExtensionFilters()
        .add(
            picture
                ? filter("ui.figures.picture-type", "*.png")
                : filter("ui.figures.workbook-type", "*.xlsx"));
    Optional<File> chosen = Optional.ofNullable(chooser.showSaveDialog(owner));
    remember(chosen);
    return chosen.map(File::toPath);
  }

  /** Not every desktop changes the name when another type is chosen. */
  private static Path ending(Path file, Optional<FileChooser.ExtensionFilter> chosen) {
    String name = String.valueOf(file.getFileName());
    boolean pdf = chosen.filter(type -> type.getExtensions().contains("*.pdf")).isPresent();
    return pdf && name.endsWith(".docx")
        ? file.resolveSibling(name.substring(0, name.length() - ".docx".length()) + ".pdf")
        : file;
  }

  @Override
  public List<Path> openMinutes() {
    FileChooser chooser = chooser("ui.import.choose");
    chooser
        .getExtensionFilters()
        .addAll(
            filter(
                "ui.import.type",
                "*.docx",
                "*.docm",
                "*.dotx",
                "*.doc",
                "*.dot",
                "*.pdf",
                "*.odt",
                "*.ott",
                "*.rtf",
                "*.txt"),
            filter("ui.import.any-type", "*.*"));
    Optional<List<File>> chosen = Optional.ofNullable(chooser.showOpenMultipleDialog(owner));
    remember(chosen.flatMap(files -> files.stream().findFirst()));
    return chosen.stream().flatMap(List::stream).map(File::toPath).toList();
  }

  @Override
  public Optional<Path> openTemplate() {
    FileChooser chooser = chooser("ui.start.template-choose");
    chooser.getExtensionFilters().add(filter("ui.start.template-type", "*.docx", "*.dotx"));
    Optional<File> chosen = Optional.ofNullable(chooser.showOpenDialog(owner));
    remember(chosen);
    return chosen.map(File::toPath);
  }

  @Override
  public List<Path> openAttachments() {
    Optional<List<File>> chosen =
        Optional.ofNullable(chooser("ui.attachments.choose").showOpenMultipleDialog(owner));
    remember(chosen.flatMap(files -> files.stream().findFirst()));
    return chosen.stream().flatMap(List::stream).map(File::toPath).toList();
  }

  @Override
  public Optional<Path> openMinutesFolder() {
    return folder("ui.import.choose-folder");
  }

  @Override
  public Optional<Path> chooseFolder() {
    return folder("ui.send.folder");
  }

  private Optional<Path> folder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(texts.get(title));
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    Optional<File> chosen = Optional.ofNullable(chooser.showDialog(owner));
    chosen.ifPresent(one -> folder = Optional.of(one));
    return chosen.map(File::toPath);
  }

  @Override
  public Optional<Path> chooseEdited() {
    FileChooser chooser = chooser("ui.read-back.file");
    chooser.getExtensionFilters().add(filter("ui.read-back.type", "*.docx"));
    Optional<File> chosen = Optional.ofNullable(chooser.showOpenDialog(owner));
    remember(chosen);
    return chosen.map(File::toPath);
  }

  @Override
  public Outcome<Path> show(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
      return Outcome.failed(Problem.of(Problem.Kind.FILE_NOT_OPENED, name, "desktop"));
    }
    try {
      Desktop.getDesktop().open(file.toFile());
      return Outcome.done(file);
    } catch (IOException failure) {
      return Outcome.failed(
          Problem.of(Problem.Kind.FILE_NOT_OPENED, name, failure.getClass().getSimpleName()));
    }
  }

  private FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get(title));
    folder.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return chooser;
  }

  private FileChooser.ExtensionFilter filter(String key, String... patterns) {
    return new FileChooser.ExtensionFilter(texts.get(key), patterns);
  }

  private void remember(Optional<File> chosen) {
    chosen.map(File::getParentFile).ifPresent(parent -> folder = Optional.of(parent));
  }
}
