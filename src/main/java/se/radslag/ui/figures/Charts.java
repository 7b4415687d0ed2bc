package se.radslag.ui.figures;

import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.chart.Axis;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;
import se.radslag.texts.Texts;

/** Draws a chart's numbers as bars: one upon the other where they are parts of a whole. */
final class Charts {

  private Charts() {}

  /**
   * A chart.
   *
   * @param title also what a screen reader says of it
   */
  static XYChart<String, Number> of(
      ChartKind kind, ChartNumbers numbers, String title, Texts texts) {
    var labels = new CategoryAxis();
    var values = new NumberAxis();
    values.setLabel(texts.get(kind.unit()));
    values.setMinorTickVisible(false);
    values.setTickLabelFormatter(new Whole());
    XYChart<String, Number> chart = chart(kind, labels, values);
    chart.setTitle(title);
    chart.setAccessibleText(title);
    chart.setAnimated(false);
    chart.getData().setAll(numbers.series().stream().map(one -> series(numbers, one)).toList());
    return chart;
  }

  private static XYChart<String, Number> chart(
      ChartKind kind, Axis<String> labels, Axis<Number> values) {
    return switch (kind) {
      case ATTENDANCE, QUESTIONS -> new StackedBarChart<>(labels, values);
      case WATCH, TIME -> new BarChart<>(labels, values);
    };
  }

  private static XYChart.Series<String, Number> series(
      ChartNumbers numbers, ChartNumbers.Series one) {
    var series = new XYChart.Series<String, Number>();
    series.setName(one.name());
    List<OptionalDouble> values = one.values();
    for (int i = 0; i < values.size(); i++) {
      String label = numbers.labels().get(i);
      values.get(i).ifPresent(value -> series.getData().add(new XYChart.Data<>(label, value)));
    }
    return series;
  }

  /** Nothing is said beside the lines between whole numbers: there are no half people. */
  private static final class Whole extends StringConverter<Number> {

    @Override
    public String toString(Number value) {
      double exact = value.doubleValue();
      return exact == Math.rint(exact) ? Long.toString(value.longValue()) : "";
    }

    @Override
    public Number fromString(String words) {
      throw new UnsupportedOperationException();
    }
  }
}
