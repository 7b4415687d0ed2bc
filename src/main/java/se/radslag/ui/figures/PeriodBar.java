package se.radslag.ui.figures;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import se.radslag.model.Council;
import se.radslag.ui.common.Attachment;
import se.radslag.ui.common.Controls;
import se.radslag.ui.common.Shown;

/** Of which council the figures are, and of which years. */
final class PeriodBar extends FlowPane {

  private final Controls controls;
  private final FiguresModel model;
  private final ComboBox<Council> council = new ComboBox<>();
  private final ComboBox<Integer> from = new ComboBox<>();
  private final ComboBox<Integer> to = new ComboBox<>();

  /** The boxes are being filled, and nobody has chosen anything. */
  private boolean filling;

  PeriodBar(Controls controls, FiguresModel model) {
    this.controls = controls;
    this.model = model;
    getStyleClass().add("figures-period");
    council.setId("figures-council");
    from.setId("figures-from");
    to.setId("figures-to");
    council.setConverter(new Name());
    council.getItems().setAll(model.councils());
    HBox which = named("ui.figures.council", council);
    Shown.set(which, model.councils().size() > 1);
    getChildren().addAll(which, named("ui.figures.from", from), named("ui.figures.to", to));
    Attachment.whileShown(this, this::listen);
  }

  private Subscription listen() {
    return Subscription.combine(
        model.councilProperty().subscribe(now -> fill(() -> council.setValue(now))),
        model.yearsProperty().subscribe(this::show),
        chosen(council, model::choose),
        chosen(from, model::from),
        chosen(to, model::to));
  }

  private <T> Subscription chosen(ComboBox<T> box, Consumer<T> told) {
    return box.valueProperty()
        .subscribe(
            (before, now) -> {
              if (!filling && now != null) {
                told.accept(now);
              }
            });
  }

  private void show(FiguresModel.Years years) {
    fill(
        () -> {
          from.getItems().setAll(years.all());
          to.getItems().setAll(years.all());
          if (!years.all().isEmpty()) {
            from.setValue(years.first());
            to.setValue(years.last());
          }
        });
    setDisable(years.all().isEmpty() && model.councils().size() < 2);
  }

  private void fill(Runnable work) {
    filling = true;
    try {
      work.run();
    } finally {
      filling = false;
    }
  }

  private HBox named(String key, ComboBox<?> box) {
    var line = new HBox(controls.label(key, box), box);
    line.getStyleClass().add("figures-named");
    return line;
  }

  /** What a council is called; one is chosen, never written. */
  private final class Name extends StringConverter<Council> {

    @Override
    public String toString(Council one) {
      if (one == null) {
        return "";
      }
      return one.name().isEmpty() ? controls.texts().get("ui.register.unnamed") : one.name();
    }

    @Override
    public Council fromString(String words) {
      throw new UnsupportedOperationException();
    }
  }
}
