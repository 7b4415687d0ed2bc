package se.radslag.ui.figures;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import se.radslag.model.Figures;
import se.radslag.model.Outcome;
import se.radslag.texts.Texts;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.FillsSheet;
import se.radslag.ui.common.Shown;

/**
 * What can be counted of a council's meetings: one chart at a time, below it its numbers, and both
 * to take along as files.
 */
public final class FiguresView extends VBox implements FillsSheet {

  private final Texts texts;
  private final FiguresModel model;
  private final FigureFiles files;
  private final ObjectProperty<ChartKind> kind = new SimpleObjectProperty<>(ChartKind.ATTENDANCE);
  private final Map<ChartKind, ToggleButton> kinds = new EnumMap<>(ChartKind.class);
  private final StackPane chart = new StackPane();
  private final NumbersTable table;
  private final Label says = new Label();
  private final Label result = new Label();
  private final Button stop;
  private final HBox buttons;

  public FiguresView(Controls controls, FiguresModel model, FigureFiles files) {
    this.texts = controls.texts();
    this.model = model;
    this.files = files;
    this.table = new NumbersTable(texts);
    setId("figures-view");
    getStyleClass().add("figures");
    chart.setId("figures-chart");
    VBox.setVgrow(chart, Priority.ALWAYS);
    says.setId("figures-says");
    says.setWrapText(true);
    stop = controls.button("figures-stop", "ui.figures.stop", model::stop);
    result.setId("figures-result");
    result.setWrapText(true);
    result.setMinWidth(0);
    HBox.setHgrow(result, Priority.ALWAYS);
    buttons =
        new HBox(
            sized(controls.button("figures-picture", "ui.figures.picture", this::savePicture)),
            sized(controls.button("figures-workbook", "ui.figures.workbook", this::saveWorkbook)),
            result);
    buttons.getStyleClass().add("figures-buttons");
    var waiting = new FlowPane(says, stop);
    waiting.getStyleClass().add("figures-says");
    getChildren().addAll(new PeriodBar(controls, model), kindBar(), waiting, chart, table, buttons);
    Attachment.whileShown(this, this::listen);
  }

  private Subscription listen() {
    return Subscription.combine(
        model.stateProperty().subscribe(this::show),
        kind.subscribe(now -> show(model.stateProperty().get())),
        model.writtenProperty().subscribe(this::tell),
        model::stop);
  }

  private HBox kindBar() {
    var bar = new HBox();
    bar.getStyleClass().add("section-bar");
    bar.setAccessibleText(texts.get("ui.figures.kind"));
    for (ChartKind one : ChartKind.values()) {
      var button = new ToggleButton(texts.get(one.words()));
      button.setId("figures-" + Texts.key(one));
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            kind.set(one);
          });
      kinds.put(one, button);
      bar.getChildren().add(button);
    }
    return bar;
  }

  private static Button sized(Button button) {
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void show(FiguresModel.State state) {
    kinds.forEach((one, button) -> button.setSelected(one == kind.get()));
    Optional<Figures> figures =
        state instanceof FiguresModel.State.Shown(Figures shown)
            ? Optional.of(shown).filter(some -> !some.meetings().isEmpty())
            : Optional.empty();
    says.setText(words(state));
    Shown.set(says, !says.getText().isEmpty());
    Shown.set(stop, state instanceof FiguresModel.State.Reading);
    Shown.set(chart, figures.isPresent());
    Shown.set(table, figures.isPresent());
    Shown.set(buttons, figures.isPresent());
    figures.ifPresent(this::draw);
  }

  private void draw(Figures figures) {
    ChartNumbers numbers = ChartNumbers.of(kind.get(), figures, texts);
    chart.getChildren().setAll(chart(numbers));
    table.show(numbers);
  }

  private Region chart(ChartNumbers numbers) {
    return Charts.of(kind.get(), numbers, title(), texts);
  }

  /** Says what the picture is of, also where it is taken along alone. */
  private String title() {
    return model.councilProperty().get().name()
        + ": "
        + texts.get(kind.get().words())
        + " "
        + period();
  }

  private String period() {
    FiguresModel.Years years = model.yearsProperty().get();
    return years.first() == years.last()
        ? Integer.toString(years.first())
        : years.first() + "–" + years.last();
  }

  private String words(FiguresModel.State state) {
    return switch (state) {
      case FiguresModel.State.Reading(var step) ->
          step.map(at -> texts.get("ui.figures.reading", at.done() + 1, at.all(), at.what()))
              .orElseGet(() -> texts.get("ui.figures.reading-begins"));
      case FiguresModel.State.Shown(Figures figures) ->
          figures.meetings().isEmpty() ? texts.get("ui.figures.nothing") : "";
      case FiguresModel.State.Stopped() -> texts.get("ui.figures.stopped");
      case FiguresModel.State.Failed(var problem) ->
          texts.get("ui.figures.failed", texts.of(problem));
    };
  }

  private void savePicture() {
    if (model.stateProperty().get() instanceof FiguresModel.State.Shown(Figures figures)) {
      files
          .saveFigures(
              texts.get("ui.figures.file", texts.get(kind.get().words()), period()) + ".png")
          .ifPresent(target -> model.savePicture(picture(figures), target));
    }
  }

  private Supplier<byte[]> picture(Figures figures) {
    return ChartPicture.of(chart(ChartNumbers.of(kind.get(), figures, texts)));
  }

  private void saveWorkbook() {
    files
        .saveFigures(
            texts.get("ui.figures.file", model.councilProperty().get().name(), period()) + ".xlsx")
        .ifPresent(model::saveWorkbook);
  }

  private void tell(Optional<Outcome<Path>> written) {
    result.setText(
        written
            .map(
                outcome ->
                    switch (outcome) {
                      case Outcome.Done<Path>(Path path) ->
                          texts.get("ui.figures.saved", path.toString());
                      case Outcome.Failed<Path>(var problem) -> texts.of(problem);
                    })
            .orElse(""));
  }
}
